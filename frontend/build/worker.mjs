import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** Besides the shell, these are all that the field app needs; each is named in the manifest. */
const FILES = ['m.css', 'app.js', 'field-shell.js', 'icons.svg'];
const FIXED = ['/m/ung-dung', '/favicon.svg'];

/**
 * The service worker has a name of its own, outside the assets: a browser asks for it anew. With any file that it keeps
 * its own content changes, and so do its version and its cache.
 */
export async function worker(root, out, manifest) {
  const precache = [...FIXED, ...FILES.map((name) => manifest[name])];
  const shell = await fs.readFile(path.join(root, '../src/main/jte/outreach/field/shell.jte'));
  const words = await Promise.all(
    ['field_vi', 'field_en', 'outreach_vi', 'outreach_en'].map((bundle) =>
      fs.readFile(path.join(root, `../src/main/resources/messages/${bundle}.properties`)),
    ),
  );
  const version = createHash('sha256').update(precache.join()).update(shell).update(Buffer.concat(words)).digest('hex').slice(0, 12);
  await build({
    absWorkingDir: root,
    entryPoints: ['src/sw.ts'],
    outfile: path.join(out, '..', 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome87', 'firefox90', 'safari14.1'],
    legalComments: 'none',
    define: { PRECACHE: JSON.stringify(precache), VERSION: JSON.stringify(`field-${version}`) },
    logLevel: 'warning',
  });
}
