import type { Script } from '../../core/plan.ts';
import { Tail } from '../../core/text/tail.ts';
import type { Ending } from '../../ports.ts';
import type { Attempt } from './attempt.ts';

/** Runs a script of the author's in the workspace; what it prints goes to a file of the record, known secrets taken out. */
export async function runLogged(
  { world, phase, record, env }: Attempt,
  script: Script,
  file: 'output.log' | 'verify.log',
): Promise<Logged> {
  const stdout = new Tail(SAID);
  const { ending, tail } = await world.runScript({
    script: script.run,
    shell: script.shell,
    cwd: world.workspace.directory,
    env,
    confine: world.confine,
    timeoutMs: script.timeoutMs ?? phase.timeoutMs,
    idleTimeoutMs: phase.idleTimeoutMs,
    signal: world.signal,
    onOutput: (stream, text) => {
      const clean = world.redact(text);
      if (stream === 'stdout') stdout.push(clean);
      record.append(file, clean);
      world.reporter.agent(phase.id, { type: 'output', stream, text: clean });
    },
  });
  return { ending, output: world.redact(tail), said: stdout.text };
}

/** Enough for its last line, in characters. */
const SAID = 4096;

interface Logged {
  readonly ending: Ending;
  /** The end of what it printed, to both streams. */
  readonly output: string;
  /** The end of its standard output alone. */
  readonly said: string;
}
