import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AgentCall, AgentEnd, AgentEvent } from '../../ports.ts';
import { codeOf, diskRefusal, replaceFile } from '../../system/disk.ts';

/** One recorded call of an agent, for replay without the agent. */
export interface Tape {
  readonly format: 1;
  readonly use: string;
  readonly model: string | null;
  /** Digest of the prompt without its random parts. */
  readonly promptDigest: string;
  readonly events: readonly AgentEvent[];
  /** The content of the agent's result file; `null`: none. */
  readonly result: string | null;
  readonly files: readonly TapedFile[];
  readonly end: AgentEnd;
}

/** A path of the workspace after the agent's call. */
export type TapedFile =
  | { readonly path: string; readonly type: 'file'; readonly mode: number; readonly base64: string }
  | { readonly path: string; readonly type: 'link'; readonly target: string }
  | { readonly path: string; readonly type: 'gone' };

type TapeKey = Pick<AgentCall, 'phase' | 'attempt' | 'turn'>;

/** Throws `Refusal` if the disk refuses. */
export function keepTape(folder: string, which: TapeKey, tape: Tape): void {
  const file = tapeFile(folder, which);
  try {
    mkdirSync(dirname(file), { recursive: true });
    replaceFile(file, `${JSON.stringify(tape, null, 2)}\n`);
  } catch (error) {
    throw diskRefusal(error, `The recording ${file} cannot be written`);
  }
}

/** The recording of a call, or why there is none, as a sentence. */
export function findTape(folder: string, which: TapeKey): Tape | { readonly missing: string } {
  const file = tapeFile(folder, which);
  try {
    const tape: Tape = JSON.parse(readFileSync(file, 'utf8'));
    if (tape.format !== 1) return { missing: `${file} was recorded by another release.` };
    return tape;
  } catch (error) {
    const { phase, attempt, turn } = which;
    if (codeOf(error) === 'ENOENT') {
      return {
        missing: `No recording of \`${phase}\`, attempt ${attempt}, turn ${turn}: ${file}.`,
      };
    }
    if (error instanceof SyntaxError)
      return { missing: `${file} is not a recording: ${error.message}.` };
    throw diskRefusal(error, `The recording ${file} cannot be read`);
  }
}

function tapeFile(folder: string, { phase, attempt, turn }: TapeKey): string {
  return join(folder, phase, `${attempt}-${turn}.json`);
}
