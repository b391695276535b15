// Writes down what the host is told.
window.told = [];
window.globalsBefore ??= Object.keys(window).length;
for (const name of ['kerek-result', 'kerek-height']) document.addEventListener(name, ({ detail }) => window.told.push({ name, detail }));
