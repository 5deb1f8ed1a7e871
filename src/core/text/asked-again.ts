import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import { phaseIndex } from '../plan/legs.ts';
import type { GateOpened, JournalEvent } from '../run/event.ts';
import type { RunMoment } from '../run/moment.ts';
import { type PlanFrom, replay } from '../run/replay.ts';
import { headsAtGate } from '../run/repositories.ts';
import { phaseState } from '../run/state.ts';
import type { DeliveryEvidence } from '../view/page-data.ts';
import type { GateEvidence } from './gate-evidence.ts';
import { evidenceIn } from './gate-then.ts';
import { namedPaths } from './named-paths.ts';

/** A gate when it asked a person, and the run then. */
export interface AskedGate extends RunMoment {
  readonly opened: GateOpened;
}

export interface AskedTwice {
  readonly before: AskedGate;
  readonly now: AskedGate;
}

/** The last two times that the gate asked; `null`: it asked once, or never. */
export function askedTwice(
  events: readonly JournalEvent[],
  plans: readonly PlanFrom[],
  gate: PhaseId,
): AskedTwice | null {
  const [first, last] = events
    .flatMap((event) => (event.type === 'gateOpened' && event.phase === gate ? [event] : []))
    .slice(-2);
  if (first === undefined || last === undefined) return null;
  let before: AskedGate | null = null;
  for (const { event, plan, state } of replay(events, plans)) {
    if (event.seq === first.seq) before = { opened: first, plan, state };
    if (event.seq === last.seq && before !== null)
      return { before, now: { opened: last, plan, state } };
  }
  return null;
}

/**
 * Why a gate asks again, in one sentence that names what changed in its evidence. `files`: paths that differ between the two
 * changes; `null`: unknown, as in a browser.
 */
export function askedAgainText(
  { before, now }: AskedTwice,
  files: readonly string[] | null,
): string {
  const [earlier, later] = [evidenceThen(before), evidenceThen(now)];
  if (earlier === null || later === null) return 'Asks again, because the pipeline file changed.';
  const changed = [
    ...changedFiles({ before, now }, files),
    ...changedPhases({ before, now }, earlier, later),
    ...changedDeliveries(earlier, later),
  ];
  if (changed.length === 0) return `Asks again: ${sameEvidence({ before, now })}`;
  const more = changed.length - MAX_PARTS;
  const shown = changed.slice(0, MAX_PARTS).join('; ');
  return `Asks again, because its evidence changed: ${shown}${more > 0 ? `; and ${more} more` : ''}.`;
}

/** Most parts of the evidence that are named. */
const MAX_PARTS = 4;

/** The texts are compared and not shown, so that secrets in them stay. */
const evidenceThen = ({ opened, ...then }: AskedGate): GateEvidence | null =>
  evidenceIn(then, opened.phase, { change: null, redact: (text) => text });

function sameEvidence({ before, now }: AskedTwice): string {
  const isRedone = [...now.state.phases.entries()].some(
    ([index, { attempt }]) => attempt > (before.state.phases.get(index)?.attempt ?? 0),
  );
  return isRedone
    ? 'phases before it ran again, and its evidence is the same.'
    : 'the run was resumed, and its evidence is the same.';
}

function changedFiles(
  { before, now }: AskedTwice,
  files: readonly string[] | null,
): readonly string[] {
  if (headsAtGate(before.opened) === headsAtGate(now.opened)) return [];
  if (files === null) return [writersText({ before, now })];
  if (files.length === 0) return ['the commits of the change, but no file'];
  return [`the ${files.length === 1 ? 'file' : 'files'} ${namedPaths(files)}`];
}

function writersText({ before, now }: AskedTwice): string {
  const writers = [...now.state.phases.keys()].filter((index) => {
    const id = phaseAt(now.plan, index).id;
    const commit = commitOf(now, id);
    return commit !== null && commit !== commitOf(before, id);
  });
  if (writers.length === 0) return 'the commits of the change';
  const names = writers.map((index) => `\`${phaseAt(now.plan, index).id}\``);
  const more = names.length - MAX_PARTS;
  return `the change by ${names.slice(0, MAX_PARTS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function commitOf({ plan, state }: RunMoment, id: PhaseId): string | null {
  const index = phaseIndex(plan, id);
  const standing = index === undefined ? null : phaseState(plan, state, index).standing;
  return standing?.status === 'succeeded' ? (standing.change?.commit ?? null) : null;
}

function changedPhases(
  asked: AskedTwice,
  { phases: before }: GateEvidence,
  { phases: now }: GateEvidence,
): readonly string[] {
  const earlier = new Map(before.map((phase) => [phase.id, phase]));
  const ended = new Set(now.map(({ id }) => id));
  const gone = before.filter(({ id }) => !ended.has(id)).map(({ id }) => resultOf(id));
  const changed = now.flatMap((phase): readonly string[] => {
    const { id } = phase;
    const was = earlier.get(id);
    if (was === undefined || was.result !== phase.result) return [resultOf(id)];
    const named = [
      ...differing(was.outputs, phase.outputs).map((name) => `the output \`${name}\` of \`${id}\``),
      ...changedArtifacts(asked, id).map((paths) => `the files of \`${id}\`: ${paths}`),
    ];
    if (named.length > 0 || was.summary === phase.summary) return named;
    return [`the summary of \`${id}\``];
  });
  return [...changed, ...gone];
}

const resultOf = (phase: string): string => `the result of \`${phase}\``;

/** The paths whose contents differ, as one text. */
function changedArtifacts({ before, now }: AskedTwice, id: string): readonly string[] {
  const [was, is] = [artifactsOf(before, id), artifactsOf(now, id)];
  const paths = [...new Set([...was.keys(), ...is.keys()])];
  const changed = paths.filter((path) => was.get(path) !== is.get(path));
  return changed.length === 0 ? [] : [namedPaths(changed)];
}

function artifactsOf({ plan, state }: RunMoment, id: string): ReadonlyMap<string, string> {
  const index = phaseIndex(plan, id);
  const standing = index === undefined ? null : phaseState(plan, state, index).standing;
  const artifacts = standing?.status === 'succeeded' ? standing.artifacts : [];
  return new Map(artifacts.map(({ path, sha256 }) => [path, sha256]));
}

function changedDeliveries(
  { deliveries: before }: GateEvidence,
  { deliveries: now }: GateEvidence,
): readonly string[] {
  const keyOf = ({ phase, kind }: DeliveryEvidence): string => `${phase} ${kind}`;
  const earlier = new Map(before.map((one) => [keyOf(one), one.fields]));
  return now.flatMap((one) =>
    differing(earlier.get(keyOf(one)) ?? [], one.fields).map(
      (name) => `the \`${name}\` of the ${one.kind} by \`${one.phase}\``,
    ),
  );
}

/** The names whose text differs. */
function differing(
  before: GateEvidence['phases'][number]['outputs'],
  now: GateEvidence['phases'][number]['outputs'],
): readonly string[] {
  const [was, is] = [new Map(before), new Map(now)];
  return [...new Set([...was.keys(), ...is.keys()])].filter(
    (name) => was.get(name) !== is.get(name),
  );
}
