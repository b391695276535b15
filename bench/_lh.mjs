import { execFileSync } from 'node:child_process'; import { readFileSync } from 'node:fs'; import { Site } from '../tests/server.mjs';
import { promisify } from 'node:util'; import { execFile } from 'node:child_process';
const chrome = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const site = await new Site(8393).start(process.argv[2]); const out=[];
for (let i=0;i<3;i++){ await promisify(execFile)(process.execPath,['node_modules/lighthouse/cli/index.js',site.url+'ru/check/','--quiet','--only-categories=performance','--output=json','--output-path=/tmp/lh.json','--chrome-flags='+chrome.join(' ')],{env:{...process.env,CHROME_PATH:'/usr/bin/chromium'}});
 const d=JSON.parse(readFileSync('/tmp/lh.json'));const m=d.audits.metrics.details.items[0]; out.push([m.firstContentfulPaint,m.largestContentfulPaint]); }
console.log(process.argv[3],JSON.stringify(out)); await site.stop();
