import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { REMEDIES } from '../../../src/core/run/reason.ts';
import { inWorkflow } from '../../../src/core/text/in-workflow.ts';
import { workflowSentence } from '../../../src/core/text/workflow-sentence.ts';
import { few } from '../../rig/long.ts';
import { plan, stateOf, waiting } from './scene.ts';

few(1);

test.each([
  [
    'Wait until the API limit resets, then run `phasegate resume`.',
    'Wait until the API limit resets, then re-run the failed jobs.',
  ],
  ['Try again with `phasegate resume`, or re-run the failed job.', 'Re-run the failed jobs.'],
  ['Try again: `phasegate resume`.', 'Re-run the failed jobs.'],
  ['The end of a long… `phasegate log r1 fix`', 'The end of a long…'],
  [
    'Enlarge the disk. Then `phasegate resume r1`.',
    'Enlarge the disk. Then re-run the failed jobs.',
  ],
  [
    'Check the run with `phasegate status`, then run `phasegate resume`.',
    'Re-run the failed jobs.',
  ],
  ['`phasegate resume` continues the run.', 'To continue the run, re-run the failed jobs.'],
  [
    'Close that pull request, then run `phasegate resume`; or use that pull request as the delivery.',
    'Close that pull request, then re-run the failed jobs; or use that pull request as the delivery.',
  ],
  [
    'Raise the limit, such as by $2: `phasegate resume r1 --budget +2`.',
    'Raise the limit, with `budget` in the workflow, and start it with the input `resume: r1`.',
  ],
  [
    'Raise `budget.tokens` in the file, then run `phasegate resume r1 --accept-changes`.',
    'Raise `budget.tokens` in the file, then start a new run.',
  ],
  [
    'Run the phase again: `phasegate resume --from fix`.',
    'To run the phase again, start a new run.',
  ],
  [
    'Read the output of `verify` with `phasegate log r1 fix`, then raise `attempts`.',
    'Read the output of `verify` in the log of the job, then raise `attempts`.',
  ],
  [
    '`phasegate log r1 fix` shows what the agent did.',
    'The log of the job shows what the agent did.',
  ],
  ['Start a new run.', 'Start a new run.'],
  [
    'The run has ended. Ask there again, with the same change: `phasegate resume r1 --from ok`. Or start a new run: `phasegate run p.yml -i …`.',
    'The run has ended. Start a new run.',
  ],
  [
    'The run has ended. Ask there again, with the same change, or start a new run.',
    'The run has ended. Start a new run.',
  ],
  [
    'Run the phase again: `phasegate resume r1 --from fix`.',
    'To run the phase again, start a new run.',
  ],
])('%s', (remedy, expected) => {
  expect(inWorkflow(remedy)).toBe(expected);
});

test('the item of a backlog is taken up by a comment', () => {
  expect(inWorkflow(REMEDIES.infrastructure, 'item')).toBe(
    'Fix the problem in the message, then comment `/phasegate unblock` on the issue.',
  );
});

const SOURCES = fileURLToPath(new URL('../../../src', import.meta.url));
/** What people type there is told them at their terminal. */
const AT_A_TERMINAL = /^(?:commands|web|serve)\//;

test('no text of ours that names a command to continue a run keeps it in a workflow', () => {
  const lines = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !AT_A_TERMINAL.test(file))
    .flatMap((file) => readFileSync(join(SOURCES, file), 'utf8').split('\n'))
    .map((line) => line.replaceAll('\\`', '`').replace(/\$\{(\w+)\}/g, '$1'))
    .filter((line) => /`phasegate resume[^`]*`/.test(line) && !/^\s*(?:\*|\/)/.test(line));
  expect(lines.length).toBeGreaterThan(30);
  const kept = lines
    .map((line) => inWorkflow(line))
    .filter((line) => line.includes('phasegate resume'));
  expect(kept).toEqual([]);
});

describe('a run without an end', () => {
  const open = stateOf(waiting.slice(0, 2));

  test('was left by the jobs that failed', () => {
    expect(
      [[], ['gate-1'], ['work-0', 'deliver-1']].map((failed) =>
        workflowSentence(plan, open, failed),
      ),
    ).toMatchInlineSnapshot(`
        [
          "A job stopped without an end of the run: lost, cancelled, or refused what was found. The log has the reason. Then re-run the failed jobs.",
          "The job \`gate-1\` stopped without an end of the run: lost, cancelled, or refused what was found. The log has the reason. Then re-run the failed jobs.",
          "The jobs \`work-0\`, \`deliver-1\` stopped without an end of the run: lost, cancelled, or refused what was found. The log has the reason. Then re-run the failed jobs.",
        ]
      `);
  });

  test('is told as it is otherwise', () => {
    expect(workflowSentence(plan, stateOf(waiting))).toContain('Waiting at gate `approve`');
  });
});
