// The script of every page of the app.

import { startApp } from './app.mjs';

startApp();
