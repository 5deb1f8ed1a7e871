import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { acquireLock } from '../../src/checkpoints/lock.ts';
import type { Refusal } from '../../src/ports.ts';
import { type Child, type Compiled, compiled, UNLIMITED } from '../rig/child.ts';
import { few } from '../rig/long.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(4);

let sources: Compiled;
beforeAll(async () => {
  sources = await compiled();
});

const unexpected = (refusal: Refusal) => {
  throw refusal;
};

test('a second one is told who holds the lock and since when', async () => {
  await using dir = await temporaryFolder();
  await using lock = await acquireLock({ runFolder: dir.path, onLost: unexpected });
  expect(lock.token).toBe(1);
  const refusal = await refusalOf(acquireLock({ runFolder: dir.path, onLost: unexpected }));
  expect(refusal.message.replace(/since [\d-]+T[\d:.]+Z/, 'since NOW')).toBe(
    `Another process is working on this run: ${process.pid} on ${hostname()}, since NOW.`,
  );
  expect(refusal.remedy).toBe(
    `Wait until that process ends, or end it: \`phasegate cancel ${basename(dir.path)}\`. Then try again.`,
  );
});

test('who comes after one that let go gets the next number, and nothing piles up', async () => {
  await using dir = await temporaryFolder();
  for (const token of [1, 2, 3]) {
    await using lock = await acquireLock({ runFolder: dir.path, onLost: unexpected });
    expect(lock.token).toBe(token);
  }
  expect(await readdir(join(dir.path, 'lock'))).toEqual(['3']);
});

test('one that lost its lock is told at its next sign of life, and may be disposed of', async () => {
  await using dir = await temporaryFolder();
  const taken: { lock: AsyncDisposable | null } = { lock: null };
  const refusal = await new Promise<Refusal>((resolve, reject) => {
    acquireLock({ runFolder: dir.path, onLost: resolve })
      .then(async (lock) => {
        taken.lock = lock;
        await rm(join(dir.path, 'lock'), { recursive: true });
      })
      .catch(reject);
  });
  await taken.lock?.[Symbol.asyncDispose]();
  expect(refusal.message).toBe(
    `The lock of this run in ${dir.path}/lock was lost. Another process may be working on the run now.`,
  );
}, 15_000);

test.each([
  ['nothing', async () => {}, true],
  ['a next holder with the next number', (lock: string) => writeFile(join(lock, '2'), '{}'), false],
  [
    'another holder by the same number',
    (lock: string) => writeFile(join(lock, '1'), '{"id":"x"}'),
    false,
  ],
  ['a lock folder that is gone', (lock: string) => rm(lock, { recursive: true }), false],
  ['a number that is gone', (lock: string) => rm(join(lock, '1')), false],
])('the disk says whose the lock is: %s', async (_, change, isOurs) => {
  await using dir = await temporaryFolder();
  await using lock = await acquireLock({ runFolder: dir.path, onLost: () => {} });
  await change(join(dir.path, 'lock'));
  expect(lock.isOurs()).toBe(isOurs);
});

test('of eight that race after a killed holder exactly one wins, six times over', async () => {
  await using dir = await temporaryFolder();
  const racers = await Promise.all(Array.from({ length: 8 }, () => racer(dir.path)));
  for (const token of [1, 2, 3, 4, 5, 6]) {
    const said = await Promise.all(racers.map(race));
    expect(said.filter((verdict) => verdict === `won ${token}`)).toHaveLength(1);
    expect(said.filter((verdict) => verdict.startsWith('Another process is working'))).toHaveLength(
      7,
    );
    const winner = racers[said.indexOf(`won ${token}`)];
    winner?.process.kill('SIGKILL');
    expect(await winner?.end()).toEqual({ lines: [], ended: 'SIGKILL' });
    racers.splice(said.indexOf(`won ${token}`), 1, await racer(dir.path));
  }
  for (const { process } of racers) process.kill('SIGKILL');
  await Promise.all(racers.map((child) => child.end()));
}, 60_000);

test.each([
  ['another process has its number by now', { started: 'long ago' }, 'won 2'],
  ['it may live on another machine, as it shows signs of life', { host: 'elsewhere' }, 'held'],
  ['it may live in another container of this host', { system: 'this-boot pid:[1]' }, 'held'],
])('a holder whose process cannot be asked: %s', async (_, change, verdict) => {
  await using dir = await temporaryFolder();
  const holder = await racer(dir.path);
  expect(await race(holder)).toBe('won 1');
  const file = join(dir.path, 'lock', '1');
  const claim = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...claim, ...change }));
  const second = await racer(dir.path);
  expect((await race(second)).replace(/^Another.*/, 'held')).toBe(verdict);
  for (const child of [holder, second]) child.process.kill('SIGKILL');
});

test('a damaged lock is refused with its file, not taken', async () => {
  await using dir = await temporaryFolder();
  await (await acquireLock({ runFolder: dir.path, onLost: unexpected }))[Symbol.asyncDispose]();
  await writeFile(join(dir.path, 'lock', '1'), '{');
  const refusal = await refusalOf(acquireLock({ runFolder: dir.path, onLost: unexpected }));
  expect(refusal.message).toBe(`The lock ${dir.path}/lock/1 is damaged.`);
  expect(await readdir(join(dir.path, 'lock'))).toEqual(['1']);
});

/** A process that tries to get the lock whenever it is told to, says how that went, and keeps it. */
async function racer(runFolder: string): Promise<Child> {
  const child = sources.start(
    `import { acquireLock } from '$(checkpoints/lock.ts)';
     import { createInterface } from 'node:readline';
     const runFolder = process.env.RUN_FOLDER;
     const onLost = (refusal) => console.log('lost');
     console.log('ready');
     for await (const _ of createInterface({ input: process.stdin })) {
       await acquireLock({ runFolder, onLost }).then(
         (lock) => console.log('won ' + lock.token),
         (refusal) => console.log(refusal.message),
       );
     }`,
    { ...UNLIMITED, env: { RUN_FOLDER: runFolder } },
  );
  expect(await child.line()).toBe('ready');
  return child;
}

function race(child: Child): Promise<string> {
  child.process.stdin?.write('go\n');
  return child.line();
}
