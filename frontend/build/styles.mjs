import fs from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { PurgeCSS } from 'purgecss';
import { compileAsync } from 'sass';
import { hashed } from './output.mjs';

// Classes that no template writes: htmx sets them while it works.
const safelist = { standard: [/^htmx-/] };

/** m.css for the phone, desk.css for the desk; only rules that some template, page record or script mentions. */
export async function styles(root, out) {
  const manifest = {};
  for (const name of ['m', 'desk']) {
    const source = path.join(root, `src/styles/${name}.scss`);
    const css = await purged(root, await compiled(root, source));
    manifest[`${name}.css`] = await hashed(out, `${name}.css`, await minified(css, path.dirname(source), out));
  }
  const preview = path.join(root, '../src/main/resources/documents/preview.css');
  const present = await fs.readFile(preview, 'utf8').catch(() => null);
  if (present !== null) {
    manifest['preview.css'] = await hashed(out, 'preview.css', await minified(present, path.dirname(preview), out));
  }
  return manifest;
}

async function compiled(root, source) {
  const { css } = await compileAsync(source, {
    loadPaths: [path.join(root, 'node_modules')],
    quietDeps: true,
    // Bootstrap 5 is written with @import; its own move to modules is Bootstrap 6.
    silenceDeprecations: ['import', 'global-builtin', 'color-functions'],
  });
  return css;
}

async function purged(root, css) {
  const content = ['../src/main/jte/**/*.jte', '../src/main/java/**/*.java', 'src/**/*.ts'];
  const [result] = await new PurgeCSS().purge({
    content: content.map((glob) => path.join(root, glob).replaceAll('\\', '/')),
    css: [{ raw: css }],
    // A class name ends before $ and } as well: class="chip ${tone}" names chip.
    defaultExtractor: (text) => text.match(/[A-Za-z0-9_-]+/g) ?? [],
    safelist,
    variables: true,
    keyframes: true,
  });
  return result.css;
}

/** Minifies, and turns the fonts and pictures that the sheet names into hashed files beside it. */
async function minified(css, resolveDir, out) {
  const result = await build({
    stdin: { contents: css, resolveDir, loader: 'css' },
    outdir: out,
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome87', 'firefox90', 'safari14.1'],
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    logLevel: 'warning',
    legalComments: 'none',
  });
  let sheet = '';
  for (const file of result.outputFiles) {
    if (file.path.endsWith('.css')) {
      sheet = file.text;
    } else {
      await fs.writeFile(path.join(out, path.basename(file.path)), file.contents);
    }
  }
  return sheet;
}
