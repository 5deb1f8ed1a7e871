import { join } from 'node:path';
import {
  ExpressionFault,
  expressionsIn,
  interpolate,
  references,
} from '../../core/expression/expression.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import { nameInFile } from '../../core/plan/nest.ts';
import type { AgentPhase } from '../../core/plan/plan.ts';
import { without } from '../../core/redaction/redactor.ts';
import { everyLegOf, hasLegs, joinedOutputs } from '../../core/run/legs.ts';
import { messagesTo } from '../../core/run/messages.ts';
import { scopeFor } from '../../core/run/scope.ts';
import { hasEnded, isForItem, type PhaseStanding, phaseState } from '../../core/run/state.ts';
import { type PromptInput, type PromptNeed, renderPrompt } from '../../core/text/prompt.ts';
import { asShown, fence } from '../../core/text/untrusted/untrusted.ts';
import type { AttemptRecord } from '../../ports.ts';
import type { EngineContext } from '../context.ts';
import { type DiffSource, runDiff } from '../run-diff.ts';
import type { PromptFor, TurnBefore } from './agent.ts';

export interface PromptSource extends EngineContext {
  readonly phase: AgentPhase;
  readonly number: number;
  readonly record: AttemptRecord;
}

export interface TaskSource extends Pick<PromptSource, 'plan' | 'state' | 'phase'> {
  readonly deps: DiffSource;
}

/** Gathers everything that the prompts of an attempt are made of. Throws `ExpressionFault`. */
export async function promptOf(source: PromptSource, mark: string): Promise<PromptFor> {
  const { deps, plan, state, phase, record } = source;
  const known = phaseState(plan, state, phase.index);
  const input: Omit<PromptInput, 'turn'> = {
    phase: phase.id,
    attempt: source.number,
    maxTurns: phase.maxTurns,
    task: await taskOf(source, mark),
    needs: phase.needs.flatMap((need) => needOf(source, need.index)),
    memory: known.memory,
    messages: messagesTo(plan, state, phase),
    access: phase.access,
    paths: phase.paths,
    artifacts: phase.artifacts,
    verify: phase.verify.map((script) => script.run),
    outputs: phase.outputs,
    isForItem: isForItem(state),
    resultFile: record.resultFile,
    mark,
  };
  return (turn, before) => {
    const text = renderPrompt({ ...input, turn });
    const whole = before === null ? text : `${text}\n${lastTurn(before, mark)}\n`;
    const found = deps.findSecrets(whole);
    return { text: without(whole, found), withheld: found.length };
  };
}

function lastTurn(before: TurnBefore, mark: string): string {
  if (before.type === 'continues')
    return `# Your last turn\n\n${fence(before.result.summary, 'your message', mark)}`;
  const wrong = fence(before.message, 'the error', mark);
  return `# Your last turn\n\nYour result is not valid:\n\n${wrong}\n\nYour changes are still in place. Give a valid result. Repeat work only as far as the result needs it.`;
}

/** The prompt with its expressions filled in; untrusted text is fenced with the mark. Throws `ExpressionFault`. */
export async function taskOf(
  { deps, plan, state, phase }: TaskSource,
  mark: string,
): Promise<string> {
  const expressions = expressionsIn(phase.prompt).map(({ source }) => source.trim());
  const more = await runDiff(deps, expressions);
  const scope = scopeFor(plan, state, { phase, expressions, more });
  let isEmpty = withoutExpressions(phase.prompt).trim() === '';
  const task = interpolate(phase.prompt, scope, (text, expression) => {
    if (text.trim() !== '') isEmpty = false;
    return `\n${fence(isPage(expression) ? asShown(text) : text, expression, mark)}\n`;
  });
  if (isEmpty)
    throw new ExpressionFault(`the prompt of \`${phase.id}\` is empty: ${expressions.join(', ')}`);
  return task;
}

const withoutExpressions = (prompt: string): string =>
  expressionsIn(prompt).reduceRight(
    (text, { offset, length }) => text.slice(0, offset) + text.slice(offset + length),
    prompt,
  );

/** Titles, bodies and comments are read on a page; a diff, a log or an output is what it is. */
function isPage(expression: string): boolean {
  return references(expression).some(
    ([context, name]) => (context === 'github' && name !== 'failed_jobs') || context === 'item',
  );
}

/** Gates and deliveries have no results for an agent, and no work is done at the entry of a pipeline. */
export const NOT_TOLD: ReadonlySet<string> = new Set(['gate', 'deliver', 'entry']);

function needOf({ plan, state, record }: PromptSource, index: number): readonly PromptNeed[] {
  const need = phaseAt(plan, index);
  const { standing } = phaseState(plan, state, index);
  if (!hasEnded(standing) || NOT_TOLD.has(need.kind)) return [];
  const name = nameInFile(need);
  const legs = everyLegOf(plan, state, index);
  if (legs.length > 0 && legs.length <= LEGS_TOLD_EACH)
    return legs.flatMap(({ number, known }) => {
      const leg = { id: `${name}[${number}]`, to: `${name}/${number}`, standing: known.standing };
      return neededFrom({ record }, leg);
    });
  const isFailedSpread = standing.status === 'failed' && hasLegs(need);
  const outputs = isFailedSpread ? joinedOutputs(plan, state, index) : null;
  return neededFrom({ record }, { id: name, to: name, standing, outputs });
}

/** For a phase with more legs, the prompt shows only the lists of their outputs. */
const LEGS_TOLD_EACH = 50;

interface NeededPhase {
  readonly id: string;
  /** Relative to the folder of the artifacts. */
  readonly to: string;
  readonly standing: PhaseStanding;
  /** Outputs that are known although the phase failed. */
  readonly outputs?: JsonObject | null;
}

function neededFrom(
  { record }: Pick<PromptSource, 'record'>,
  { id, to, standing, outputs: known = null }: NeededPhase,
): readonly PromptNeed[] {
  if (!hasEnded(standing)) return [];
  const ended = { phase: id, result: standing.status };
  if (standing.status === 'skipped')
    return [{ ...ended, summary: standing.reason, outputs: {}, artifacts: [] }];
  if (standing.status === 'failed')
    return [{ ...ended, summary: standing.message, outputs: known ?? {}, artifacts: [] }];
  const { summary, outputs, artifacts } = standing;
  const paths = artifacts.map(({ path }) => join(record.artifactsFolder, to, path));
  return [{ ...ended, summary, outputs, artifacts: paths }];
}
