import AxeBuilder from '@axe-core/playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is: each rule with the elements that break it, and why. */
export function violations(page) {
  return found(new AxeBuilder({ page }).withTags(tags));
}

/** The same of colours alone, where nothing but these has changed. */
export function faintColours(page) {
  return found(new AxeBuilder({ page }).withRules(['color-contrast']));
}

async function found(axe) {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)]);
}
