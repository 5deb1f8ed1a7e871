import { join } from 'node:path';
import { recordFolder } from '../../checkpoints/directory.ts';
import type { PhaseId } from '../../core/lib/brands.ts';
import { ATTEMPT_ENDS } from '../../core/run/attempt-ends.ts';
import type { JournalEvent } from '../../core/run/event.ts';
import type { AgentEvent, Reporter } from '../../ports.ts';
import { GrowingFile } from '../../system/growing-file.ts';

/** Bytes of a record that are read of what was written before anybody watched. */
const MAX_EARLIER_BYTES = 64 * 1024;

/** What an attempt under way says, as its records have it. */
interface AttemptRecords {
  /** Of agents; it has what they print, too. */
  readonly transcript: GrowingFile;
  readonly output: GrowingFile;
}

/** Reports what the phases under way say, by their records. */
export class PhaseOutputFeed {
  readonly #reporter: Reporter;
  readonly #open = new Map<PhaseId, AttemptRecords>();

  constructor(reporter: Reporter) {
    this.#reporter = reporter;
  }

  /** `folder`: of the run. */
  follow(folder: string, event: JournalEvent): void {
    if (event.type === 'phaseStarted') {
      const at = recordFolder(folder, event.phase, event.attempt);
      const file = (name: string) => new GrowingFile(join(at, name), MAX_EARLIER_BYTES);
      this.#open.set(event.phase, {
        transcript: file('transcript.jsonl'),
        output: file('output.log'),
      });
    } else if (ATTEMPT_ENDS.has(event.type) && 'phase' in event && event.phase !== null)
      this.#open.delete(event.phase);
  }

  /** Reports what came since the last call. */
  more(): void {
    for (const [phase, records] of this.#open)
      for (const event of newEvents(records)) this.#reporter.agent(phase, event);
  }
}

function newEvents({ transcript, output }: AttemptRecords): readonly AgentEvent[] {
  const events = transcript.lines().flatMap(eventIn);
  return transcript.isThere ? events : output.lines().map(printed);
}

const printed = (line: string): AgentEvent => ({
  type: 'output',
  stream: 'stdout',
  text: `${line}\n`,
});

/** The runner wrote the line. It is cut where it was too long, or where the look began within it. */
function eventIn(line: string): readonly AgentEvent[] {
  try {
    return [JSON.parse(line) as AgentEvent];
  } catch {
    return [];
  }
}
