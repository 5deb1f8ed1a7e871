import { parseBoundedJson } from '../lib/bounded-json.ts';
import {
  type Digest,
  digestOf,
  PHASE_ID,
  type PhaseId,
  phaseId,
  type RunId,
  runId,
} from '../lib/brands.ts';
import { textAt } from '../lib/json-value.ts';

/** Data for programs in the last line of a comment about a run, hidden from people. */
export interface RunMark {
  readonly run: RunId;
  /** The open gate; `null`: none. */
  readonly gate: PhaseId | null;
  /** The phase with a question; `null`: none. */
  readonly question: PhaseId | null;
  readonly digest: Digest | null;
  /** Id of the artifact with the run; `null`: none was stored. */
  readonly checkpoint: string | null;
}

export function marked(text: string, mark: RunMark): string {
  const json = JSON.stringify(mark).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
  return `${text.trimEnd()}\n\n${MARK_BEGIN}${json}${MARK_END}`;
}

/** `null`: the comment has no mark, or a damaged one. The author of the comment is not checked here. */
export function markIn(body: string): RunMark | null {
  const line = body.trimEnd().split('\n').at(-1) ?? '';
  if (!line.startsWith(MARK_BEGIN) || !line.endsWith(MARK_END)) return null;
  const json = parseBoundedJson(line.slice(MARK_BEGIN.length, -MARK_END.length));
  return json.type === 'json' ? readMark(json.value) : null;
}

/** The eight hex digits by which a person refers to the shown change. */
export const digest8 = (digest: Digest): string => digest.slice('sha256:'.length).slice(0, 8);

const MARK_BEGIN = '<!-- phasegate-run ';
const MARK_END = ' -->';

function readMark(value: unknown): RunMark | null {
  const run = runId(textAt(value, 'run') ?? '');
  const gate = textAt(value, 'gate');
  const question = textAt(value, 'question');
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(textAt(value, 'digest') ?? '') ?? [];
  const checkpoint = textAt(value, 'checkpoint');
  const names = [gate, question].filter((name) => name !== null);
  if (run === null || !names.every((name) => PHASE_ID.test(name))) return null;
  if (checkpoint !== null && !/^\d{1,20}$/.test(checkpoint)) return null;
  return {
    run,
    gate: gate === null ? null : phaseId(gate),
    question: question === null ? null : phaseId(question),
    digest: hex === undefined ? null : digestOf(hex),
    checkpoint,
  };
}
