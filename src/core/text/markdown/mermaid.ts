import { unreachable } from '../../lib/unreachable.ts';
import { shownPlan } from '../../plan/folded.ts';
import type { Plan, PlannedPhase, WorkPhase } from '../../plan/plan.ts';
import { type PhaseMark, phaseMark } from '../../run/show/phase-mark.ts';
import type { RunState } from '../../run/state.ts';
import { legCounts } from '../leg-counts.ts';
import { oneLine, truncate } from '../line.ts';
import { deliveryText, legsText } from '../terminal/plan-text.ts';

/** Mermaid's limit is 500 edges, GitHub's 50,000 characters. */
const MAX_NODES = 150;
const MAX_EDGES = 300;

export interface MermaidOptions {
  /** Default: folded. */
  readonly pipelines?: 'folded' | 'expanded';
  /** Called if a label is truncated, or phases or arrows are missing. */
  readonly onCut?: () => void;
}

/** The plan as a Mermaid flowchart, coloured by the run's state if there is one. Ends with a newline. */
export function mermaid(
  whole: Plan,
  state: RunState | null,
  { pipelines = 'folded', onCut }: MermaidOptions = {},
): string {
  const plan = shownPlan(whole, pipelines);
  const shown = plan.phases.slice(0, MAX_NODES);
  const left = plan.phases.length - shown.length;
  const all = [...shown.flatMap(needEdges), ...shown.flatMap((phase) => reworkEdges(plan, phase))];
  const edges = all.filter(({ from, to }) => from < MAX_NODES && to < MAX_NODES);
  const cut = Math.max(0, edges.length - MAX_EDGES);
  const notes = [
    ...(left === 0 ? [] : [`… and ${left} more phases`]),
    ...(cut === 0 ? [] : [`… and ${cut} more arrows`]),
  ];
  if (notes.length > 0) onCut?.();
  const lines = [
    ...shown.map((phase) => node(phase, legsBeneath(whole, state, phase), onCut)),
    ...edges.slice(0, MAX_EDGES).map(({ text }) => text),
    ...notes.map((text, at) => `more${at}>"${text}"]`),
    ...(state === null ? [] : classes(whole, state, shown)),
  ];
  return ['flowchart TD', ...lines.map((line) => `  ${line}`), ''].join('\n');
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Nodes are named by index, because a phase may be called `end` or `graph`, which are Mermaid keywords. */
const id = (index: number): string => `p${index}`;

/** One node represents all legs of its phase. */
function legsBeneath(whole: Plan, state: RunState | null, phase: PlannedPhase): readonly string[] {
  const index = whole.index.get(phase.id) ?? phase.index;
  const known = state === null ? '' : legCounts(whole, state, index);
  const text = known === '' ? legsText(phase) : known;
  return text === '' ? [] : [text];
}

function node(phase: PlannedPhase, legs: readonly string[], onCut?: () => void): string {
  const label = (text: string, ...beneath: readonly string[]) => labelText(text, beneath, onCut);
  const name = id(phase.index);
  switch (phase.kind) {
    case 'agent':
      return `${name}("${label(phase.id, phase.agent.name, ...repositoryLabel(phase), ...legs)}")`;
    case 'run':
      return `${name}["${label(phase.id, ...repositoryLabel(phase), ...legs)}"]`;
    case 'gate':
      return `${name}{"${label(phase.id, phase.environment ?? phase.by)}"}`;
    case 'deliver':
      return `${name}(["${label(phase.id, ...phase.deliveries.map(deliveryText))}"])`;
    case 'pipeline':
    case 'entry':
      return `${name}[["${label(phase.id, ...(phase.kind === 'entry' ? [] : [phase.pipeline, ...legs]))}"]]`;
    default:
      return unreachable(phase);
  }
}

function repositoryLabel({ repository }: WorkPhase): readonly string[] {
  return repository === null ? [] : [`in ${repository}`];
}

const LABEL = 60;

/** The name, and further lines beneath. Characters that Mermaid or HTML could interpret become entities. */
function labelText(name: string, beneath: readonly string[], onCut?: () => void): string {
  const below = truncate(oneLine(beneath.join(', ')), LABEL, onCut);
  return below === '' ? escaped(name) : `${escaped(name)}<br/>${escaped(below)}`;
}

function escaped(text: string): string {
  return text.replace(/[^\p{L}\p{N} .,…_/-]/gu, (character) => `#${character.codePointAt(0)};`);
}

function needEdges({ needs, index }: PlannedPhase): readonly Edge[] {
  return needs.map(({ index: from, accept }) => {
    const isUsual = accept.length === 1 && accept[0] === 'succeeded';
    const words = isUsual ? '' : `|${accept.join(' or ')}|`;
    return { from, to: index, text: `${id(from)} -->${words} ${id(index)}` };
  });
}

function reworkEdges(plan: Plan, phase: PlannedPhase): readonly Edge[] {
  if (!('rework' in phase) || phase.rework === null) return [];
  const to = plan.index.get(phase.rework.phase);
  if (to === undefined) throw new Error(`the pipeline has no phase ${phase.rework.phase}`);
  const text = `${id(phase.index)} -.->|rework| ${id(to)}`;
  return [{ from: phase.index, to, text }];
}

function classes(plan: Plan, state: RunState, shown: readonly PlannedPhase[]): readonly string[] {
  const groups = new Map<PhaseMark, string[]>();
  for (const { index, id: phase } of shown) {
    const mark = phaseMark(plan, state, plan.index.get(phase) ?? index);
    const group = groups.get(mark) ?? [];
    group.push(id(index));
    groups.set(mark, group);
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([mark, names]) => [
      `classDef ${mark} ${LOOKS[mark]}`,
      `class ${names.join(',')} ${mark}`,
    ]);
}

const LOOKS: Readonly<Record<PhaseMark, string>> = {
  pending: 'stroke-dasharray:3,stroke:#8b949e',
  running: 'stroke:#0969da,stroke-width:3px',
  interrupted: 'stroke:#9a6700,stroke-width:3px',
  succeeded: 'stroke:#1a7f37,stroke-width:2px',
  failed: 'stroke:#cf222e,stroke-width:3px',
  skipped: 'stroke:#8b949e,stroke-dasharray:3',
  blocked: 'stroke:#9a6700,stroke-width:3px',
  waiting: 'stroke:#9a6700,stroke-width:3px',
  reused: 'stroke:#1a7f37,stroke-dasharray:6',
  reported: 'stroke:#59636e,stroke-width:2px',
};
