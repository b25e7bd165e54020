// Builds everything that the browser loads into <static>/assets, under names that carry a hash of the content,
// and writes assets/manifest.json, in which the application looks the names up. Called by Maven:
//   node build.mjs ../target/classes/static
import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { styles } from './build/styles.mjs';
import { scripts } from './build/scripts.mjs';
import { sprite } from './build/sprite.mjs';
import { worker } from './build/worker.mjs';
import { compressed } from './build/output.mjs';

const root = import.meta.dirname;
const out = path.join(path.resolve(process.argv[2] ?? path.join(root, 'dist')), 'assets');

// The bundler drops types without reading them.
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit'], { cwd: root, stdio: 'inherit' });

await fs.rm(out, { recursive: true, force: true });
await fs.mkdir(out, { recursive: true });

const manifest = {
  ...(await sprite(root, out)),
  ...(await scripts(root, out)),
  ...(await styles(root, out)),
};
const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
await fs.writeFile(path.join(out, 'manifest.json'), `${JSON.stringify(sorted, null, 2)}\n`);
await worker(root, out, manifest);
await compressed(out);
