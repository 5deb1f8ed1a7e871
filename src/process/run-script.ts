import type { RunScript, ScriptCall } from '../ports.ts';
import { GRACE_MS, runProcess } from './spawn.ts';
import { WholeLines } from './whole-lines.ts';

/** Runs a script; its output is passed on in whole lines, so that text within a line is never split. */
export const runScript: RunScript = async ({ script, shell, onOutput, ...call }) => {
  const lines = { stdout: new WholeLines(), stderr: new WholeLines() };
  const tell: ScriptCall['onOutput'] = (stream, text) => {
    if (text !== '') onOutput(stream, text);
  };
  const end = await runProcess({
    ...call,
    agent: null,
    given: [],
    command: { type: 'script', script, shell },
    stdin: '',
    graceMs: GRACE_MS,
    onOutput: (stream, text) => tell(stream, lines[stream].push(text)),
  });
  for (const stream of ['stdout', 'stderr'] as const) tell(stream, lines[stream].end());
  return end;
};
