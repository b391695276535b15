// A thousand searches and two hundred page changes leave the page as large as it was.
import { expect, test } from './kerek.mjs';
import { drawn, rows } from './published.mjs';

const words = ['онколог', 'программист', 'ytqhj[bhehu', 'software developer', '2512', 'ытфздтс', 'инженер', ''];

/** What the browser holds for the page once its garbage is gone. */
async function held(page, session) {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  const wasm = await page.evaluate(() => window.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0));
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), wasm };
}

/** Searches and changes pages, as many times as that, each drawn before the next. */
const live = (page, searches, changes) =>
  page.evaluate(
    async ([words, searches, changes]) => {
      const settled = () => new Promise((done) => setTimeout(done));
      for (let search = 0; search < searches; search += 1) {
        const field = document.querySelector('#search');
        field.value = words[search % words.length];
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await settled();
      }
      for (let change = 0; change < changes; change += 2) {
        const links = document.querySelectorAll('[data-code] h2 a');
        links[change % Math.min(40, links.length)].click();
        await settled();
        document.querySelector('.back').click();
        await settled();
      }
    },
    [words, searches, changes],
  );

test('a thousand searches and two hundred page changes leave nothing behind', async ({ page, list }) => {
  test.slow();
  await page.addInitScript(() => {
    window.memories = [];
    const { instantiateStreaming } = WebAssembly;
    WebAssembly.instantiateStreaming = async (...given) => {
      const made = await instantiateStreaming(...given);
      window.memories.push(...Object.values(made.instance.exports).filter((value) => value instanceof WebAssembly.Memory));
      return made;
    };
  });
  await list.open('/ru/');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  // What is loaded and set up once, is there before anything is measured: the file of further languages comes last.
  await list.search.fill('软件工程师');
  await expect(list.matches.first()).toBeVisible();
  await live(page, 5 * words.length, 20);
  const before = await held(page, session);
  await live(page, 125 * words.length, 200);
  const after = await held(page, session);
  console.log(`memory: before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
  expect(before.wasm, 'the memory of the WebAssembly was found').toBeGreaterThan(0);
  expect(after.nodes, 'nodes').toBeLessThanOrEqual(before.nodes * 1.02);
  expect(after.listeners, 'listeners').toBeLessThanOrEqual(before.listeners * 1.02);
  expect(after.heap, 'heap').toBeLessThanOrEqual(before.heap * 1.1);
  expect(after.wasm, 'memory of the WebAssembly').toBe(before.wasm);
  await expect(list.matches).toHaveCount(drawn(rows));
});
