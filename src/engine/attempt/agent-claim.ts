import type { ItemReport } from '../../core/backlog/triage/said.ts';
import { lettersOf } from '../../core/lib/letters.ts';
import { unreachable } from '../../core/lib/unreachable.ts';
import type { AgentPhase } from '../../core/plan/plan.ts';
import { redactJson } from '../../core/redaction/redact-json.ts';
import { RESULT_REMEDIES, type ResultFault } from '../../core/result/invalid-result.ts';
import { placed } from '../../core/result/misplaced.ts';
import { personWanted } from '../../core/result/person-wanted.ts';
import type { AgentResult, ReadResult } from '../../core/result/result.ts';
import { isForItem } from '../../core/run/state.ts';
import type { AgentEnd } from '../../ports.ts';
import type { Attempt } from './attempt.ts';
import { type AttemptFailure, failure } from './claim.ts';

export interface JudgedResult {
  readonly read: ReadResult;
  /** Continues "The result is not valid: …"; `null`: the result is valid. */
  readonly invalid: string | null;
  /** About fields of the result that are in the wrong place. */
  readonly notes: readonly string[];
}

/**
 * The newest result that belongs to this attempt and satisfies `outputs`. If no result does, `invalid` describes the newest one's
 * fault.
 */
export async function judgedResult(
  attempt: Attempt<AgentPhase>,
  read: ReadResult,
): Promise<JudgedResult> {
  if (read.type === 'none') return { read, invalid: null, notes: [] };
  if (read.type === 'invalid') return { read, invalid: read.message, notes: [] };
  const places = {
    declared: new Set(attempt.phase.outputs.keys()),
    isForItem: isForItem(attempt.state),
  };
  let newest: JudgedResult | null = null;
  for (const one of [read.result, ...(read.earlier ?? [])]) {
    const told = placed(one, places);
    // An earlier result must not hide that a later one is unclear.
    if (told.type === 'invalid') return newest ?? { read: told, invalid: told.message, notes: [] };
    const { result, notes } = told;
    const invalid = await resultFault(attempt, result);
    const judged = { read: { type: 'result', result }, invalid, notes } as const;
    if (invalid === null) return judged;
    newest ??= judged;
  }
  return newest ?? { read, invalid: null, notes: [] };
}

async function resultFault(
  attempt: Attempt<AgentPhase>,
  result: AgentResult,
): Promise<string | null> {
  const { phase, deps } = attempt;
  const foreign = foreignTo(attempt, result);
  if (foreign !== null) return foreign;
  const hasOutputs = result.status === 'complete' || result.status === 'no-change';
  return hasOutputs ? deps.faultOfOutputs(phase.outputs, result.outputs) : null;
}

/** The claim of an agent whose process ended normally. */
export function claimOf(
  attempt: Attempt<AgentPhase>,
  { read, notes }: Pick<JudgedResult, 'read' | 'notes'>,
  end: AgentEnd,
) {
  if (read.type === 'invalid') return invalidResult(read.fault, `not valid: ${read.message}`);
  if (read.type === 'none') return withoutResult(attempt, end);
  const foreign = foreignTo(attempt, read.result);
  if (foreign !== null) return invalidResult('foreign', foreign);
  const { redact } = attempt.deps;
  const { status, summary, outputs, question, commitMessage } = read.result;
  const told = redact(summary);
  switch (status) {
    case 'blocked':
      return { type: 'asks' as const, question: redact(question ?? summary) };
    case 'failed':
      return failure('agent-failed', told === '' ? 'the agent gave up' : told, { summary: told });
    case 'complete':
    case 'continue':
    case 'no-change':
      return {
        type: 'complete' as const,
        noChange: status === 'no-change',
        mustChange: true,
        summary: told,
        outputs,
        commitMessage,
        itemReport: itemReportOf(attempt, read.result),
        notes,
      };
    default:
      return unreachable(status);
  }
}

const invalidResult = (fault: ResultFault, what: string): AttemptFailure =>
  failure('invalid-result', `The result is ${what}.`, { remedy: RESULT_REMEDIES[fault] });

/** A result that names another phase, attempt or item was written for that one. `null`: the result belongs to this attempt. */
function foreignTo({ state, phase, number }: Attempt, { extra }: AgentResult): string | null {
  const mine = new Map(
    Object.entries({ run: state.run, phase: phase.id, attempt: number, item: state.item.id }),
  );
  for (const [name, told] of Object.entries(extra)) {
    const own = mine.get(lettersOf(name));
    const isText = typeof told === 'string' || typeof told === 'number';
    if (isText && own !== undefined && `${told}` !== `${own}`) {
      return `not of this attempt: its \`${lettersOf(name)}\` is ${JSON.stringify(told)}`;
    }
  }
  return null;
}

function itemReportOf({ phase, deps }: Attempt, result: AgentResult): ItemReport | null {
  const { assessment, followUps, duplicates } = result;
  const needsPerson = personWanted(result, new Set(phase.outputs.keys()));
  const isSilent =
    !needsPerson && assessment === null && followUps.length + duplicates.length === 0;
  if (isSilent) return null;
  return redactJson({ needsPerson, assessment, followUps, duplicates }, deps.redact);
}

/** A plain command need not write a result file: without declared outputs, exit code 0 is enough. */
function withoutResult({ phase, deps }: Attempt<AgentPhase>, end: AgentEnd) {
  if (phase.agent.use !== 'command' || [...phase.outputs.values()].some((spec) => !spec.optional)) {
    return failure('no-result', 'The agent ended without a result.');
  }
  const lines = deps
    .redact(end.finalMessage ?? '')
    .trimEnd()
    .split('\n');
  return {
    type: 'complete' as const,
    noChange: false,
    mustChange: false,
    summary: lines.at(-1)?.trim().slice(0, 1024) ?? '',
    outputs: {},
    commitMessage: null,
    itemReport: null,
    notes: [],
  };
}
