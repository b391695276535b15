// Puts a Brotli and a gzip form beside every file that gains by it, for servers that
// send what lies ready.
//
//   node tools/compress.mjs FOLDER   (called by the binary `site`)

import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const folder = process.argv[2];
const compressible = /\.(atom|bin|css|csv|html|js|json|svg|toml|txt|wasm|webmanifest|xml)$/;

async function compress(path) {
  const raw = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(raw, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(raw, { level: 9 }));
}

const names = (await readdir(folder, { recursive: true })).filter((name) => compressible.test(name)).values();
// As many files at a time as there are cores: each takes the next name when it is done with one.
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    for (const name of names) {
      const path = join(folder, name);
      if ((await stat(path)).isFile()) await compress(path);
    }
  }),
);
