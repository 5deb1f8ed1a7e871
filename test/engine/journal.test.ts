import { appendFileSync, existsSync, truncateSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { commitOf, digestOf, phaseId } from '../../src/core/lib/brands.ts';
import type { RunEvent, RunFinished, RunStarted } from '../../src/core/run/event.ts';
import { openJournal } from '../../src/engine/journal.ts';
import { readJournal, readLastEvent } from '../../src/engine/journal-text.ts';
import type { Journal } from '../../src/ports.ts';
import { type ChildOptions, type Compiled, compiled, UNLIMITED } from '../rig/child.ts';
import { history } from '../rig/events.ts';
import { few } from '../rig/long.ts';
import { refusalOf } from '../rig/refusal.ts';
import { runOf } from '../rig/run-id.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';

few(1);

let sources: Compiled;
beforeAll(async () => {
  sources = await compiled();
});

const RUN = runOf('demo');
const STARTED: RunStarted = {
  type: 'runStarted',
  format: 1,
  phasegate: '0.1.0',
  run: RUN,
  pipeline: {
    name: 'demo',
    file: 'demo.yml',
    digest: digestOf('0'.repeat(64)),
    text: '',
    files: {},
  },
  inputs: {},
  agents: {},
  base: commitOf('0'.repeat(40)),
  baseBranch: null,
  branch: 'phasegate/demo/1',
  trigger: 'local',
  actor: 'ann',
  github: {},
  item: {},
  budgetUsd: null,
};
const FINISHED: RunFinished = {
  type: 'runFinished',
  outcome: 'succeeded',
  next: null,
  phase: null,
};
const skipped = (count: number): RunEvent => ({
  type: 'phaseSkipped',
  phase: phaseId(`p${count}`),
  cause: 'condition',
  reason: 'x'.repeat(100),
});

test('whatever was appended is there when the journal is opened again, in order', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ([first, ...rest]) => {
      await using dir = await temporaryFolder();
      const events = [{ ...first, run: RUN } as RunEvent, ...rest];
      const written = await session(dir, (journal) =>
        Promise.all(events.map((event) => journal.append(event))),
      );
      const read = readJournal(file(dir));
      expect(read.events).toStrictEqual(written);
      expect(readLastEvent(file(dir))).toStrictEqual(written.at(-1));
      expect(written.map(({ seq, at, prev, ...event }) => event)).toStrictEqual(events);
      expect(written.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(read).toMatchObject({ note: null, seal: 'valid' });
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['whose process was killed', false],
  ['that was closed in good order', true],
])(
  'a journal %s and cut at any byte is its longest valid part, with a note, and goes on',
  async (_, sealed) => {
    await using dir = await temporaryFolder();
    await session(dir, (journal) => appendAll(journal, [STARTED, skipped(1), FINISHED]));
    const whole = await readFile(file(dir));
    const seal = await readFile(digestFile(dir));
    for (let size = 0; size <= whole.length; size += 1) {
      await using cut = await temporaryFolder();
      await writeFile(file(cut), whole.subarray(0, size));
      if (sealed) await writeFile(digestFile(cut), seal);
      const lines = whole.subarray(0, size).toString('latin1').split('\n').length - 1;
      const complete = sealed ? size === whole.length : size === 0 || whole[size - 1] === 10;
      const notes: string[] = [];
      expect(readLastEvent(file(cut))).toStrictEqual(readJournal(file(cut)).events.at(-1) ?? null);
      await using journal = await open(cut, notes);
      expect(journal.past).toHaveLength(lines);
      expect(notes).toHaveLength(complete ? 0 : 1);
      await journal.append(lines === 0 ? STARTED : skipped(9));
      const read = readJournal(file(cut));
      expect(read).toMatchObject({ note: null, seal: 'none' });
      expect(read.events).toHaveLength(lines + 1);
    }
  },
  60_000,
);

test('a byte that was changed anywhere is refused with its line', async () => {
  await using dir = await temporaryFolder();
  await session(dir, (journal) => appendAll(journal, [STARTED, skipped(1), skipped(2), FINISHED]));
  const whole = await readFile(file(dir));
  // Not the last newline: without it the last line is one that was cut off while it was written.
  for (let at = 0; at < whole.length - 1; at += 1) {
    for (const bit of [0x01, 0x20, 0x80]) {
      const changed = Buffer.from(whole);
      changed[at] = (whole[at] ?? 0) ^ bit;
      await writeFile(file(dir), changed);
      for (const read of [readJournal, readLastEvent])
        expect(() => read(file(dir))).toThrow(/ cannot be read at line [1-5]: /);
    }
  }
});

test('what is wrong with a damaged journal is said, and what to do', async () => {
  await using dir = await temporaryFolder();
  await session(dir, (journal) => appendAll(journal, [STARTED, skipped(1), FINISHED]));
  const whole = await readFile(file(dir), 'utf8');
  const [first = '', second = '', third = ''] = whole.trimEnd().split('\n');
  const said: string[] = [];
  for (const text of [
    [first, second.replace('p1', 'p2'), third],
    [first, third],
    [second, third],
    [first, second, third.replace('succeeded', 'no-change')],
    [first, '', second, third],
    [first, second, third.replace('runFinished', 'runPaused')],
  ]) {
    await writeFile(file(dir), `${text.join('\n')}\n`);
    const refusal = await refusalOf(open(dir, []));
    said.push(refusal.message.replace(file(dir), 'FILE'));
    expect(await readFile(file(dir), 'utf8')).toBe(`${text.join('\n')}\n`);
  }
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "The journal FILE cannot be read at line 3: its \`prev\` is not the hash of the previous line; one of the two lines was changed.
    The journal FILE cannot be read at line 2: its \`seq\` is 3.
    The journal FILE cannot be read at line 1: its \`seq\` is 2.
    The journal FILE cannot be read at line 3: the line differs from the line when a process last closed the journal.
    The journal FILE cannot be read at line 2: it is not a JSON object.
    The journal FILE cannot be read at line 3: the event \`runPaused\` is not known here; a newer release of Phasegate reads it."
  `);
});

test('the journal of another run is refused', async () => {
  await using dir = await temporaryFolder();
  await session(dir, (journal) => journal.append(STARTED));
  const refusal = await refusalOf(openJournal({ ...options(dir, []), run: runOf('another') }));
  expect(refusal.message).toBe(`The journal ${file(dir)} belongs to the run demo, not to another.`);
});

test('the digest is about the last line, and is not there while a process appends', async () => {
  await using dir = await temporaryFolder();
  await session(dir, async (journal) => {
    await journal.append(STARTED);
    expect(await readdir(dir.path)).toEqual(['journal.jsonl']);
  });
  await session(dir, async (journal) => {
    expect(await readFile(digestFile(dir), 'utf8')).toBe(`sha256:${journal.head()} 1\n`);
    await journal.append(FINISHED);
    expect(await readdir(dir.path)).toEqual(['journal.jsonl']);
  });
  expect(await readFile(digestFile(dir), 'utf8')).toBe(`sha256:${readJournal(file(dir)).head} 2\n`);
});

const CHANGES: readonly (readonly [string, (dir: TemporaryFolder) => Promise<unknown>])[] = [
  ['appended to', async (dir) => appendFileSync(file(dir), '{}\n')],
  ['cut', async (dir) => truncateSync(file(dir), 10)],
  [
    'overwritten in place',
    async (dir) => {
      await writeFile(file(dir), await readFile(file(dir)));
      // Some systems count time in steps of milliseconds.
      await utimes(file(dir), 1_000, 1_000);
    },
  ],
  [
    'replaced',
    async (dir) => {
      await writeFile(join(dir.path, 'new'), await readFile(file(dir)));
      await rename(join(dir.path, 'new'), file(dir));
    },
  ],
  ['removed', async (dir) => rename(file(dir), join(dir.path, 'gone'))],
];

test.each(CHANGES)(
  'a journal that somebody else has %s gets no further line',
  async (_, change) => {
    await using dir = await temporaryFolder();
    const journal = await open(dir, []);
    await journal.append(STARTED);
    await change(dir);
    for (const count of [1, 2]) {
      const refusal = await refusalOf(journal.append(skipped(count)));
      expect(refusal.message).toBe(
        `The journal ${file(dir)} was changed by another process during this run. Nothing more is written.`,
      );
    }
    await journal[Symbol.asyncDispose]();
    expect(await readdir(dir.path)).not.toContain('digest');
  },
);

test('a full disk is refused with a remedy; what was saved is intact and goes on', async () => {
  await using dir = await temporaryFolder();
  const child = writer(dir, { env: {}, maxFileBlocks: 4 });
  const { lines, ended } = await child.end();
  expect(ended).toBe(0);
  const saved = lines.filter((line) => /^\d+$/.test(line)).length;
  expect(saved).toBeGreaterThan(3);
  const refused = `The journal ${file(dir)} cannot be written: the file would be larger than allowed here. Raise \`ulimit -f\`, then \`phasegate resume\`.`;
  expect(lines.slice(saved)).toEqual([refused, refused]);
  const notes: string[] = [];
  await session(dir, (journal) => journal.append(FINISHED), notes);
  expect(notes).toEqual([]);
  expect(readJournal(file(dir)).events).toHaveLength(saved + 1);
});

test.each([
  ['eventWriting', 2],
  ['eventWritten', 3],
  ['eventFlushed', 3],
])('killed at %s, it holds all that was promised', async (point, held) => {
  await using dir = await temporaryFolder();
  const env = { PHASEGATE_FAILPOINT: `${point}:3=kill` };
  const { lines, ended } = await writer(dir, { ...UNLIMITED, env }).end();
  expect({ lines, ended }).toEqual({ lines: ['1', '2'], ended: 'SIGKILL' });
  expect(readJournal(file(dir)).events).toHaveLength(held);
});

test('an error of the disk ends all appending', async () => {
  await using dir = await temporaryFolder();
  const env = { PHASEGATE_FAILPOINT: 'eventWritten:2=enospc' };
  const { lines } = await writer(dir, { ...UNLIMITED, env }).end();
  const refused = `The journal ${file(dir)} cannot be written: the disk is full. Free some space, then \`phasegate resume\`.`;
  expect(lines).toEqual(['1', refused, refused]);
  expect(readJournal(file(dir)).events).toHaveLength(1);
});

test('a writer killed at any moment lost nothing that it said was recorded', async () => {
  await using dir = await temporaryFolder();
  const child = writer(dir, UNLIMITED);
  for (let count = 1; count <= 500; count += 1) expect(await child.line()).toBe(String(count));
  child.process.kill('SIGKILL');
  const { lines } = await child.end();
  expect(readJournal(file(dir)).events.length).toBeGreaterThanOrEqual(500 + lines.length);
});

test('what is appended at once is on the disk with one flush', async () => {
  await using dir = await temporaryFolder();
  await session(dir, async (journal) => {
    await journal.append(STARTED);
    const before = (await stat(file(dir))).size;
    const sizes = await Promise.all(
      [1, 2, 3].map(async (count) => {
        await journal.append(skipped(count));
        return (await stat(file(dir))).size;
      }),
    );
    expect(new Set(sizes).size).toBe(1);
    expect(sizes[0]).toBeGreaterThan(before);
  });
});

test('a wrong first event and a second first event are bugs, and write nothing', async () => {
  await using dir = await temporaryFolder();
  await session(dir, async (journal) => {
    await expect(journal.append(FINISHED)).rejects.toThrow('`runStarted` must be the first event');
    await journal.append(STARTED);
    await expect(journal.append(STARTED)).rejects.toThrow('`runStarted` must be the first event');
  });
  expect(readJournal(file(dir)).events).toHaveLength(1);
});

test('who lost the lock writes nothing: no line, no digest, nothing cut back', async () => {
  await using dir = await temporaryFolder();
  await session(dir, (journal) => journal.append(STARTED));
  await rm(digestFile(dir));
  const before = await readFile(file(dir));
  let isOurs = true;
  const journal = await openJournal({ ...options(dir, []), isOurs: () => isOurs });
  isOurs = false;
  expect((await refusalOf(journal.append(skipped(1)))).message).toBe(
    `The lock of this run was lost, so nothing is written to ${file(dir)}. Another process may be working on the run now.`,
  );
  await journal[Symbol.asyncDispose]();
  expect(await readFile(file(dir))).toEqual(before);
  expect(existsSync(digestFile(dir))).toBe(false);
});

test('a journal to which nothing was ever written is gone with its process', async () => {
  await using dir = await temporaryFolder();
  await session(dir, async () => {});
  expect(existsSync(file(dir))).toBe(false);
});

/** A process that appends one event after the other until it may not, and says each number once it is recorded. */
function writer(dir: TemporaryFolder, limits: ChildOptions) {
  return sources.start(
    `import { openJournal } from '$(engine/journal.ts)';
     const journal = await openJournal({
       folder: process.env.FOLDER,
       run: 'demo',
       clock: () => new Date().toISOString(),
       onNote: console.log,
       isOurs: () => true,
     });
     const say = (refusal) => console.log(refusal.message + ' ' + refusal.remedy);
     let event = JSON.parse(process.env.STARTED);
     for (let count = 1; event !== null; count += 1) {
       await journal.append(event).then(
         () => {
           console.log(count);
           event = JSON.parse(process.env.NEXT);
         },
         async (refusal) => {
           say(refusal);
           await journal.append(event).catch(say);
           event = null;
         },
       );
     }
     await journal[Symbol.asyncDispose]();`,
    {
      ...limits,
      env: {
        ...limits.env,
        FOLDER: dir.path,
        STARTED: JSON.stringify(STARTED),
        NEXT: JSON.stringify(skipped(1)),
      },
    },
  );
}

async function session<T>(
  dir: TemporaryFolder,
  work: (journal: Journal) => Promise<T>,
  notes: string[] = [],
): Promise<T> {
  await using journal = await open(dir, notes);
  return await work(journal);
}

async function appendAll(journal: Journal, events: readonly RunEvent[]): Promise<void> {
  for (const event of events) await journal.append(event);
}

const open = (dir: TemporaryFolder, notes: string[]) => openJournal(options(dir, notes));

const options = (dir: TemporaryFolder, notes: string[]) => ({
  folder: dir.path,
  run: RUN,
  clock: () => '2026-11-20T10:00:00.000Z',
  onNote: (note: string) => notes.push(note),
  isOurs: () => true,
});

const file = (dir: TemporaryFolder) => join(dir.path, 'journal.jsonl');
const digestFile = (dir: TemporaryFolder) => join(dir.path, 'digest');
