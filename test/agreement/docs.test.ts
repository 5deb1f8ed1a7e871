import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { execa } from 'execa';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { derivedDocs } from '../../scripts/docs.mjs';
import { readPipeline } from '../../src/core/pipeline/parse.ts';
import type { PromptFile } from '../../src/core/pipeline/prompts.ts';
import { isRetryable, REMEDIES, type ReasonCode } from '../../src/core/run/reason.ts';
import { readScriptedTest } from '../../src/core/scripted-test/scripted-test.ts';
import { phasegate } from '../rig/cli.ts';
import { spread } from '../rig/long.ts';
import { PROJECT } from '../rig/project.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

const PAGES = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
  ...pagesIn('docs'),
  ...pagesIn('examples'),
  ...pagesIn('pipelines'),
];
const text = (page: string): string => readFileSync(join(PROJECT, page), 'utf8');

test('docs/pipeline.md says for every reason code whether the phase is tried again', () => {
  const [, section = ''] = text('docs/pipeline.md').split('\n## Attempts\n');
  const rows = [...section.matchAll(/^\| (`[a-z-]+`(?:, `[a-z-]+`)*) +\| (yes|no|once)\b/gm)];
  const said = rows.flatMap(([, codes = '', answer]) =>
    codes.split(', ').map((code) => [code.slice(1, -1), answer !== 'no'] as const),
  );
  const known = Object.keys(REMEDIES).map(
    (code) => [code, isRetryable(code as ReasonCode)] as const,
  );
  expect(said.toSorted()).toEqual(known.toSorted());
});

describe('what is derived', () => {
  test.each([...derivedDocs()])('%s is what its source says now', (file, expected) => {
    expect(text(file)).toBe(expected);
  });

  test('docs/commands.md is what --help prints', async () => {
    const page = text('docs/commands.md');
    const commands = [
      ...page.matchAll(/^#(?:# phasegate (.*)| Commands)\n\n```text\n([\s\S]*?)\n```$/gm),
    ];
    expect(commands.length).toBeGreaterThan(30);
    for (const [, words = '', shown] of spread(commands, 6)) {
      const named = words === '' ? [] : words.split(' ');
      const { stdout } = await execa('node', ['dist/cli.js', ...named, '--help'], { cwd: PROJECT });
      expect(stdout.trimEnd()).toBe(shown);
    }
  });
});

describe('what pages name', () => {
  /** Long and short options by command, as `--help` tells them. */
  const options = new Map<string, ReadonlySet<string>>();
  beforeAll(() => {
    for (const [, words = '', help = ''] of text('docs/commands.md').matchAll(
      /^## phasegate (.*)\n\n```text\n([\s\S]*?)\n```$/gm,
    )) {
      options.set(
        words,
        new Set([...help.matchAll(/(?<![\w-])--?[a-z][\w-]*/g)].map(([name]) => name)),
      );
    }
    options.set('', new Set(['--help', '--version', '-h', '-V']));
  });

  test.each(PAGES)('the commands of %s exist, with their options', (page) => {
    const wrong = commandsIn(text(page)).filter((words) => !isCommand(words, options));
    expect(wrong.map((words) => words.join(' '))).toEqual([]);
  });

  test.each(PAGES)('the files that %s links to exist', (page) => {
    const links = [...text(page).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)];
    const missing = links
      .map(([, link = '']) => resolve(PROJECT, dirname(page), decodeURI(link)))
      .filter((path) => !existsSync(path));
    expect(missing.map((path) => relative(PROJECT, path))).toEqual([]);
  });

  test('finds a command and an option that do not exist', () => {
    const wrong = commandsIn('`phasegate reprot RUN`\n\n```sh\nphasegate run --agnet x\n```\n');
    expect(wrong.map((words) => isCommand(words, options))).toEqual([false, false]);
  });
});

describe('YAML in pages', () => {
  // Those of docs/diagnostics.md are wrong on purpose, and have tests of their own.
  const pages = PAGES.filter((page) => page !== 'docs/diagnostics.md');
  const blocks = pages.flatMap((page) =>
    [...text(page).matchAll(/^( *)```ya?ml\n([\s\S]*?)^ *```$/gm)].map(
      ([, indent = '', block = ''], index) =>
        [`${page}, ${index + 1}`, block.replaceAll(new RegExp(`^${indent}`, 'gm'), '')] as const,
    ),
  );

  test.each(blocks)('%s is YAML, and a sound file where it is a whole one', (name, block) => {
    const value = parse(block.replaceAll('…', ''));
    if (value?.version !== 1) return;
    if (value.expect !== undefined) {
      const phases = Object.keys(parse(firstPipeline()).phases);
      expect(readScriptedTest({ path: name, text: block }, phases).diagnostics).toEqual([]);
    } else if (value.phases !== undefined) {
      const { diagnostics } = readPipeline({ path: name, text: block }, ofTheLibrary);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
});

/** What this release ships is there, and nothing else. */
function ofTheLibrary(path: string): PromptFile {
  const file = join(PROJECT, path.replace(/^library:/, 'pipelines/'));
  return path.startsWith('library:') && existsSync(file)
    ? { type: 'text', text: readFileSync(file, 'utf8') }
    : { type: 'missing' };
}

const firstPipeline = (): string =>
  /```yaml\n([\s\S]*?)```/.exec(text('docs/pipeline.md'))?.[1] ?? '';

test('the pipeline of docs/pipeline.md passes the scripted test of docs/testing.md', async () => {
  const [, scripted = ''] = /```yaml\n([\s\S]*?)```/.exec(text('docs/testing.md')) ?? [];
  await using repo = await temporaryRepository({
    files: {
      '.github/pipelines/greet.yml': firstPipeline(),
      '.github/pipelines/greet/test/good.yml': scripted,
    },
  });
  const { code, stdout, stderr } = await phasegate(repo, ['test']);
  expect({ code, stdout, stderr }).toMatchObject({ code: 0 });
});

test('the quick start can be followed to the letter', { timeout: 120_000 }, async () => {
  const [, block = ''] = /```sh\n([\s\S]*?)```/.exec(text('docs/quickstart.md')) ?? [];
  await using repo = await temporaryRepository({
    files: { 'package.json': '{ "scripts": { "test": "node --test" } }\n' },
  });
  for (const line of block.trim().split('\n')) {
    const [program, ...args] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    );
    if (program === 'git') await runGit(repo.path, args);
    else {
      expect(program).toBe('phasegate');
      const { code, stderr } = await phasegate(repo, args);
      expect(code, `${line}\n${stderr}`).toBe(0);
    }
  }
});

function pagesIn(folder: string): readonly string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !file.includes('/prompts/'))
    .map((file) => `${folder}/${file}`)
    .sort();
}

/** The words behind `phasegate` in code: whole lines of blocks, and inline code. */
function commandsIn(page: string): readonly (readonly string[])[] {
  const inline = [...page.matchAll(/`phasegate ([^`\n]+)`/g)].map(([, words = '']) => words);
  const lines = [...page.matchAll(/^(?:\$ )?phasegate (.+)$/gm)].map(([, words = '']) => words);
  return [...inline, ...lines].map((words) =>
    words
      .replace(/\s+#.*$/, '')
      .replaceAll(/"[^"]*"/g, 'TEXT')
      .split(/\s+/),
  );
}

function isCommand(
  words: readonly string[],
  options: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const [first = '', second = ''] = words;
  if (first === '…' || /^[A-Z]+$/.test(first)) return true;
  const name = [`${first} ${second}`, first.startsWith('-') ? '' : first].find((one) =>
    options.has(one),
  );
  if (name === undefined) return false;
  return words
    .filter((word) => /^--?[a-z]/.test(word))
    .map((word) => word.replace(/=.*$/, '').replace(/[,.;:]$/, ''))
    .every((word) => word === '--help' || options.get(name)?.has(word) === true);
}
