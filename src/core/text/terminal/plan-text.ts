import { bare } from '../../expression/expression.ts';
import type { PhaseId, RunId } from '../../lib/brands.ts';
import { layers, phaseAt } from '../../lib/graph.ts';
import { grouped } from '../../lib/grouped.ts';
import type { Json } from '../../lib/json.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { shownPlan } from '../../plan/folded.ts';
import { ownerName, repositoryOf, strategyOf } from '../../plan/legs.ts';
import { staticLegs, textsIn } from '../../plan/matrix.ts';
import { isOfPlace } from '../../plan/nest.ts';
import { isGate, isWork } from '../../plan/phase-kind.ts';
import type {
  AgentPhase,
  Delivery,
  EntryPhase,
  GatePhase,
  PipelinePhase,
  PipelineSpread,
  Plan,
  PlannedPhase,
  Rework,
  Strategy,
  WorkPhase,
} from '../../plan/plan.ts';
import { agentFor } from '../../run/decide/route.ts';
import { costly, type Forecast } from '../../run/show/forecast.ts';
import { isCounted } from '../../run/show/shown-phases.ts';
import { firstLine, oneLine, prose, truncate, wrapped } from '../line.ts';
import { moneyText } from '../money.ts';
import { plural } from '../plural.ts';
import type { Paint, Surface, TextStyle } from './paint.ts';
import { type PlanPicture, shapeOf, shapeText } from './shape.ts';
import { cell, foldedTable, type TableCell } from './table.ts';

/** A phase whose result would be reused from an earlier run. */
export interface ForeseenReuse {
  readonly phase: PhaseId;
  readonly from: RunId;
  /** In USD; `null`: unknown. */
  readonly savedUsd: number | null;
}

export interface PlanText extends Surface {
  readonly plan: Plan;
  readonly forecast: Forecast;
  /** Whether phases of nested pipelines have rows. */
  readonly pipelines: 'folded' | 'expanded';
  readonly reused: readonly ForeseenReuse[];
}

/** What would run, in which order, what runs concurrently, and where it waits for a person. */
export function planLines(text: PlanText): readonly string[] {
  const { plan, forecast, pipelines, reused, paint, columns } = text;
  const shown = shownPlan(plan, pipelines);
  const shape = shapeOf(plan, pipelines === 'folded' ? columns : 0);
  const rows = shape.size === 0 ? rowsByLayer(shown) : rowsInShape(shown, shape);
  const isFolded =
    plan.phases.some((phase) => phase.within !== null && !isOfPlace(phase)) &&
    pipelines === 'folded';
  return [
    `${paint('strong', oneLine(plan.name))}  ${counts(plan)}`,
    '',
    ...foldedTable({ columns: COLUMNS, rows, width: columns, paint }),
    '',
    ...wrapped(SAME_NUMBER, columns).map((line) => paint('dim', line)),
    ...(isFolded
      ? [paint('dim', 'To show the phases of nested pipelines: `phasegate plan --expand`.')]
      : []),
    ...[
      ...repositoryLines(plan),
      ...plan.phases.filter(isGate).map((gate) => stopLine(gate, paint)),
      ...forecastLines(plan, forecast),
      ...reuseLines(reused),
    ].map((line) => prose(line, columns)),
  ];
}

const SAME_NUMBER =
  'Phases with the same number: read-only phases run at the same time, a phase that writes runs alone.';

/** The number of a layer stands at its first phase. */
const rowsByLayer = (plan: Plan): readonly (readonly TableCell[])[] =>
  layers(plan).flatMap((layer, at) =>
    layer.map((index, place) =>
      plannedPhaseRow(phaseAt(plan, index), {
        layer: place === 0 ? String(at + 1) : '',
        lanes: '',
      }),
    ),
  );

/** In the order of the file, as the picture is. */
function rowsInShape(plan: Plan, shape: PlanPicture): readonly (readonly TableCell[])[] {
  const numbers = new Map(
    layers(plan).flatMap((layer, at) => layer.map((index) => [index, String(at + 1)] as const)),
  );
  return plan.phases.map((phase) =>
    plannedPhaseRow(phase, {
      layer: numbers.get(phase.index) ?? '',
      lanes: shapeText(shape, phase),
    }),
  );
}

function repositoryLines({ repositories }: Plan): readonly string[] {
  if (repositories.length === 0) return [];
  const others = repositories.map(({ name, repo, ref }) => {
    const at = ref === null ? '' : ` at ${ref}`;
    return oneLine(`${name} (${repo}${at})`);
  });
  return [`Other repositories: ${others.join(', ')}.`];
}

/** Most phases that are listed, the most expensive first; the rest is counted. */
const COSTLY = 5;

function forecastLines({ phases }: Plan, forecast: Forecast): readonly string[] {
  if (forecast.runs === 0) return [];
  const known = [...forecast.phases].filter(([, usd]) => usd > 0).sort(([, a], [, b]) => b - a);
  const unknown = costly(phases).filter(({ id }) => !forecast.phases.has(id));
  const parts = [
    ...known.slice(0, COSTLY).map(([id, usd]) => `${id} ${moneyText(usd)}`),
    ...(known.length > COSTLY ? [`${known.length - COSTLY} more`] : []),
    ...(unknown.length > 0 ? [`unknown for ${limitedList(unknown.map(({ id }) => id))}`] : []),
  ];
  const total = forecast.usd === null ? '' : ` about ${moneyText(forecast.usd)},`;
  const runs = plural(forecast.runs, 'earlier run');
  const each = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return [`Forecast:${total} by the median of ${runs}${each}.`];
}

/** More legs of a phase are counted. */
const LEGS_NAMED = 3;

function reuseLines(reused: readonly ForeseenReuse[]): readonly string[] {
  if (reused.length === 0) return [];
  const groups = grouped(reused, ({ phase, from }) => `${ownerName(phase)} from run ${from}`);
  const parts = [...groups].map(([whole, group]) => {
    const usd = group.reduce((sum, { savedUsd }) => sum + (savedUsd ?? 0), 0);
    const saved = usd > 0 ? ` (${moneyText(usd)} saved)` : '';
    const names = group.map(({ phase, from }) => `${phase} from run ${from}`);
    const isNamed = group.length <= LEGS_NAMED;
    return `${isNamed ? names.join(', ') : `${group.length} legs of ${whole}`}${saved}`;
  });
  return [`Reused, because no input differs: ${parts.join(', ')}.`];
}

/** A gate in full, not limited by the table's width. */
function stopLine({ id, by, environment, when }: GatePhase, paint: Paint): string {
  const where = environment === null ? '' : ` in environment \`${oneLine(environment)}\``;
  const how = by === 'comment' ? ', decided by a comment' : '';
  const condition = when === null ? 'always' : `when ${oneLine(when)}, otherwise passed by policy`;
  return `${paint('warn', '⏸')} ${paint('strong', id)} stops for a person${how}${where}: ${condition}.`;
}

/** The output of `plan --json`; part of the contract with other programs. */
export interface PlanJson {
  readonly phases: readonly PlannedPhaseJson[];
  /** In layers: phases of one layer do not need each other. */
  readonly order: readonly (readonly PhaseId[])[];
  readonly gates: readonly GateJson[];
  /** The sum of the medians of earlier runs, if every phase runs; `null`: the cost of some agent is unknown. */
  readonly forecastUsd: number | null;
}

export interface PlannedPhaseJson {
  readonly name: PhaseId;
  readonly kind: PlannedPhase['kind'];
  readonly needs: readonly PhaseId[];
  /** `null` for gates and deliveries, which have no work. */
  readonly access: 'read' | 'write' | null;
  readonly model: string | null;
  /** The median of earlier runs; `null`: unknown. */
  readonly forecastUsd: number | null;
  /** The run whose result would be reused; `null`: none, or known only at run time. */
  readonly reusedFrom: RunId | null;
  /** Only for a phase with a matrix: its legs whose results would be reused. */
  readonly reusedLegs?: readonly { readonly name: PhaseId; readonly from: RunId }[];
  /** Only for a phase that works in a repository other than the run's own. */
  readonly repository?: string;
  /** Number of legs of a phase with a matrix; `null`: known only at run time. */
  readonly legs?: number | null;
  /** The largest number of legs, if that is known only at run time and they run a pipeline. */
  readonly mostLegs?: number;
}

export interface GateJson {
  readonly name: PhaseId;
  readonly environment: string | null;
  readonly by: GatePhase['by'];
  readonly when: string | null;
}

export function planJson(
  plan: Plan,
  forecast: Forecast,
  reused: readonly ForeseenReuse[],
): PlanJson {
  const shown = shownPlan(plan, 'expanded');
  const from = new Map(reused.map((one) => [one.phase, one.from]));
  return {
    phases: shown.phases.map((phase) => ({
      name: phase.id,
      kind: phase.kind,
      needs: phase.needs.map((need) => need.phase),
      access: 'access' in phase ? phase.access : null,
      model: phase.kind === 'agent' ? modelText(phase) : null,
      forecastUsd: forecast.phases.get(phase.id) ?? null,
      reusedFrom: from.get(phase.id) ?? null,
      ...reusedLegsJson(phase, reused),
      ...repositoryJson(phase),
      ...legsJson(phase),
    })),
    order: layers(shown).map((layer) => layer.map((index) => phaseAt(shown, index).id)),
    gates: plan.phases.filter(isGate).map(({ id, environment, by, when }) => ({
      name: id,
      environment,
      by,
      when,
    })),
    forecastUsd: forecast.usd,
  };
}

function reusedLegsJson(
  { id }: PlannedPhase,
  reused: readonly ForeseenReuse[],
): Pick<PlannedPhaseJson, 'reusedLegs'> {
  const legs = reused.filter(({ phase }) => phase !== id && ownerName(phase) === id);
  if (legs.length === 0) return {};
  return { reusedLegs: legs.map(({ phase: name, from }) => ({ name, from })) };
}

function repositoryJson(phase: PlannedPhase): Pick<PlannedPhaseJson, 'repository'> {
  const repository = repositoryOf(phase);
  return repository === null ? {} : { repository };
}

function legsJson(phase: PlannedPhase): Pick<PlannedPhaseJson, 'legs' | 'mostLegs'> {
  if (phase.kind === 'pipeline') return phase.spread === null ? {} : pipelineLegsJson(phase.spread);
  const strategy = strategyOf(phase);
  return strategy === null ? {} : { legs: staticLegs(strategy.matrix)?.length ?? null };
}

const pipelineLegsJson = ({ matrix, count }: PipelineSpread) =>
  matrix === null ? { legs: count } : { legs: null, mostLegs: count };

/** Before any attempt. */
const FIRST_ATTEMPT = { fallbackCount: 0, escalationCount: 0 };

function counts({ phases }: Plan): string {
  const gates = phases.filter(isGate).length;
  const parts = [
    plural(phases.filter((phase) => isCounted(phase) && !isOfPlace(phase)).length, 'phase'),
    gates === 0 ? 'no gate' : plural(gates, 'gate'),
  ];
  return parts.join(', ');
}

const COLUMNS = [
  { title: '', align: 'right' },
  { title: '', align: 'left', isWhole: true },
  { title: 'PHASE', align: 'left' },
  { title: 'KIND', align: 'left' },
  { title: 'ACCESS', align: 'left' },
  { title: 'AGENT', align: 'left' },
  { title: 'ATTEMPTS', align: 'right' },
  { title: 'NEEDS', align: 'left', under: 'after ' },
  { title: 'NOTE', align: 'left', under: '' },
] as const;

interface PlanRowPosition {
  /** The number of its layer, as far as the row has it. */
  readonly layer: string;
  /** Its line in the picture; empty where none is drawn. */
  readonly lanes: string;
}

function plannedPhaseRow(
  phase: PlannedPhase,
  { layer, lanes }: PlanRowPosition,
): readonly TableCell[] {
  const { icon, style } = LOOKS[phase.kind];
  return [
    cell(layer, 'dim'),
    cell(lanes, 'dim'),
    cell(phase.id, 'strong'),
    cell(icon === '' ? phase.kind : `${icon} ${phase.kind}`, style),
    isWork(phase) ? accessCell(phase) : cell(''),
    cell(phase.kind === 'agent' ? agentCell(phase) : ''),
    cell(isWork(phase) ? String(phase.attempts) : ''),
    cell(needsText(phase)),
    cell(notesOf(phase).map(oneLine).join('; '), 'dim'),
  ];
}

const LOOKS: Readonly<
  Record<PlannedPhase['kind'], { readonly icon: string; readonly style: TextStyle }>
> = {
  agent: { icon: '', style: 'plain' },
  run: { icon: '', style: 'plain' },
  gate: { icon: '⏸', style: 'warn' },
  deliver: { icon: '↗', style: 'accent' },
  pipeline: { icon: '', style: 'plain' },
  entry: { icon: '', style: 'plain' },
};

function accessCell({ access, workspace }: WorkPhase): TableCell {
  if (access === 'read') return cell('read', 'dim');
  return cell(workspace === 'own' ? 'write, merged' : 'write, alone', 'accent');
}

/** An expression is shown in place of a name that it selects. */
function agentCell(phase: AgentPhase): string {
  const { agent, choice } = phase;
  const model = modelText(phase);
  return agentText({ ...agent, ...(choice?.agent == null ? {} : CHOSEN), model });
}

const CHOSEN = { name: 'chosen', use: 'chosen' };

const modelText = (phase: AgentPhase): string | null =>
  phase.choice === null ? agentFor(phase, FIRST_ATTEMPT).model : phase.choice.model;

function agentText({ name, use, model }: { name: string; use: string; model: string | null }) {
  const what = name === use ? name : `${name} (${use})`;
  return oneLine(model === null ? what : `${what} ${model}`);
}

/** Most phases that are named in a row; the rest is counted. */
const NAMED = 3;

function needsText({ needs }: PlannedPhase): string {
  return limitedList(needs.map(({ phase }) => phase));
}

function limitedList(names: readonly string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function notesOf(phase: PlannedPhase): readonly string[] {
  const legs = legsText(phase);
  const repository = repositoryOf(phase);
  const condition = [
    ...(repository === null ? [] : [`in ${repository}`]),
    ...(phase.condition === null ? [] : [`if ${phase.condition.expression}`]),
    ...(legs === '' ? [] : [legs]),
  ];
  switch (phase.kind) {
    case 'agent':
      return [
        ...condition,
        ...routesOf(phase),
        ...phase.verify.map(({ run }) => `verify: ${run}`),
        ...backTo(phase),
      ];
    case 'run':
      return [
        ...condition,
        ...(phase.expect === 'failure' ? ['must fail'] : []),
        scriptText(phase.script.run),
        ...backTo(phase),
      ];
    case 'gate':
      return ['stops for a person', ...condition, ...backTo(phase)];
    case 'deliver':
      return [phase.deliveries.map(deliveryText).join(', '), ...condition];
    case 'pipeline':
    case 'entry':
      return pipelineNotes(phase, condition);
    default:
      return unreachable(phase);
  }
}

/** `pull-request to api`; the run's own repository is omitted. */
export const deliveryText = ({ kind, repository }: Delivery): string =>
  repository === null ? kind : `${kind} to ${repository}`;

function pipelineNotes(
  phase: PipelinePhase | EntryPhase,
  condition: readonly string[],
): readonly string[] {
  return phase.kind === 'pipeline' ? [phase.pipeline, ...condition] : condition;
}

/** `6 legs`, or the expression that yields them; empty for a phase without a matrix. */
export function legsText(phase: PlannedPhase): string {
  if (phase.kind === 'pipeline') return phase.spread === null ? '' : pipelineLegsText(phase.spread);
  const strategy = strategyOf(phase);
  if (strategy === null) return '';
  const legs = staticLegs(strategy.matrix);
  const known =
    legs === null ? `a leg for each of ${readIn(strategy.matrix)}` : plural(legs.length, 'leg');
  return `${known}${atOnce(strategy)}`;
}

function pipelineLegsText(spread: PipelineSpread): string {
  const { matrix, count } = spread;
  const known = matrix === null ? '' : `, one for each of ${readIn(matrix)}`;
  const most = matrix === null ? '' : 'at most ';
  return `${most}${plural(count, 'leg')}${known}${atOnce(spread)}`;
}

/** The first expression of a matrix. */
function readIn(matrix: Json): string {
  return bare(textsIn(matrix).find((text) => text.includes('${{')) ?? '');
}

const atOnce = ({ maxParallel }: Pick<Strategy, 'maxParallel'>): string =>
  maxParallel === null ? '' : `, ${maxParallel} at once`;

function routesOf({ escalate, fallbacks, continues, choice }: AgentPhase): readonly string[] {
  const [, ...later] = escalate;
  return [
    ...(choice?.agent == null ? [] : [`agent ${bare(choice.agent)}`]),
    ...(continues === null ? [] : [`continues the session of ${continues}`]),
    ...(later.length === 0 ? [] : [`then by ${later.join(', ')}`]),
    ...(fallbacks.length === 0
      ? []
      : [`falls back to ${fallbacks.map(({ name }) => name).join(', ')}`]),
  ];
}

function backTo({ rework }: { readonly rework: Rework | null }): readonly string[] {
  if (rework === null) return [];
  return [`rework to ${rework.phase}, at most ${rework.max}×`];
}

const MAX_SCRIPT_LENGTH = 80;

/** The first line of a script; the file has the rest. */
function scriptText(script: string): string {
  const first = truncate(firstLine(script), MAX_SCRIPT_LENGTH);
  return script.trim().includes('\n') && !first.endsWith('…') ? `${first} …` : first;
}
