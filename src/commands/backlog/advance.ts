import { type KnownPipeline, type Pipelines, readPipelines } from '../../app/backlog/pipelines.ts';
import { localPlatform } from '../../app/wiring/platform.ts';
import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import { type Item, type ItemStatus, statusText } from '../../core/backlog/item/item.ts';
import { isBegunElsewhere } from '../../core/backlog/schedule/restart.ts';
import { nextPhase, type PipelineShape } from '../../core/backlog/schedule/schedule.ts';
import { runId } from '../../core/lib/brands.ts';
import { suggest } from '../../core/lib/nearest.ts';
import { oneLine } from '../../core/text/line.ts';
import { nextCommands } from '../../core/text/terminal/backlog-item.ts';
import { Refusal } from '../../ports.ts';
import { printJson, printNote, printProse } from '../../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from '../command.ts';
import { refuseDeciding } from '../run/running.ts';
import { moved, takenIn } from './deciding.ts';
import { itemJson } from './item-json.ts';
import { type OpenBacklog, openBacklog } from './open.ts';
import { gateIn, skippedLines } from './skipped.ts';

interface AdvanceOptions extends CommonOptions {
  readonly to?: string;
}

/** `phasegate backlog advance ID [--to PHASE]`: advances an item because a person says so. */
export function advanceCommand(): RegisteredCommand {
  const command = subcommand(
    'advance',
    'Move an item to its next phase without running an agent; skipped phases count as passed, and a question stays unanswered. A gate cannot be skipped.',
  )
    .argument('<id>', 'item id')
    .option('--to <phase>', 'skip to this phase, which runs next');
  return { command, act: advance, hidden: false };
}

async function advance(name: string, options: AdvanceOptions): Promise<number> {
  refuseDeciding('`phasegate backlog advance`');
  const opened = openBacklog(options);
  const pipelines = readPipelines(opened.root, opened.config);
  const item = await takenIn(opened, name);
  refuseStopped(item);
  const known = pipelines.of(item) ?? pipelines.fallback;
  const { items, notes } = isAtPhase(item, known)
    ? await passed(opened, { item, pipelines, known, to: options.to ?? null })
    : { items: (await stepped(opened, item, options)).items, notes: [] };
  const now = items.get(item.id);
  if (now === undefined) throw new Error(`${item.id} is gone`);
  if (options.json) printJson(itemJson(now));
  else {
    printProse(`${now.id} is ${stateText(now)}`);
    for (const note of notes) printNote(note);
  }
  return 0;
}

/** Whether a phase of its pipeline is to be skipped; otherwise only its status changes. */
function isAtPhase(item: Item, { shape }: KnownPipeline): boolean {
  const at = item.block?.from ?? item.status;
  if (at === 'new' || at === 'ready') return false;
  return item.block !== null || at !== 'scoping' || nextPhase(item, shape) !== null;
}

const stateText = ({ status, phase }: Item): string =>
  phase === null || status === 'done'
    ? statusText(status)
    : `${statusText(status)}, at \`${phase}\``;

/** A change of status to which no phase belongs. */
function stepped({ store, actor }: OpenBacklog, { id }: Item, { to }: AdvanceOptions) {
  return store.change(actor, ({ items }): readonly BacklogEvent[] => {
    const item = items.get(id);
    if (item === undefined) return [];
    if (to !== undefined) {
      throw new Refusal(
        `\`${id}\` is ${statusText(item.status)} and not in a phase.`,
        'Run `phasegate backlog advance` without `--to` first.',
      );
    }
    const why = 'advanced by a person';
    if (item.block === null) return [moved(item, NEXT_STATUS[item.status], why)];
    const { from } = item.block;
    const back = moved(item, from, why);
    return [back, moved({ ...item, status: from, block: null }, NEXT_STATUS[from], why)];
  });
}

/** The item does not wait for a phase that could be skipped, so it would stop at the same place again. */
function refuseStopped(item: Item): void {
  const { id, status, block } = item;
  if (status === 'done')
    throw new Refusal(
      `\`${id}\` is done.`,
      'Add an item for further work: `phasegate backlog add TITLE`.',
    );
  if (block === null || !STOPPING.has(block.kind)) return;
  throw new Refusal(
    `\`${id}\` is blocked: ${oneLine(block.reason)}.`,
    `Decide: ${decisions(item)}.`,
  );
}

const decisions = (item: Item): string =>
  nextCommands(item, { isElsewhere: false, guard: null, decisions: null })
    .map((command) => `\`${command}\``)
    .join(' or ');

const STOPPING: ReadonlySet<string> = new Set(['guardrail', 'person', 'rejected']);

const NEXT_STATUS = {
  new: 'scoping',
  scoping: 'ready',
  ready: 'in_progress',
  in_progress: 'done',
  done: 'done',
  blocked: 'blocked',
} as const satisfies Readonly<Record<ItemStatus, ItemStatus>>;

interface PhaseAdvance {
  readonly item: Item;
  readonly pipelines: Pipelines;
  readonly known: KnownPipeline;
  readonly to: string | null;
}

async function passed(opened: OpenBacklog, { item, pipelines, known, to }: PhaseAdvance) {
  const {
    LOCAL_DRIVER: LOCAL,
    newRunOf,
    passPhases,
  } = await import('../../app/backlog/item-run.ts');
  const { isRunHere } = await import('../../app/backlog/begun-elsewhere.ts');
  const { keepRan } = await import('../../app/backlog/keep-ran.ts');
  const { findPlace } = await import('../../app/stored/place.ts');
  const { root, store, config } = opened;
  const platform = localPlatform();
  const { phases, next } = phasesBefore(item, known, to);
  refuseGates(item, known, phases);
  refuseLegs(item, known, phases);
  const place = await findPlace(root, platform.store);
  const isElsewhere = isBegunElsewhere(item, isRunHere(place.store));
  const begun = isElsewhere ? null : runId(item.work.run ?? '');
  const run = begun ?? newRunOf(place.store, item, '');
  await store.change(opened.actor, () => [{ type: 'runBegun', item: item.id, run, kind: 'work' }]);
  const inputs = { task: [item.title, item.description ?? ''].join('\n\n').trim() };
  const step = {
    root,
    place,
    platform,
    driver: LOCAL,
    item,
    kind: 'work',
    run,
    file: known.file,
    text: null,
    inputs,
    phase: next,
    deliver: config.deliver,
    restart: null,
    budgetPool: null,
  } as const;
  const before = isElsewhere ? phasesUpTo(known.shape, phases[0]) : [];
  const ran = await passPhases(step, [...before, ...phases]);
  const showEvents = (events: readonly BacklogEvent[]) => events;
  const keeping = { store, place, platform, config, pipelines, showEvents, printLine: printNote };
  const { items } = await keepRan(keeping, item.id, ran);
  return { items, notes: skippedLines(item, known, phases) };
}

/** Only a decision passes a gate: a skipped one would open again before the delivery. */
function refuseGates(item: Item, known: KnownPipeline, phases: readonly string[]): void {
  const gate = gateIn(known, phases);
  if (gate === undefined) return;
  throw new Refusal(`\`${gate}\` is a gate, and only a decision passes it.`, wayPast(item, gate));
}

/** Legs that have begun, or whose number only the run knows. */
function refuseLegs(
  { id, block }: Item,
  { phases: known }: KnownPipeline,
  phases: readonly string[],
): void {
  const hasLegs = (name: string, index: number): boolean => {
    const { phase, isOfLegs = false } = known.get(name) ?? {};
    const isBegun = index === 0 && block !== null;
    return isOfLegs || (isBegun && phase !== undefined && 'strategy' in phase);
  };
  const name = phases.find(hasLegs);
  if (name === undefined) return;
  throw new Refusal(
    `\`${name}\` runs once for each value of a matrix, and cannot be skipped.`,
    `If the work is done: \`phasegate backlog complete ${id}\`.`,
  );
}

function wayPast(item: Item, gate: string): string {
  const { id, block } = item;
  if (block?.kind === 'gate') return `Decide: ${decisions(item)}.`;
  if (gate === (block?.phase ?? item.phase))
    return `Open the gate first: \`phasegate backlog run --target ${id}\`.`;
  return `Move the item to the gate: \`phasegate backlog advance ${id} --to ${gate}\`.`;
}

/** Phases up to the named one. If the run is on another machine, all phases that it completed are skipped here, too. */
function phasesUpTo({ phases }: PipelineShape, name: string | undefined): readonly string[] {
  const names = phases.map((phase) => phase.name);
  return names.slice(0, Math.max(0, names.indexOf(name ?? '')));
}

/** The skipped phases, and the next one. */
function phasesBefore(item: Item, { shape }: KnownPipeline, to: string | null) {
  const here = nextPhase({ ...item, status: item.block?.from ?? item.status }, shape);
  if (here === null)
    throw new Refusal(
      `\`${item.id}\` is ${statusText(item.status)} and not in a phase.`,
      'An item without a phase has nothing to skip.',
    );
  const names = shape.phases.map(({ name }) => name);
  // The name of a nested pipeline means the first of its phases.
  const target =
    to === null
      ? here.place + 1
      : names.findIndex((name) => name === to || name.startsWith(`${to}/`));
  if (target <= here.place) {
    throw new Refusal(
      `\`${to}\` does not come after \`${here.phase.name}\`.`,
      suggest(to ?? '', names.slice(here.place + 1)) ?? 'The item is at its last phase.',
    );
  }
  return { phases: names.slice(here.place, target), next: names[target] ?? here.phase.name };
}
