// Tests whose requests go to a server of their own, with a build of their own.
import { Site } from '../server.mjs';
import { test } from './kerek.mjs';

/** Tests that are served `dist`, each worker on a port from `port` on. */
export const served = (dist, port) =>
  test.extend({
    site: async ({}, use, { workerIndex }) => {
      const site = await new Site(port + workerIndex).start(dist);
      await use(site);
      await site.stop();
    },
    // Without the watch of the other tests: requests leave their site, and fail where it is stopped.
    page: async ({ context }, use) => use(await context.newPage()),
  });
