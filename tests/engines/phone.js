#!/usr/bin/gjs
// A window of WebKit the size of a phone and nothing around it, for webkit.mjs: MiniBrowser is never narrower than its
// own buttons, 447 px. With --no-storage pages may keep nothing.

imports.gi.versions.Gtk = '3.0';
imports.gi.versions.WebKit2 = '4.1';
const { Gtk, WebKit2 } = imports.gi;

// Scripts and styles of the site ask for a coarse pointer, which this build of WebKit never has.
const FINGER = `{
  const { matchMedia } = window;
  window.matchMedia = (query) => matchMedia.call(window, query.replace(' and (pointer: coarse)', ''));
}`;

const NO_KEYS = '.keys { display: none; }';

Gtk.init(null);
const context = WebKit2.WebContext.new_ephemeral();
context.set_automation_allowed(true);
context.connect('automation-started', (_, session) => {
  // The driver asks for a browser of this name.
  const info = new WebKit2.ApplicationInfo();
  info.set_name('MiniBrowser');
  session.set_application_info(info);
  session.connect('create-web-view', () => {
    const content = new WebKit2.UserContentManager();
    content.add_script(new WebKit2.UserScript(FINGER, WebKit2.UserContentInjectedFrames.ALL_FRAMES, WebKit2.UserScriptInjectionTime.START, null, null));
    content.add_style_sheet(new WebKit2.UserStyleSheet(NO_KEYS, WebKit2.UserContentInjectedFrames.ALL_FRAMES, WebKit2.UserStyleLevel.AUTHOR, null, null));
    const settings = new WebKit2.Settings({ enable_html5_local_storage: !ARGV.includes('--no-storage') });
    const view = new WebKit2.WebView({ web_context: context, is_controlled_by_automation: true, user_content_manager: content, settings });
    const window = new Gtk.Window({ default_width: 360, default_height: 640 });
    window.add(view);
    window.show_all();
    view.connect('close', () => window.destroy());
    window.connect('destroy', () => Gtk.main_quit());
    return view;
  });
});
Gtk.main();
