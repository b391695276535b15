// The script of the pages that are only read: it keeps the site on the device, and no more.

import { keepOffline } from './offline.mjs';

keepOffline();
document.documentElement.dataset.ready = '';
