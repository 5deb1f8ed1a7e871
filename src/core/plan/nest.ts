import { type PhaseId, phaseId } from '../lib/brands.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import { needNamesOf } from '../pipeline/graph.ts';
import type * as Yaml from '../pipeline/schema.gen.ts';
import { legId, MAX_PLACES } from './legs.ts';
import { staticLegs } from './matrix.ts';
import type { Nest, PipelinePhase, PipelineSpread, PlannedPhase } from './plan.ts';
import { envTexts } from './written.ts';

/** A pipeline file and how its references are resolved. */
export interface PipelineSource {
  readonly file: Yaml.PipelineFile;
  /** The text of a prompt file, by its path in the pipeline file. */
  readonly promptText: (file: string) => string;
  /** The path of a script in the repository, by its path in the pipeline file. */
  readonly scriptPath: (script: string) => string;
  /** The nested pipeline, by the value of `pipeline` in the file. */
  readonly nested: (pipeline: string) => PipelineSource;
}

/** One use of a file in the plan: it resolves the names, agents and expressions of its phases. */
export interface PipelineLevel {
  readonly source: PipelineSource;
  readonly nest: Nest | null;
  readonly outer: PipelineLevel | null;
  /** Agents of the outer file that override the file's own. */
  readonly agents: Readonly<Record<string, string>>;
}

/** An index of the plan, and what is at that index. */
export type PlanSlot =
  | {
      readonly type: 'phase';
      readonly level: PipelineLevel;
      readonly id: PhaseId;
      readonly phase: LeafPhase;
    }
  | {
      readonly type: 'entry' | 'exit';
      /** Level of the file that names the pipeline. */
      readonly level: PipelineLevel;
      readonly inner: PipelineLevel;
      readonly nest: Nest;
      readonly id: PhaseId;
      readonly phase: Yaml.PipelinePhase;
      /** Of the entry and the end themselves. */
      readonly within: Nest | null;
    };

export type LeafPhase = Exclude<Yaml.Phase, Yaml.PipelinePhase>;

/**
 * Every phase of a file in order. A nested pipeline takes several slots: its entry, its phases and its end. With a matrix, these
 * are taken by each leg, and an entry before and an end behind belong to all of them:
 *
 *     review/(start)  review[0]/(start)  review[0]/read  review[0]  review[1]/(start)  review[1]/read  review[1]  review
 */
export function slotsOf(level: PipelineLevel): readonly PlanSlot[] {
  const slots: PlanSlot[] = [];
  lay(level, slots);
  return slots;
}

function lay(level: PipelineLevel, slots: PlanSlot[]): void {
  for (const [name, phase] of Object.entries(level.source.file.phases)) {
    const id = idIn(level.nest, name);
    if (!('pipeline' in phase)) {
      slots.push({ type: 'phase', level, id, phase });
      continue;
    }
    const source = level.source.nested(phase.pipeline);
    const use = { level, source, phase, id, size: plannedSize(source), within: level.nest };
    const legs = legsIn(phase);
    if (legs === null) layOnce({ ...use, number: null, matrix: null }, slots);
    else layLegs(use, legs, slots);
  }
}

interface PipelineUse {
  readonly level: PipelineLevel;
  readonly source: PipelineSource;
  readonly phase: Yaml.PipelinePhase;
  readonly id: PhaseId;
  /** Number of slots of its phases. */
  readonly size: number;
  readonly within: Nest | null;
}

function layOnce(use: PipelineUse & Pick<Nest, 'number' | 'matrix'>, slots: PlanSlot[]): void {
  const { level, source, phase, id, size, within, number, matrix } = use;
  const ownEnv = envTexts(source.file.env);
  const frame = frameOf(use, slots.length);
  const nest: Nest = {
    ...frame,
    exit: frame.entry + size + 1,
    env: { ...frame.env, ...ownEnv },
    ownEnv,
    phaseEnv: envTexts(phase.env),
    number,
    matrix,
    spread: null,
  };
  const inner: PipelineLevel = { source, nest, outer: level, agents: phase.with?.agents ?? {} };
  const at = { level, inner, nest, phase, within };
  slots.push({ ...at, type: 'entry', id: entryId(id) });
  lay(inner, slots);
  slots.push({ ...at, type: 'exit', id });
}

function layLegs(use: PipelineUse, legs: WrittenLegs, slots: PlanSlot[]): void {
  const { level, source, phase, id, size, within } = use;
  const frame = frameOf(use, slots.length);
  const nest: Nest = {
    ...frame,
    exit: frame.entry + legs.length * (size + 2) + 1,
    ownEnv: {},
    phaseEnv: {},
    number: null,
    matrix: null,
    spread: spreadOf(phase, legs),
  };
  const at = { level, inner: { source, nest, outer: level, agents: {} }, nest, phase, within };
  slots.push({ ...at, type: 'entry', id: entryId(id) });
  for (const [number, matrix] of legs.entries())
    layOnce({ ...use, id: legId(id, number), within: nest, number, matrix }, slots);
  slots.push({ ...at, type: 'exit', id });
}

function frameOf({ level, phase, id, within }: PipelineUse, entry: number) {
  const around = level.nest;
  return {
    id,
    entry,
    env: around?.env ?? envTexts(level.source.file.env),
    excused: around?.excused === true || phase['continue-on-error'] === true,
    within,
  };
}

function spreadOf({ strategy }: Yaml.PipelinePhase, legs: WrittenLegs): PipelineSpread {
  return {
    maxParallel: strategy?.['max-parallel'] ?? null,
    failFast: strategy?.['fail-fast'] ?? false,
    count: legs.length,
    matrix: legs === PLACES ? ((strategy?.matrix ?? null) as Json) : null,
  };
}

/** The values of each leg; `null`: they are known only in the run. */
type WrittenLegs = readonly (JsonObject | null)[];

const PLACES: WrittenLegs = Array.from({ length: MAX_PLACES }, () => null);

/** The legs of a pipeline phase, or places for them if its matrix has an expression; `null`: it has no matrix. */
export function legsIn({ strategy }: Yaml.PipelinePhase): WrittenLegs | null {
  return strategy === undefined ? null : (staticLegs(strategy.matrix as Json) ?? PLACES);
}

function plannedSize(source: PipelineSource): number {
  return Object.values(source.file.phases).reduce((sum, phase) => {
    if (!('pipeline' in phase)) return sum + 1;
    const once = plannedSize(source.nested(phase.pipeline)) + 2;
    const legs = legsIn(phase);
    return sum + (legs === null ? once : legs.length * once + 2);
  }, 0);
}

/** The name of a phase in the run, by its name in its file. */
export const idIn = (nest: Nest | null, name: string): PhaseId =>
  phaseId(nest === null ? name : `${nest.id}/${name}`);

/** No phase of a file can have this name. */
export const entryId = (pipeline: PhaseId): PhaseId => phaseId(`${pipeline}/(start)`);

/** The names of a file's phases that no other phase of it needs. */
export function sinksOf({ phases }: Yaml.PipelineFile): readonly string[] {
  const needed = new Set(Object.values(phases).flatMap(({ needs }) => needNamesOf(needs)));
  return Object.keys(phases).filter((name) => !needed.has(name));
}

/** The index at which a phase begins: the entry of a nested pipeline, otherwise the phase itself. */
export const beginOf = (phase: PlannedPhase): number =>
  phase.kind === 'pipeline' ? phase.nest.entry : phase.index;

/** The phase that people know: the entry of a nested pipeline counts as its pipeline phase. */
export const shownId = (phase: PlannedPhase): PhaseId =>
  phase.kind === 'entry' ? phase.nest.id : phase.id;

/** The name of a phase in its own file, as that file's prompts and scripts use it. */
export function nameInFile({ id, within }: PlannedPhase): string {
  const file = fileOf(within);
  return file === null ? id : id.slice(file.id.length + 1);
}

/** The nested pipeline whose file has the phases within a nest: legs are written in the file around all of them. */
export const fileOf = (nest: Nest | null): Nest | null =>
  nest !== null && nest.spread !== null ? nest.within : nest;

/** The legs of which the phase is a part, or which it begins or ends, innermost first. */
export function* legsAround(phase: PlannedPhase): Generator<LegNest> {
  const begins = phase.kind === 'entry' || phase.kind === 'pipeline' ? phase.nest : phase.within;
  for (let nest = begins; nest !== null; nest = nest.within) if (isLegNest(nest)) yield nest;
}

/** A use of a pipeline that is one leg of several. */
export type LegNest = Nest & { readonly number: number; readonly within: Nest };

export const isLegNest = (nest: Nest): nest is LegNest => nest.number !== null;

/** Whether the values of the legs are known only in the run, so that the plan has places for them. */
export const hasPlaces = ({ spread }: Nest): boolean => spread !== null && spread.matrix !== null;

/** The outermost legs around the phase for which the plan has places, together; `null`: none. */
export function placesAround(phase: PlannedPhase): Nest | null {
  let found: Nest | null = null;
  for (const { within } of legsAround(phase)) if (hasPlaces(within)) found = within;
  return found;
}

/** Whether the phase belongs to a place for a leg: only the run knows whether it exists. */
export const isOfPlace = (phase: PlannedPhase): boolean => placesAround(phase) !== null;

/** Indexes of the entry and the end of each leg of a pipeline phase, or each place, in matrix order: all have the same phases. */
export function legPlaces({
  nest,
  spread,
}: PipelinePhase): readonly Pick<Nest, 'entry' | 'exit'>[] {
  if (spread === null || spread.count === 0) return [];
  const size = (nest.exit - nest.entry - 1) / spread.count;
  return Array.from({ length: spread.count }, (_, number) => {
    const entry = nest.entry + 1 + number * size;
    return { entry, exit: entry + size - 1 };
  });
}

/** Whether a failure of the phase does not fail the run, because a pipeline around it has `continue-on-error`. */
export const isExcused = ({ within }: PlannedPhase): boolean => within?.excused === true;

/** The pipelines that a phase is part of, innermost first. */
export function* nestsAround(phase: PlannedPhase): Generator<Nest> {
  for (let nest = phase.within; nest !== null; nest = nest.within) yield nest;
}
