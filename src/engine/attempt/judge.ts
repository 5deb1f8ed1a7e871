import { ExpressionFault } from '../../core/expression/expression.ts';
import { globMatcher } from '../../core/lib/glob.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import { redactJson } from '../../core/redaction/redact-json.ts';
import { RESULT_REMEDIES } from '../../core/result/invalid-result.ts';
import type { Artifact } from '../../core/run/event.ts';
import { reworkWanted } from '../../core/run/rework-wanted.ts';
import { Refusal, SecretFound } from '../../ports.ts';
import { isFaultOfMachine } from '../../system/disk.ts';
import { failpoint } from '../../system/failpoint.ts';
import { strayedFault } from '../several.ts';
import type { Attempt } from './attempt.ts';
import { type AttemptFailure, type Cancellation, type CompletionClaim, failure } from './claim.ts';
import { typedOutputs } from './typed-outputs.ts';
import { verify } from './verify.ts';

/** A claim that was confirmed: outputs satisfy their schemas, artifacts exist, `verify` passed. */
export interface ConfirmedClaim extends Omit<CompletionClaim, 'type' | 'noChange' | 'mustChange'> {
  readonly type: 'judged';
  readonly artifacts: readonly Artifact[];
  readonly rework: boolean;
}

export async function confirmClaim(
  attempt: Attempt,
  claim: CompletionClaim,
): Promise<ConfirmedClaim | AttemptFailure | Cancellation> {
  const { deps, phase } = attempt;
  const outputs = phase.kind === 'run' ? typedOutputs(phase.outputs, claim.outputs) : claim.outputs;
  const fault = await deps.faultOfOutputs(phase.outputs, outputs);
  if (fault !== null) {
    const remedy = RESULT_REMEDIES[phase.kind === 'run' ? 'commandOutputs' : 'outputs'];
    return failure('invalid-result', fault, { summary: claim.summary, remedy });
  }
  const artifacts = await collected(attempt);
  if ('reason' in artifacts) return artifacts;
  failpoint('outputsHashed');
  const { kind } = phase;
  const verified = kind === 'agent' ? await verify({ ...attempt, phase }) : null;
  if (verified?.type === 'failed') return { ...verified, summary: claim.summary };
  if (verified !== null) return verified;
  const strayed = await strayedFault(deps, phase.access);
  if (strayed !== null) return { ...strayed, summary: claim.summary };
  const rework = wantsRework(attempt, outputs);
  if (typeof rework !== 'boolean') return rework;
  const { summary, commitMessage, itemReport, notes } = claim;
  return {
    type: 'judged',
    summary,
    commitMessage,
    itemReport,
    outputs: redactJson(outputs, deps.redact),
    artifacts,
    rework,
    notes,
  };
}

async function collected({
  deps,
  phase,
  view,
  reused,
}: Attempt): Promise<readonly Artifact[] | AttemptFailure> {
  if (phase.artifacts.length === 0) return [];
  try {
    const directory = reused?.folder ?? deps.workspace.directory;
    const over =
      view === null || reused !== null ? null : { upper: view.upper, opaque: await view.opaque() };
    const found = await deps.artifacts.collect(phase.id, phase.artifacts, directory, over);
    const paths = found.map(({ path }) => path);
    const missing = phase.artifacts.filter((glob) => !paths.some(globMatcher([glob])));
    if (missing.length === 0) return found;
    return failure(
      'missing-artifact',
      `nothing matches ${missing.map((glob) => `\`${glob}\``).join(', ')}`,
    );
  } catch (error) {
    if (error instanceof SecretFound) return failure('secret-found', error.message);
    if (error instanceof Refusal && !isFaultOfMachine(error))
      return failure('missing-artifact', error.message, { remedy: error.remedy });
    throw error;
  }
}

function wantsRework(
  { plan, state, phase }: Attempt,
  outputs: JsonObject,
): boolean | AttemptFailure {
  try {
    return reworkWanted(plan, state, { phase, outputs });
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    return failure('infrastructure', `\`rework.when\` could not be evaluated: ${error.message}`);
  }
}
