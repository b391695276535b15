import AxeBuilder from '@axe-core/playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is: each rule with the elements that break it, and why. */
export function violations(page) {
  return found(page, { type: 'tag', values: tags });
}

/** The same of colours alone, where nothing but these has changed. */
export function faintColours(page) {
  return found(page, { type: 'rule', values: ['color-contrast'] });
}

async function found(page, runOnly) {
  // Only what is wrong is told, and by the page itself: to carry all that is right to a second page takes longer than to
  // look. No page that is looked at holds a frame of another origin, which alone needs that.
  const axe = new AxeBuilder({ page }).options({ runOnly, resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)]);
}
