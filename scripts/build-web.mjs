// dist/web/*.html from src/web/: one file a page, without anything to fetch. What it shows is put into it by who uses it
// (src/report/run-page.ts), in the place of one word; the hashes that let its own script and style run stand in it already.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
/** In the place of the data; in no script of ours. */
const DATA = '{{data}}';

/** Bundles the page, whatever folder it is called from. */
export async function buildWeb() {
  for (const page of PAGES) await buildPage(page);
}

/** By their files in dist/web/. */
const PAGES = [
  { file: 'run.html', entry: 'main.tsx' },
  { file: 'serve.html', entry: 'serve/main.tsx' },
  { file: 'builder.html', entry: 'builder/main.tsx' },
];

async function buildPage({ file, entry }) {
  const { js, css } = await bundle(join(ROOT, 'src/web', entry));
  const template = readFileSync(join(ROOT, 'src/web/page.html'), 'utf8');
  const parts = { csp: policy({ js, css }), css, js, data: DATA };
  const html = template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
  if (html.split(DATA).length !== 2) throw new Error(`the page holds ${DATA} by itself`);
  mkdirSync(join(ROOT, 'dist/web'), { recursive: true });
  writeFileSync(join(ROOT, 'dist/web', file), html);
}

/** Packages that the pages hold, filled by `bundle`. */
const packages = new Set();

/** What the pages are made of besides ours, in the form of ncc's list of licences. Call it after `buildWeb`. */
export function webLicences() {
  return [...packages]
    .sort()
    .map((name) => {
      const folder = join(ROOT, 'node_modules', name);
      const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
      return `\n${name}\n${license}\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
    })
    .join('');
}

async function bundle(entry) {
  const { output } = await build({
    root: join(ROOT, 'src/web'),
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      cssTarget: 'chrome123',
      modulePreload: false,
      rollupOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  const [script] = output.filter(({ type }) => type === 'chunk');
  for (const id of script.moduleIds) {
    const [, name] = /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
    if (name !== undefined) packages.add(name);
  }
  const css = output.filter(({ fileName }) => fileName.endsWith('.css'));
  return {
    js: inScript(script.code.trim()),
    css: css
      .map(({ source }) => String(source))
      .join('\n')
      .trim(),
  };
}

/** `</script` would end its element; after `<!--`, `<script` would let it go on behind its end. */
function inScript(code) {
  if (/<\/?script/i.test(code)) throw new Error('the script of the page would end its element');
  return code;
}

function policy({ js, css }) {
  return [
    "default-src 'none'",
    `script-src '${hashOf(js)}'`,
    `style-src '${hashOf(css)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
