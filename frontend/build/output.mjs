import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** Writes content as name-HASH.ext and returns its address. */
export async function hashed(out, name, content) {
  const { name: stem, ext } = path.parse(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const file = `${stem}-${hash}${ext}`;
  await fs.writeFile(path.join(out, file), content);
  return `/assets/${file}`;
}

/** Puts a .gz beside each text file, so that the server never compresses an asset itself. */
export async function compressed(out) {
  for (const file of await fs.readdir(out)) {
    if (/\.(css|js|svg)$/.test(file)) {
      const content = await fs.readFile(path.join(out, file));
      await fs.writeFile(path.join(out, `${file}.gz`), await promisify(gzip)(content, { level: 9 }));
    }
  }
}
