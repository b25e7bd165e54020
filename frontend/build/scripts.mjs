import fs from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** app.ts runs on every page; each file in src/pages is a script that a single page asks for by its name. */
export async function scripts(root, out) {
  const pages = (await fs.readdir(path.join(root, 'src/pages'))).filter((file) => file.endsWith('.ts'));
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/app.ts', ...pages.map((file) => `src/pages/${file}`)],
    outdir: out,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome87', 'firefox90', 'safari14.1'],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const manifest = {};
  for (const [file, { entryPoint }] of Object.entries(result.metafile.outputs)) {
    if (entryPoint) {
      manifest[path.basename(entryPoint).replace(/\.ts$/, '.js')] = `/assets/${path.basename(file)}`;
    }
  }
  return manifest;
}
