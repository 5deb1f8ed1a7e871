import { expect, test } from 'vitest';
import { newRunCommand } from '../../../src/core/text/new-run.ts';
import { started } from './scene.ts';

test('a new run has the inputs and agents of the run that it takes the place of, as they are typed', () => {
  const inputs = { task: "Tidy Ann's notes", mode: 'good', count: 2, rest: null };
  const run = { ...started, inputs, agents: { coder: 'codex' } };
  expect(newRunCommand(run, { mode: 'good' })).toBe(
    `phasegate run ${started.pipeline.file} -i task='Tidy Ann'\\''s notes' -i count=2 --agent coder=codex`,
  );
});

test('the run of a backlog item begins again by its item', () => {
  const run = { ...started, item: { id: 'a1b2c', title: 'Tidy' } };
  expect(newRunCommand(run, {})).toBe('phasegate backlog unblock a1b2c --fresh');
});
