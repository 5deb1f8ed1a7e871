import type { Script } from '../../core/plan/plan.ts';
import { Tail } from '../../core/text/tail.ts';
import type { Ending } from '../../ports.ts';
import type { Attempt } from './attempt.ts';

/** Runs a script of the author in the workspace. Its output goes to a file of the record, without known secrets. */
export async function runLogged(
  { deps, phase, record, env }: Attempt,
  script: Script,
  file: 'output.log' | 'verify.log',
): Promise<LoggedScript> {
  const stdout = new Tail(SAID);
  const tail = new Tail(TAIL_LENGTH);
  const streams = { stdout: deps.redactOutput(), stderr: deps.redactOutput() };
  const tell = (stream: keyof typeof streams, pieces: readonly string[]): void => {
    for (const text of pieces) {
      tail.push(text);
      if (stream === 'stdout') stdout.push(text);
      record.append(file, text);
      deps.reporter.agent(phase.id, { type: 'output', stream, text });
    }
  };
  const { ending } = await deps.runScript({
    script: script.run,
    shell: script.shell,
    cwd: deps.workspace.directory,
    env,
    confine: deps.confine,
    purpose: file === 'verify.log' ? 'verify' : 'run',
    timeoutMs: script.timeoutMs ?? phase.timeoutMs,
    idleTimeoutMs: phase.idleTimeoutMs,
    signal: deps.signal,
    onOutput: (stream, text) => tell(stream, streams[stream].push(text)),
  });
  tell('stdout', streams.stdout.end());
  tell('stderr', streams.stderr.end());
  return { ending, output: tail.text, stdout: stdout.text };
}

/** Of stdout and stderr together, in characters: the first failure of a long output may be far from its end. */
const TAIL_LENGTH = 64 * 1024;
/** In characters; enough for the last line of stdout. */
const SAID = 4096;

interface LoggedScript {
  readonly ending: Ending;
  /** The end of stdout and stderr together. */
  readonly output: string;
  /** The end of stdout alone. */
  readonly stdout: string;
}
