import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli.ts';
import { program } from '../rig/program.ts';

/** In a shell, with the programs that examples call replaced: the words of each call. */
const SHELL = `gh() { echo token; }
phasegate() { printf '%s\\0' "$@"; echo; }
`;

const EXAMPLE = /^ {2}\$ ((?:[A-Z_]+=\S+(?: \S+ \S+\))? )?phasegate (?:.*\\\n)*.*)$/gm;

const examples = [
  ...new Set(
    [...readFileSync('docs/commands.md', 'utf8').matchAll(EXAMPLE)].map(([, line = '']) => line),
  ),
];

test('each command is listed by the name that calls it', () => {
  const named = Object.entries(COMMANDS).map(([name, register]) => [
    name,
    register().command.name(),
  ]);
  expect(named.filter(([name, own]) => name !== own)).toEqual([]);
});

test('each example of a help text is a line that a shell and the command take as it is', () => {
  expect(examples.length).toBeGreaterThan(40);
  const called = execFileSync('bash', ['-c', SHELL + examples.join('\n')], { encoding: 'utf8' });
  const calls = called.split('\0\n').filter((call) => call !== '');
  expect(calls.length).toBe(examples.length);
  const refused = calls.flatMap((call, at) => {
    try {
      program().parse(call.split('\0'), { from: 'user' });
      return [];
    } catch (error) {
      return [`${examples[at]}: ${error}`];
    }
  });
  expect(refused).toEqual([]);
});
