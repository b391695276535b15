// <kerek-checker>: Kerek's checker in the page of another site. Version 1; see docs/embedding.md.
//
// It puts the checker into a frame that cannot reach this page, tells it nothing but language
// and looks, and believes it nothing but its height and, once its reader has agreed to
// share it, its result. It leaves the styles and the globals of this page alone.
(() => {
  'use strict';

  const home = new URL('./', document.currentScript.src);
  const VERSION = 1;
  // What an attribute may be; the first stands for whatever else it is.
  const looks = {
    theme: ['auto', 'light', 'dark'],
    accent: ['sky', 'green', 'violet', 'burgundy'],
    surface: ['plain', 'soft'],
  };
  const titles = {
    ru: 'Керек: востребованные профессии Казахстана, проверка',
    kk: 'Керек: Қазақстандағы сұранысқа ие кәсіптер, тексеру',
    en: 'Kerek: Kazakhstan’s in-demand professions, a check',
    zh: 'Kerek：哈萨克斯坦紧缺职业，自我检查',
    tr: 'Kerek: Kazakistan’da talep gören meslekler, kontrol',
    uz: 'Kerek: Qozogʻistonda talabga ega kasblar, tekshiruv',
  };
  const verdicts = ['listed', 'group', 'similar', 'absent', 'not-foreigner', 'blocked'];
  const isCode = (text) => /^\d{4}-\d(-\d{3})?$/.test(text);
  const isField = (text) => /^[a-z-]{1,40}$/.test(text);
  // In CSS pixels. A frame is never too small to be used, nor longer than any check can be.
  const between = (least, height, most) => Math.min(Math.max(height, least), most);
  const [LEAST, MOST] = [240, 20000];
  // How long a loaded frame may be silent before the link in the element's own content is shown again.
  const PATIENCE = 10000;
  // Themes hold the blocks of a text to its width; what is inline they leave as wide as the page.
  const block = new CSSStyleSheet();
  block.replaceSync(':host(:not([hidden])) { display: block }');

  class KerekChecker extends HTMLElement {
    static observedAttributes = ['lang', 'profession', 'field', 'height', 'check', ...Object.keys(looks)];

    #frame = document.createElement('iframe');
    #fallback = document.createElement('slot');
    #heard = null;
    // The height of the content, when the frame has told it.
    #content = 480;
    #waiting = 0;

    constructor() {
      super();
      this.#frame.sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
      this.#frame.allow = 'clipboard-write';
      this.#frame.loading = 'lazy';
      this.#frame.referrerPolicy = 'no-referrer';
      this.#frame.style.cssText = 'display: block; inline-size: 100%; border: 0; color-scheme: normal';
      this.#frame.addEventListener('load', () => this.#wait());
      const shadow = this.attachShadow({ mode: 'open' });
      shadow.adoptedStyleSheets = [block];
      shadow.append(this.#frame, this.#fallback);
    }

    connectedCallback() {
      this.#heard = new AbortController();
      const { signal } = this.#heard;
      addEventListener('message', (event) => this.#hear(event), { signal });
      // This page's own policy may keep the frame out.
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => blockedURI.startsWith(home.origin) && this.#show(true), { signal });
      this.#show(false);
      this.#open();
      this.#size();
    }

    disconnectedCallback() {
      this.#heard.abort();
      clearTimeout(this.#waiting);
      this.#frame.removeAttribute('src');
    }

    attributeChangedCallback(name) {
      if (!this.isConnected || !this.#heard) return;
      if (name === 'height') this.#size();
      else if (name === 'lang' || name in looks) this.#tell();
      else this.#open();
    }

    #lang() {
      const [lang] = (this.closest('[lang]')?.lang ?? '').toLowerCase().split('-');
      return lang in titles ? lang : 'ru';
    }

    #look() {
      const look = { lang: this.#lang() };
      for (const [name, allowed] of Object.entries(looks)) look[name] = allowed.find((value) => value === this.getAttribute(name)) ?? allowed[0];
      return look;
    }

    #open() {
      const { lang, ...look } = this.#look();
      const url = new URL(this.hasAttribute('check') ? 'embed-check.html' : `embed/${lang}/`, home);
      const [profession, field] = [this.getAttribute('profession') ?? '', this.getAttribute('field') ?? ''];
      if (isField(field)) url.searchParams.set('field', field);
      for (const [name, value] of Object.entries(look)) url.searchParams.set(name, value);
      if (isCode(profession)) url.hash = `v=1&profession=${profession}`;
      this.#frame.title = titles[lang];
      this.#frame.src = url;
    }

    #size() {
      const fixed = Number(this.getAttribute('height'));
      this.#frame.style.blockSize = `${fixed > 0 ? between(LEAST, Math.ceil(fixed), MOST) : this.#content}px`;
    }

    /** Shows or hides the element's own content. */
    #show(fallback) {
      this.#fallback.hidden = !fallback;
    }

    #wait() {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#show(true), PATIENCE);
    }

    #tell() {
      const look = this.#look();
      this.#frame.title = titles[look.lang];
      this.#frame.contentWindow?.postMessage({ kerek: VERSION, say: 'look', ...look }, home.origin);
    }

    #hear({ source, origin, data }) {
      if (source !== this.#frame.contentWindow || origin !== home.origin || data?.kerek !== VERSION) return;
      if (data.say === 'ready') {
        clearTimeout(this.#waiting);
        this.#show(false);
        this.#tell();
      } else if (data.say === 'height' && Number.isFinite(data.height)) {
        this.#content = between(LEAST, Math.ceil(data.height), MOST);
        this.#size();
        this.#report('kerek-height', { height: this.#content });
      } else if (data.say === 'result' && verdicts.includes(data.verdict) && (data.code === null || (typeof data.code === 'string' && isCode(data.code)))) {
        this.#report('kerek-result', { verdict: data.verdict, code: data.code });
      }
    }

    #report(name, detail) {
      this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
    }
  }

  if (!customElements.get('kerek-checker')) customElements.define('kerek-checker', KerekChecker);
})();
