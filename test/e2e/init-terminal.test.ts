import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { canMakeTerminals, onTerminal, type Typing } from '../rig/terminal.ts';

const hasTerminal = canMakeTerminals();
const repository = () =>
  temporaryRepository({ files: { 'package.json': '{ "scripts": { "test": "node --test" } }\n' } });
const untracked = ({ git }: TemporaryRepository) =>
  git('status', '--porcelain', '--untracked-files=all');

const ENTER = '\r';
const NEXT = '\u001b[B\r';
const BACKSPACE = '\u007f';
const CTRL_C = '\u0003';
const COLUMNS = 80;

test.skipIf(!hasTerminal)(
  'init asks its questions at a terminal of 80 columns, shows the files, and writes what was chosen',
  async () => {
    await using repo = await repository();
    const typing: Typing = [
      ['Which pipelines?', ENTER],
      ['Which command installs the dependencies?', `make deps${ENTER}`],
      ['Which command runs the tests?', ` --verbose${ENTER}`],
      ['Which command checks the code style?', `make style${ENTER}`],
      ['Which agent?', NEXT],
      ['Which model for simple work?', ENTER],
      ['Which model for plans, code and reviews?', `[high] x${ENTER}`],
      ['Give one name, without spaces', `${BACKSPACE}${BACKSPACE}${ENTER}`],
      ['When does a person decide before a delivery?', NEXT],
      ['Is there a backlog to work on?', NEXT],
      ['Where do the pipelines run?', NEXT],
      ['◆  Write these files?', NEXT],
      ['◆  Write these files?', ENTER],
    ];
    const { code, screen, left } = await onTerminal(repo, 'init', typing, { columns: COLUMNS });
    expect([code, left], screen).toEqual([0, []]);
    // Later questions are drawn anew, key by key.
    const first = screen.slice(0, screen.indexOf('◇')).split(/\r?\n/);
    expect(first.filter((line) => line.length > COLUMNS)).toEqual([]);
    expect(first).toContain('│  it, review the change, and open a pull request.)');
    expect(screen).toContain('+ name: implement-task');
    const status = await untracked(repo);
    expect(status).toContain('.github/pipelines/fix-failing-tests.yml');
    expect(status).not.toContain('.github/workflows');
    const text = await readFile(join(repo.path, '.github/pipelines/implement-task.yml'), 'utf8');
    expect(text).toContain('setup:\n  - run: make deps\n');
    expect(text).toContain('npm test --verbose\n');
    expect(text).toContain('make style\n');
    expect(text).toContain('use: codex');
    expect(text).toContain('cheap: gpt-5-mini\n  judgment: gpt-5-codex[high]\n');
    expect(await readFile(join(repo.path, 'phasegate.yml'), 'utf8')).toMatch(
      /^backlog: \{ source: file \}\npipelines:\n {2}feature: /m,
    );
    expect((await phasegate(repo, ['check', '--json'])).json<unknown>()).toEqual([]);
  },
);

const QUESTIONS = [
  ...['Which pipelines?', 'Which command installs', 'Which command runs', 'Which command checks'],
  ...['Which agent?', 'Which model for simple work?'],
  ...['Which model for plans, code and reviews?', 'When does', 'Is there a backlog', 'Where do'],
];
const answered = (...questions: readonly string[]): Typing =>
  questions.map((question) => [question, ENTER] as const);

test.skipIf(!hasTerminal).each<[string, Typing]>([
  [
    'at the first questions',
    [
      ['Which pipelines?', ENTER],
      ['Which command installs', ENTER],
      ['Which command runs the tests?', CTRL_C],
    ],
  ],
  ['at a model', [...answered(...QUESTIONS.slice(0, 5)), ['Which model for simple work?', CTRL_C]]],
  ['at the backlog', [...answered(...QUESTIONS.slice(0, 8)), ['Is there a backlog', CTRL_C]]],
  ['at the last question', [...answered(...QUESTIONS), ['Write these files?', CTRL_C]]],
])('init that is cancelled %s writes nothing', async (_, typing) => {
  await using repo = await repository();
  const options = { columns: COLUMNS, env: { NO_COLOR: '1' } };
  const { code, raw, screen, left } = await onTerminal(repo, 'init', typing, options);
  expect([code, left], screen).toEqual([130, []]);
  expect(screen).toContain('Cancelled: nothing was written.');
  expect(await untracked(repo)).toBe('');
  expect(raw).not.toMatch(COLOR);
});

/** What sets a colour. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal is told its colours by them.
const COLOR = /\u001b\[(?:3|4|9|10)[0-7]m/;
