import type { Script } from '../../core/plan.ts';
import type { Ending } from '../../ports.ts';
import type { Attempt } from './attempt.ts';

/** Runs a script of the author's in the workspace; what it prints goes to a file of the record, known secrets taken out. */
export async function runLogged(
  { world, phase, record, env }: Attempt,
  script: Script,
  file: 'output.log' | 'verify.log',
): Promise<{ readonly ending: Ending; readonly output: string }> {
  const { ending, tail } = await world.runScript({
    script: script.run,
    shell: script.shell,
    cwd: world.workspace.directory,
    env,
    timeoutMs: script.timeoutMs ?? phase.timeoutMs,
    idleTimeoutMs: phase.idleTimeoutMs,
    signal: world.signal,
    onOutput: (stream, text) => {
      const clean = world.redact(text);
      record.append(file, clean);
      world.reporter.agent(phase.id, { type: 'output', stream, text: clean });
    },
  });
  return { ending, output: world.redact(tail) };
}
