import { type Command, CommanderError, type Option } from 'commander';
import { expect, test } from 'vitest';
import { COMMANDS } from '../src/cli.ts';
import { BACKLOG_COMMANDS } from '../src/commands/backlog.ts';
import type { RegisteredCommand } from '../src/commands/command.ts';
import { refuseEmpty } from '../src/commands/options/refuse-empty.ts';
import { Refusal } from '../src/ports.ts';
import { phasegate } from './rig/cli.ts';
import { temporaryRepository } from './rig/repository.ts';

/** Where a text is meant, which may be empty or has its own sentence. */
const FREE = /^(?:text|command|title)$/;

interface Case {
  readonly typed: string;
  readonly make: () => RegisteredCommand;
  readonly words: readonly string[];
  /** What is empty, as it is written in the usage. */
  readonly what: string;
}

const placeholder = ({ flags }: Option): string => /<([^>]+)>/.exec(flags)?.[1] ?? '';

/** Every argument and every option with a value, each empty in an otherwise complete command. */
const CASES: readonly Case[] = [
  ...Object.values(COMMANDS).map((make) => ({ make, before: 'phasegate' })),
  ...BACKLOG_COMMANDS.map((make) => ({ make, before: 'phasegate backlog' })),
].flatMap(({ make, before }) => {
  const { command, hidden } = make();
  if (hidden) return [];
  const typed = `${before} ${command.name()}`;
  const words = command.registeredArguments;
  const required = words.filter((one) => one.required).map((one) => one.argChoices?.[0] ?? 'x');
  const options = command.options
    .filter((one) => one.mandatory)
    .flatMap((one) => [one.long ?? '', 'x']);
  return [
    ...words.map((one, index) => ({
      typed,
      make,
      words: [
        ...words.slice(0, index).map(() => 'x'),
        '',
        ...required.slice(index + 1),
        ...options,
      ],
      what: one.name(),
    })),
    ...command.options
      .filter((one) => placeholder(one) !== '')
      .map((one) => ({
        typed,
        make,
        words: [...required, ...options, `${one.long}=`],
        what: one.long ?? '',
      })),
  ].filter(({ what }) => !FREE.test(what) && !isFree(command, what));
});

function isFree(command: Command, what: string): boolean {
  const option = command.options.find((one) => one.long === what);
  return option !== undefined && FREE.test(placeholder(option));
}

test('there is a case of every command that takes a name', () => {
  expect(CASES.length).toBeGreaterThan(100);
  const empty = CASES.map(({ typed, what }) => `${typed} ${what}`);
  expect(empty).toEqual(
    expect.arrayContaining([
      'phasegate run file',
      'phasegate test file',
      'phasegate upgrade pipeline',
      'phasegate log run',
      'phasegate log phase',
      'phasegate run --input',
      'phasegate backlog run --only',
    ]),
  );
});

test.each(CASES)('$typed, where $what is empty', ({ typed, make, words, what }) => {
  const { command } = make();
  command.exitOverride().configureOutput({ writeErr: () => undefined });
  command.action(() => refuseEmpty(command, typed));
  const refused = refusalOf(() => command.parse([...words], { from: 'user' }));
  if (refused instanceof CommanderError) expect(refused.message).toContain(what);
  else {
    expect(refused.message).toMatch(/^`[^`\n]+`(?: of `[^`\n]+`)? is empty\.$/);
    expect(refused.message).toContain(`\`${what}\``);
    expect(refused.remedy).toContain(`Type \`${typed} `);
  }
});

function refusalOf(work: () => unknown): Refusal | CommanderError {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal || error instanceof CommanderError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test.each([
  [['backlog', 'answer', 'tg-1', ''], 'phasegate backlog answer tg-1 "…"'],
  [['backlog', 'retry', '', 'x'], 'phasegate backlog retry ID "…"'],
  [['backlog', 'edit', 'a b', '--pipeline='], "phasegate backlog edit 'a b' --pipeline NAME"],
] as const)('the command to type instead of %j is complete', ([, name, ...words], typed) => {
  const make = BACKLOG_COMMANDS.find((one) => one().command.name() === name) ?? expect.fail(name);
  const { command } = make();
  command.exitOverride().configureOutput({ writeErr: () => undefined });
  command.action(() => refuseEmpty(command, `phasegate backlog ${name}`));
  const refused = refusalOf(() => command.parse([...words], { from: 'user' }));
  expect(refused).toMatchObject({ remedy: expect.stringContaining(`Type \`${typed}\``) });
});

test('the program says so before it looks for anything, in JSON, too', async () => {
  await using repo = await temporaryRepository({ files: {} });
  const told = await phasegate(repo, ['run', '']);
  expect(told).toMatchObject({
    code: 2,
    stderr: 'phasegate: `file` of `phasegate run` is empty.\n  Type `phasegate run FILE`.',
  });
  const json = await phasegate(repo, ['backlog', 'show', '', '--json']);
  expect(json.code).toBe(2);
  expect(json.json<object>()).toMatchObject({
    error: { message: '`id` of `phasegate backlog show` is empty.' },
  });
});
