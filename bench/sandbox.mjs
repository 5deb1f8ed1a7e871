import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ours } from './contenders.mjs';
import { chain } from './graphs.mjs';
import { inTemporaryFolder, median, timed } from './measure.mjs';

const FILES = 1_000;

const WAYS = [
  { name: 'a reader', limitMs: 60, phase: { isolation: 'preferred' } },
  {
    name: 'a writer that changes nothing',
    limitMs: 60,
    phase: { isolation: 'preferred', access: 'write' },
  },
  {
    name: 'a writer whose change is judged and committed',
    limitMs: null,
    phase: { isolation: 'preferred', access: 'write', run: 'date +%N >> file-0' },
  },
];

/** What the sandbox and the look at what a phase has changed add to it: the difference over a chain of them, shared out. */
export function sandbox(rounds, length) {
  const plain = { phase: { isolation: 'off' }, results: [] };
  const ways = WAYS.map((way) => ({ ...way, results: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const { phase, results } of [plain, ...ways]) results.push(sample(phase, length));
  }
  const off = median(plain.results);
  return ways.map(({ name, limitMs, results }) => {
    const on = median(results);
    const error = off.error ?? on.error;
    return {
      name,
      limitMs,
      cell: error === undefined ? { ms: (on.ms - off.ms) / length } : { error },
    };
  });
}

function sample(phase, length) {
  return inTemporaryFolder((cwd) => {
    mkdirSync(cwd, { recursive: true });
    for (let file = 0; file < FILES; file++) writeFileSync(join(cwd, `file-${file}`), `${file}\n`);
    return timed({ argv: ours.prepare(chain(length), cwd, phase).first, cwd });
  });
}
