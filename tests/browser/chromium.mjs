// The two forms of Chromium that the tests run in, as Playwright launches them.
import { existsSync } from 'node:fs';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const launch = (...paths) => ({ executablePath: [process.env.KEREK_CHROMIUM, ...paths].find((path) => path && existsSync(path)), args });

/** What readers have: among other things it keeps nothing for frames of another site. */
export const whole = launch('/usr/bin/chromium', '/usr/bin/google-chrome');

/** Its engine without the windows, where that is installed: the tests take half as long in it. */
export const engine = launch('/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/google-chrome');
