/** Looks for what a reader of the sources cannot see, and for addresses of other hosts. */
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ROOT } from './lib/project.mjs';
import { listFiles } from './lib/sizes.mjs';

const FOLDERS = ['src', 'geo', 'scripts', 'tests', 'docs', 'public', '.ci'];
const BUILT = /^public\/(data|tiles)\//;
const TEXTS = new Set(
  '.cjs .css .csv .editorconfig .geojson .html .js .json .md .mjs .svelte .svg .ts .txt'.split(' '),
);

// Controls that reorder the text around them: code would not do what it seems to say.
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const FOREIGN =
  /\b(?:https?|wss?):\/\/(?!www\.w3\.org\/)[^\s'"`)<>]*|(?<![:\w])\/\/(?:cdn|unpkg|fonts)\.[^\s'"`)<>]*/;

/** @type {string[]} */
const findings = [];
for (const folder of FOLDERS) {
  for (const name of listFiles(join(ROOT, folder))) {
    const path = `${folder}/${name}`;
    if (BUILT.test(path) || !TEXTS.has(extname(name))) continue;
    const lines = readFileSync(join(ROOT, path), 'utf8').split('\n');
    lines.forEach((line, index) => checkLine(line, path, index + 1));
    if (folder === 'src' && !/\.test\.ts$/.test(name)) checkHosts(lines, path);
  }
}
readFileSync(join(ROOT, 'index.html'), 'utf8')
  .split('\n')
  .forEach((line, index) => {
    checkLine(line, 'index.html', index + 1);
    if (FOREIGN.test(line)) report('index.html', index + 1, 'names another host');
  });

for (const finding of findings) console.error(finding);
console.log(findings.length === 0 ? 'Plain text: nothing found.' : `${findings.length} found.`);
process.exitCode = findings.length > 0 ? 1 : 0;

/** @param {string} line @param {string} path @param {number} number */
function checkLine(line, path, number) {
  if (BIDI.test(line)) report(path, number, 'holds a control character that reorders text');
}

/** @param {string[]} lines @param {string} path */
function checkHosts(lines, path) {
  // Comments may cite a page; code may not know any host, not even to link to it.
  const code = lines
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/ .*$/gm, '$1');
  code.split('\n').forEach((line, index) => {
    const [found] = FOREIGN.exec(line) ?? [];
    if (found) report(path, index + 1, `names another host: ${found}`);
  });
}

/** @param {string} path @param {number} line @param {string} message */
function report(path, line, message) {
  findings.push(`${path}:${line}: ${message}`);
}
