import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PlanJson } from '../../src/core/text/terminal/plan-text.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const entry = (phase: string): string => `- phase: ${phase}
  usage: { inputTokens: 1000, outputTokens: 100, usd: 0.03 }
  result: { status: complete, summary: "${phase} done" }
`;

const PIPELINE = `version: 1
name: costly
budget: { usd: 0.05 }
agents: { model: { use: scripted, script: script.yml } }
defaults: { agent: model }
phases:
  a: { prompt: A }
  b: { prompt: B, needs: a }
  c: { prompt: C, needs: b }
`;

const files = { 'p.yml': PIPELINE, 'script.yml': ['a', 'b', 'c'].map(entry).join('') };

test('calls of $0.03 under a budget of $0.05 stop after two, and raise the limit and resume', async () => {
  await using repo = await temporaryRepository({ files });
  const stopped = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  const { outcome, costUsd, inputTokens, error, phases } = stopped.json();
  expect([stopped.code, outcome, costUsd, inputTokens]).toEqual([5, 'over-budget', 0.06, 2000]);
  expect(error).toMatchInlineSnapshot(`
    {
      "code": "over-budget",
      "message": "spent $0.06 of $0.05",
      "phase": null,
      "remedy": "Raise the limit, such as by $2: \`phasegate resume r1 --budget +2\`.",
    }
  `);
  expect(Object.values(phases).map(({ status }) => status)).toEqual([
    'succeeded',
    'succeeded',
    'pending',
  ]);

  const again = await phasegate(repo, ['resume', 'r1', '--json']);
  expect([again.code, again.json().costUsd]).toEqual([5, 0.06]);

  const more = await phasegate(repo, ['resume', 'r1', '--budget', '+2', '--json']);
  expect([more.code, more.json().outcome, more.json().costUsd]).toEqual([0, 'succeeded', 0.09]);
});

test('a resume says which limit it raised: that of the phase that reached its own, or that of the run', async () => {
  const text = PIPELINE.replace('usd: 0.05', 'usd: 0.08').replace(
    'a: { prompt: A }',
    'a: { prompt: A, attempts: 5, budget: { usd: 0.05 }, verify: [{ run: exit 1 }] }',
  );
  await using repo = await temporaryRepository({ files: { ...files, 'p.yml': text } });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  const phase = await phasegate(repo, ['resume', 'r1', '--budget', '+1']);
  expect(`${phase.stdout}${phase.stderr}`).toContain(
    'the limit of `a` is now $1.05, before: $0.05; the limit of the run is still $0.08',
  );
  expect(phase.code).toBe(5);
  const run = await phasegate(repo, ['resume', 'r1', '--budget', '+1']);
  expect(`${run.stdout}${run.stderr}`).toContain(
    'the limit of the run is now $1.08, before: $0.08',
  );
});

test('the budget of a phase counts all of its attempts', async () => {
  const pipeline = PIPELINE.replace('budget: { usd: 0.05 }\n', '').replace(
    'a: { prompt: A }',
    'a: { prompt: A, attempts: 5, budget: { usd: 0.05 }, verify: [{ run: exit 1 }] }',
  );
  await using repo = await temporaryRepository({ files: { ...files, 'p.yml': pipeline } });
  const stopped = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect([stopped.code, stopped.json().phase, stopped.json().phases.a?.attempts]).toEqual([
    5,
    'a',
    2,
  ]);
  const more = await phasegate(repo, ['resume', 'r1', '--budget', '+0.02', '--json']);
  expect([more.code, more.json().phases.a?.attempts]).toEqual([5, 3]);
});

test('`--budget` on the command line holds beside that of the pipeline', async () => {
  await using repo = await temporaryRepository({ files });
  const stopped = await phasegate(repo, ['run', 'p.yml', '--budget', '0.02', '--json']);
  expect([stopped.code, stopped.json().costUsd]).toEqual([5, 0.03]);
});

test('a limit of USD for a model of unknown price is refused before anything starts, also at `--budget`', async () => {
  const pipeline = PIPELINE.replace('{ use: scripted, script: script.yml }', '{ use: codex }');
  const unlimited = pipeline.replace('budget: { usd: 0.05 }\n', '');
  await using repo = await temporaryRepository({
    files: { 'p.yml': pipeline, 'q.yml': unlimited, 'script.yml': files['script.yml'] },
  });
  const why =
    'phasegate: The spending limit cannot be enforced, because the price of the default model of `model` (codex) is unknown.\n' +
    '  Also limit `tokens` under `budget`, use a model with a known price, or add its price under `prices`.';
  for (const args of [['p.yml'], ['q.yml', '--budget', '2']]) {
    const refused = await phasegate(repo, ['run', ...args]);
    expect([refused.code, refused.stderr]).toEqual([2, why]);
  }
  expect(existsSync(join(repo.path, '.phasegate'))).toBe(false);
  const waits = await phasegate(repo, ['run', 'q.yml', '--run', 'r1', '--until', 'a']);
  expect(waits.code, waits.stderr).toBe(3);
  const limited = await phasegate(repo, ['resume', 'r1', '--budget', '2']);
  expect([limited.code, limited.stderr]).toEqual([2, why]);
});

test('`plan` forecasts from earlier runs of the same pipeline, damaged ones apart', async () => {
  const unlimited = PIPELINE.replace('budget: { usd: 0.05 }\n', '');
  await using repo = await temporaryRepository({
    files: { ...files, 'p.yml': unlimited, 'q.yml': unlimited.replace('costly', 'other') },
  });
  const before = await phasegate(repo, ['plan', 'p.yml', '--json']);
  expect(before.json<PlanJson>().forecastUsd).toBe(null);
  for (const run of ['r1', 'r2']) await phasegate(repo, ['run', 'p.yml', '--run', run]);
  await writeFile(join(repo.path, '.phasegate/runs/r1/journal.jsonl'), 'damaged\nfor good\n');
  const after = (await phasegate(repo, ['plan', 'p.yml', '--json'])).json<PlanJson>();
  const { forecastUsd, phases } = after;
  expect([forecastUsd, phases.map((phase) => phase.forecastUsd)]).toEqual([
    0.09,
    [0.03, 0.03, 0.03],
  ]);
  const text = (await phasegate(repo, ['plan', 'p.yml'])).stdout;
  expect(text.split('\n').at(-1)).toBe(
    'Forecast: about $0.09, by the median of 1 earlier run (a $0.03, b $0.03, c $0.03).',
  );
  const other = await phasegate(repo, ['plan', 'q.yml', '--json']);
  expect(other.json<PlanJson>().forecastUsd).toBe(null);
});
