// The browser tests run on the release site that stands in dist/.
import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

const port = Number(process.env.KEREK_TEST_PORT ?? 8181);
const chromium = [process.env.KEREK_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path));

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // A page that fails leaves a picture of what it looked like.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 } },
  ],
  webServer: [
    { command: `node ../../tools/serve.mjs --port ${port} --dist ../../dist`, url: `http://127.0.0.1:${port}/ru/`, reuseExistingServer: false },
    {
      command: `node ../../tools/serve.mjs --port ${port + 1} --base /tools/kerek/ --dist ../../target/dist-below`,
      url: `http://127.0.0.1:${port + 1}/tools/kerek/ru/`,
      reuseExistingServer: false,
    },
  ],
  metadata: { below: `http://127.0.0.1:${port + 1}/tools/kerek` },
});
