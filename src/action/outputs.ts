import type { RunJson } from '../core/run/show/report-json.ts';

/** The outputs of a step, as in `action.yml`; an empty text means unknown or none. */
export type ActionOutputs = Readonly<Record<OutputName, string>>;

export const OUTPUT_NAMES = [
  'outcome',
  'next',
  'run',
  'phase',
  'gate',
  'environment',
  'digest',
  'checkpoint',
  'report',
  'branch',
  'commit',
  'pull-request-number',
  'pull-request-url',
  'cost-usd',
  'input-tokens',
  'output-tokens',
  'summary',
  'question',
  'items',
  'slots',
  'repositories',
  'legs',
] as const;

type OutputName = (typeof OUTPUT_NAMES)[number];

/** In characters. Outputs are for expressions and other jobs; people read the summary and the records. */
const MAX_OUTPUT_LENGTH = 2048;

export interface KeptRun {
  /** Id of the artifact with the current state of the run; `null`: none. */
  readonly checkpoint: string | null;
  /** URL of the report page; `null`: none. */
  readonly report: string | null;
}

/** A separate output name for each slot's job, because all jobs of a matrix share one map of outputs. */
export const slotOutput = (slot: number): string => `slot-${slot}`;

export function actionOutputsOf(
  json: RunJson,
  { checkpoint, report }: KeptRun,
  slots: number,
): ActionOutputs {
  const isAtGate = json.next === 'gate';
  const all: Readonly<Record<OutputName, string | number | null | undefined>> = {
    outcome: json.outcome,
    next: json.next,
    run: json.run,
    phase: json.phase,
    gate: isAtGate ? json.gate : null,
    environment: isAtGate ? json.environment : null,
    digest: json.digest,
    checkpoint,
    report,
    branch: json.branch,
    commit: json.commit,
    'pull-request-number': json.pullRequest?.number,
    'pull-request-url': json.pullRequest?.url,
    'cost-usd': json.costUsd,
    'input-tokens': json.inputTokens,
    'output-tokens': json.outputTokens,
    summary: lastSummary(json),
    question: json.question,
    items: null,
    repositories: null,
    legs: null,
    slots: json.next === 'slots' ? JSON.stringify([...Array(slots).keys()]) : null,
  };
  return Object.fromEntries(
    OUTPUT_NAMES.map((name) => [name, short(String(all[name] ?? ''))]),
  ) as ActionOutputs;
}

/** The summary of the outcome's phase, else of the last phase in the file with one. */
function lastSummary({ phase, phases }: RunJson): string | null {
  const about = phase === null ? undefined : phases[phase];
  const last = Object.values(phases).findLast(({ summary }) => summary !== null);
  return about?.summary ?? last?.summary ?? null;
}

const short = (text: string): string =>
  text.length <= MAX_OUTPUT_LENGTH ? text : `${text.slice(0, MAX_OUTPUT_LENGTH - 1)}…`;
