// Addresses in a prerendered page are relative to it, so that the site can stand anywhere. The app changes the path
// without loading, and then they would lead elsewhere: so they are written from the root before it begins.

/** What an address leads to from this page, without the host. */
function fromTheRoot(address) {
  const { pathname, search, hash } = new URL(address, document.baseURI);
  return pathname + search + hash;
}

/**
 * Writes the addresses of links from the root, and those in the `datasets` of other elements. Of what the head names the
 * icons alone: the browser looks at them whenever the address changes.
 */
export function writeFromTheRoot(...datasets) {
  for (const link of document.querySelectorAll('a[href^="."], link[rel$="icon"][href^="."]')) link.setAttribute('href', fromTheRoot(link.getAttribute('href')));
  for (const dataset of datasets) {
    for (const [name, value] of Object.entries(dataset)) if (value.startsWith('.')) dataset[name] = fromTheRoot(value);
  }
}
