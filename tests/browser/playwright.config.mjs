// The browser tests run on the release site that stands in dist/, or where KEREK_DIST says.
import { defineConfig } from '@playwright/test';
import { engine } from './chromium.mjs';
import { dist } from './published.mjs';

const port = Number(process.env.KEREK_TEST_PORT ?? 8181);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // A service worker fetches the whole site behind the first page of every test: only tests of it, and the visit, do.
    serviceWorkers: 'block',
    // A page that fails leaves a picture of what it looked like.
    screenshot: 'only-on-failure',
    launchOptions: engine,
  },
  projects: [
    // A visit once more on the server that a ministry would run: its policy is broken nowhere.
    { name: 'nginx', testMatch: /visit\.spec/, use: { baseURL: `http://127.0.0.1:${port + 2}`, viewport: { width: 1280, height: 900 } } },
    { name: 'desktop', testIgnore: /phone\.spec/, use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', testIgnore: /(drawings|hosting|offline|many|memory|rtl)\.spec/, use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 } },
  ],
  webServer: [
    { command: `node ../../tools/serve.mjs --port ${port} --dist ${dist}`, url: `http://127.0.0.1:${port}/ru/`, reuseExistingServer: false },
    {
      command: `node ../../tools/serve.mjs --port ${port + 1} --base /tools/kerek/ --dist ../../target/dist-below`,
      url: `http://127.0.0.1:${port + 1}/tools/kerek/ru/`,
      reuseExistingServer: false,
    },
    {
      command: `node servers.mjs nginx ${dist} ${port + 2}`,
      url: `http://127.0.0.1:${port + 2}/ru/`,
      reuseExistingServer: false,
    },
    // Pages of another site.
    {
      command: `node ../../tools/portal.mjs --port ${port + 3} --kerek http://127.0.0.1:${port}/ --pages hosts`,
      url: `http://localhost:${port + 3}/plain.html`,
      reuseExistingServer: false,
    },
  ],
  metadata: { below: `http://127.0.0.1:${port + 1}/tools/kerek`, hosts: `http://localhost:${port + 3}` },
});
