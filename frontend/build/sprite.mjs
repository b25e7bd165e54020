import fs from 'node:fs/promises';
import path from 'node:path';
import { hashed } from './output.mjs';

/** One file with a symbol for each icon listed in src/icons/icons.json and each drawing beside that list. */
export async function sprite(root, out) {
  const own = path.join(root, 'src/icons');
  const listed = JSON.parse(await fs.readFile(path.join(own, 'icons.json'), 'utf8'));
  const drawn = (await fs.readdir(own)).filter((file) => file.endsWith('.svg')).map((file) => path.parse(file).name);
  const tabler = path.join(root, 'node_modules/@tabler/icons/icons/outline');
  const files = [
    ...listed.map((name) => [name, path.join(tabler, `${name}.svg`)]),
    ...drawn.map((name) => [name, path.join(own, `${name}.svg`)]),
  ].sort(([a], [b]) => (a < b ? -1 : 1));
  const symbols = await Promise.all(files.map(async ([name, file]) => symbol(name, await fs.readFile(file, 'utf8'))));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
  const names = `${files.map(([name]) => name).join('\n')}\n`;
  return { 'icons.svg': await hashed(out, 'icons.svg', svg), 'icons.txt': await hashed(out, 'icons.txt', names) };
}

function symbol(name, svg) {
  const inner = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none"\s*\/>/, '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .replace(/ \/>/g, '/>')
    .trim();
  return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
}
