import { type PhaseId, phaseId } from '../lib/brands.ts';
import { needNamesOf } from '../pipeline/graph.ts';
import type * as Yaml from '../pipeline/schema.gen.ts';
import type { Nest, PlannedPhase } from './plan.ts';
import { texts } from './written.ts';

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
    };

export type LeafPhase = Exclude<Yaml.Phase, Yaml.PipelinePhase>;

/** Every phase of a file in order. A nested pipeline takes several slots: its entry, its phases and its end. */
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
    const nest = nestOf({ level, source, phase, id, entry: slots.length });
    const agents = phase.with?.agents ?? {};
    const inner: PipelineLevel = { source, nest, outer: level, agents };
    const at = { level, inner, nest, phase };
    slots.push({ ...at, type: 'entry', id: entryId(id) });
    lay(inner, slots);
    slots.push({ ...at, type: 'exit', id });
  }
}

interface PipelineUse {
  readonly level: PipelineLevel;
  readonly source: PipelineSource;
  readonly phase: Yaml.PipelinePhase;
  readonly id: PhaseId;
  readonly entry: number;
}

function nestOf({ level, source, phase, id, entry }: PipelineUse): Nest {
  const around = level.nest;
  const ownEnv = texts(source.file.env);
  const outerEnv = around?.env ?? texts(level.source.file.env);
  return {
    id,
    entry,
    exit: entry + plannedSize(source) + 1,
    env: { ...outerEnv, ...ownEnv },
    ownEnv,
    phaseEnv: texts(phase.env),
    excused: around?.excused === true || phase['continue-on-error'] === true,
    within: around,
  };
}

function plannedSize(source: PipelineSource): number {
  return Object.values(source.file.phases).reduce(
    (sum, phase) =>
      sum + ('pipeline' in phase ? plannedSize(source.nested(phase.pipeline)) + 2 : 1),
    0,
  );
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
  return within === null ? id : id.slice(within.id.length + 1);
}

/** Whether a failure of the phase does not fail the run, because a pipeline around it has `continue-on-error`. */
export const isExcused = ({ within }: PlannedPhase): boolean => within?.excused === true;

/** The pipelines that a phase is part of, innermost first. */
export function* nestsAround(phase: PlannedPhase): Generator<Nest> {
  for (let nest = phase.within; nest !== null; nest = nest.within) yield nest;
}
