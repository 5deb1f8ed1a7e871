import { expect, test } from 'vitest';
import { readPipeline } from '../../src/core/pipeline/parse.ts';
import { readScriptedTest } from '../../src/core/scripted-test/scripted-test.ts';
import { sampleOf, trialOf } from '../../src/core/scripted-test/trial.ts';

const TEXT = `version: 1
name: fix
inputs:
  task: { type: string, required: true }
  depth: { type: choice, options: [quick, deep], default: quick }
agents: { coder: { use: claude } }
defaults: { agent: coder }
phases:
  facts: { run: 'exit 3', outputs: { lines: { type: integer } } }
  fix: { needs: facts, prompt: Do it, access: write, paths: { allow: ['src/**/*.ts'] } }
  look: { needs: fix, prompt: Look, outputs: { verdict: { type: string, enum: [accept, reject] } } }
  ok: { needs: look, gate: { by: comment } }
  end: { needs: ok, run: 'true' }
`;

function pipeline() {
  const { pipeline: found, diagnostics } = readPipeline({ path: 'fix.yml', text: TEXT }, () => ({
    type: 'missing',
  }));
  if (found === null) throw new Error(JSON.stringify(diagnostics));
  return found;
}

test('in a trial each phase does what it promises', () => {
  const trial = trialOf(pipeline());
  expect(trial).toMatchObject({
    inputs: { task: 'text' },
    run: { end: 'true', facts: `echo 'lines=1' >> "$PHASEGATE_OUTPUT"\ntrue` },
    agents: [
      { phase: 'fix', steps: [{ write: { path: 'src/trial.txt' } }] },
      { phase: 'look', steps: [], result: { outputs: { verdict: 'accept' } } },
    ],
  });
  expect(new Set(trial.decisions?.map(({ gate }) => gate))).toEqual(new Set(['ok']));
});

test('a trial is a scripted test that can be read', () => {
  const text = JSON.stringify(trialOf(pipeline()));
  const names = ['facts', 'fix', 'look', 'ok', 'end'];
  const { test: read, diagnostics } = readScriptedTest({ path: 't.yml', text }, names);
  expect([diagnostics, read === null]).toEqual([[], false]);
});

test.each([
  [true, 'text'],
  [{ type: 'string' }, 'text'],
  [{ const: 7 }, 7],
  [{ type: ['number', 'null'], minimum: 3 }, 3],
  [{ type: 'array', items: { type: 'boolean' } }, [true]],
  [{ type: 'object', properties: { a: { enum: ['x'] } } }, { a: 'x' }],
  [{ type: 'object', properties: null }, {}],
])('%j is fitted by %j', (schema, sample) => {
  expect(sampleOf(schema)).toEqual(sample);
});
