import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

const files = {
  'p.yml':
    'version: 1\nname: waits\nphases: { one: { run: echo 1 }, ask: { needs: one, gate: {} }, two: { needs: ask, run: echo 2 } }\n',
};

const journal = ({ path }: TemporaryRepository): string =>
  join(path, '.phasegate/runs/r1/journal.jsonl');

async function waiting() {
  const repo = await temporaryRepository({ files });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(3);
  return { repo, text: await readFile(journal(repo), 'utf8') };
}

test('a journal with a flipped byte, a cut line or garbage is refused with its line', async () => {
  const { repo, text } = await waiting();
  await using _ = repo;
  const lines = text.split('\n');
  const damaged = {
    flipped: text.replace('"phaseSucceeded"', '"phaseSucceedee"'),
    changed: text.replace('"summary":"1"', '"summary":"2"'),
    cut: [...lines.slice(0, 2), lines[2]?.slice(0, 40), ...lines.slice(3)].join('\n'),
    missing: [...lines.slice(0, 2), ...lines.slice(3)].join('\n'),
    garbage: `${text}\u0000\u0001 not ours\n`,
    forged: text.replace(/\n$/, '').replace('"phaseStarted"', '"runFinished"'),
    empty: '',
  };
  for (const [name, bytes] of Object.entries(damaged)) {
    await writeFile(journal(repo), bytes);
    const commands = [
      ['resume', 'r1'],
      ['status', 'r1'],
      ['verify', 'r1'],
    ];
    const said = await Promise.all(commands.map((args) => phasegate(repo, args)));
    for (const [at, { code, stderr, stdout }] of said.entries()) {
      expect([name, at, code, stdout]).toEqual([name, at, 2, '']);
      expect(stderr, name).toMatch(
        name === 'empty' ? /^phasegate: .+\n {2}.+$/ : /^phasegate: .*line \d.*\n {2}.+$/,
      );
    }
    expect(await readFile(journal(repo), 'utf8'), name).toBe(bytes);
  }
  await writeFile(journal(repo), text);
  expect((await phasegate(repo, ['approve', 'r1'])).code).toBe(0);
});

test('a torn last line is dropped with a note', async () => {
  const { repo, text } = await waiting();
  await using _ = repo;
  const whole = text.trimEnd().split('\n').slice(0, -1).join('\n');
  await writeFile(journal(repo), `${whole}\n{"seq":7,"at":"2026-`);
  const seen = await phasegate(repo, ['verify', 'r1', '--json']);
  expect(seen.code, seen.stderr).toBe(0);
  const resumed = await phasegate(repo, ['resume', 'r1']);
  expect(resumed.code, resumed.stderr).toBe(3);
  expect(resumed.stderr).toMatch(/torn|cut|not whole|dropped|incomplete/i);
  expect((await phasegate(repo, ['approve', 'r1'])).code).toBe(0);
});

test('one damaged run does not hide the others', async () => {
  const { repo, text } = await waiting();
  await using _ = repo;
  const other = await phasegate(repo, ['run', 'p.yml', '--run', 'r2']);
  expect(other.code).toBe(3);
  await writeFile(journal(repo), text.replace('"phaseSucceeded"', '"phaseSucceedee"'));
  const list = await phasegate(repo, ['list']);
  expect(list.code, list.stderr).toBe(0);
  expect(list.stdout).toMatch(/r2/);
  expect(list.stderr).toMatch(/r1/);
  expect((await phasegate(repo, ['status', 'r2'])).code).toBe(0);
});
