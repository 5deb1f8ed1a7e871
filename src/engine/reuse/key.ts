import { type Digest, digestOf } from '../../core/lib/brands.ts';
import { canonical } from '../../core/lib/digest.ts';
import { globMatcher } from '../../core/lib/glob.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import type { Json, JsonObject } from '../../core/lib/json.ts';
import { nameInFile } from '../../core/plan/nest.ts';
import type { Plan, PlannedAgent, Reuse, WorkPhase } from '../../core/plan/plan.ts';
import { REUSE_FORMAT } from '../../core/reuse/entry.ts';
import { nameInKey } from '../../core/reuse/key-name.ts';
import {
  type GivenNeed,
  type HashedPieces,
  hashedPieces,
  keyText,
  piecesOf,
} from '../../core/reuse/pieces.ts';
import {
  type FileAsRead,
  type FilesAndLinks,
  filesNamed,
  filesRead,
} from '../../core/reuse/read-files.ts';
import { hasLegs, legsContext } from '../../core/run/legs.ts';
import { messagesTo } from '../../core/run/messages.ts';
import type { RunMoment } from '../../core/run/moment.ts';
import { hasEnded, phaseState, type RunState } from '../../core/run/state.ts';
import { writtenLayers } from '../attempt/environment.ts';
import { NOT_TOLD, taskOf } from '../attempt/prompt.ts';
import type { EngineDependencies } from '../dependencies.ts';

/** What a key depends on, in addition to the plan and the journal. */
export interface KeyDependencies
  extends Pick<EngineDependencies, 'redact' | 'hash' | 'secrets' | 'versionOf' | 'platform'> {
  readonly workspace: Pick<
    EngineDependencies['workspace'],
    'headTree' | 'files' | 'links' | 'diff'
  >;
}

export interface KeySource extends RunMoment {
  readonly deps: KeyDependencies;
  readonly phase: WorkPhase;
}

/** The key of a phase's result, with its pieces. */
export interface ReuseKey {
  readonly key: Digest;
  readonly pieces: HashedPieces;
}

/** Replaces the random mark so that equal prompts are equal. No prompt is sent with it. */
const FIXED_MARK = 'phasegate-reuse-key-not-a-mark';

/**
 * The key of the phase in the current state. Secrets count by name: neither their values nor anything derived from them is part
 * of the key. Throws `ExpressionFault` if the phase could not start either.
 */
export async function reuseKey(source: KeySource, reuse: Reuse): Promise<ReuseKey> {
  const { deps, plan, state, phase } = source;
  const values = piecesOf({
    plan,
    phase,
    name: nameInKey(plan, state, phase),
    task: phase.kind === 'agent' ? deps.redact(await taskOf({ ...source, phase }, FIXED_MARK)) : '',
    env: environment(source),
    version: phase.kind === 'agent' ? await deps.versionOf(phase.agent) : null,
    programs: phase.kind === 'agent' ? await programFiles(deps, phase.agent) : [],
    needs: phase.needs.flatMap(({ index }) => needOf(plan, state, index)),
    messages: messagesTo(plan, state, phase),
    files: await filesDigest(deps, reuse),
    platform: deps.platform,
    item: typeof state.item.id === 'string' ? state.item.id : null,
  });
  const pieces = hashedPieces(values, (value) => deps.hash(canonical(value)));
  return { key: keyOf(deps, pieces), pieces };
}

/** The key of these pieces together. */
export const keyOf = ({ hash }: Pick<EngineDependencies, 'hash'>, pieces: HashedPieces): Digest =>
  digestOf(hash(canonical(keyText(pieces, REUSE_FORMAT))));

function environment(source: KeySource): Readonly<Record<string, string>> {
  const { deps } = source;
  const names = Object.keys(deps.secrets).map((name): [string, Json] => [
    name,
    `the secret ${name}`,
  ]);
  const secrets: JsonObject = Object.fromEntries(names);
  const written = Object.assign({}, ...writtenLayers({ ...source, deps: { secrets } }));
  const clean = Object.entries<string>(written).map(([name, value]) => [name, deps.redact(value)]);
  return Object.fromEntries(clean);
}

/** The need as the prompt shows it; gates and deliveries have no results. */
function needOf(plan: Plan, state: RunState, index: number): readonly GivenNeed[] {
  const need = phaseAt(plan, index);
  const { standing } = phaseState(plan, state, index);
  if (!hasEnded(standing) || NOT_TOLD.has(need.kind)) return [];
  // The prompt tells every leg, also if the phase failed.
  const legs = need.kind === 'pipeline' && hasLegs(need) ? legsContext(plan, state, index) : null;
  const about = {
    phase: nameInFile(need),
    result: standing.status,
    ...(legs === null ? {} : { legs }),
  };
  if (standing.status === 'succeeded') {
    const { summary, outputs, artifacts } = standing;
    return [{ ...about, summary, outputs, artifacts }];
  }
  const summary = standing.status === 'skipped' ? standing.reason : standing.message;
  return [{ ...about, summary, outputs: {}, artifacts: [] }];
}

async function filesDigest(
  { workspace, hash }: KeyDependencies,
  { reads }: Reuse,
): Promise<string> {
  if (reads === null) return workspace.headTree();
  return hash(canonical(filesRead(await treeIn(workspace), globMatcher(reads))));
}

async function treeIn(workspace: KeyDependencies['workspace']): Promise<FilesAndLinks> {
  return { files: await workspace.files(), links: await workspace.links() };
}

/** The files of the repository that start an agent: a program there, or a script that another program is given. */
async function programFiles(
  { workspace }: KeyDependencies,
  { run }: PlannedAgent,
): Promise<readonly FileAsRead[]> {
  return run === null ? [] : filesNamed(await treeIn(workspace), run);
}
