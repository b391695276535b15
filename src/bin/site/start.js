// Starts the app on the painted page. A file of its own, because the site's
// Content-Security-Policy allows no script inside a page.

const script = document.querySelector('link[rel="modulepreload"]').href;
const wasm = document.querySelector('link[rel="preload"][as="fetch"]').href;

try {
  const { default: init } = await import(script);
  await init({ module_or_path: wasm });
} catch (error) {
  // The page stays readable as it is, and says what is missing.
  document.documentElement.dataset.failed = '';
  console.error(error);
}
