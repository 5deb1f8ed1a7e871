import type { Item } from '../../../src/core/backlog/item/item.ts';

/*
 * The scheduler once more, written from the sentences of docs/backlog.md and not from the code: slow, plain, one step
 * at a time. What it gives is compared with what src/core/backlog/schedule/schedule.ts gives.
 */

export interface Case {
  readonly items: readonly Item[];
  readonly archive: readonly string[];
  readonly running: readonly { readonly item: string; readonly writer: boolean }[];
  readonly wip: number;
  readonly concurrent: number;
  readonly target: string | null;
  /** Ids that `--only` lets through. */
  readonly only: readonly string[];
  readonly pipelines: Readonly<Record<string, readonly Phase[]>>;
  readonly defaultPipeline: string;
}

interface Phase {
  readonly name: string;
  readonly scoping: boolean;
  readonly writer: boolean;
}

/** `promote a`, `run a build`, `run a build!` (a writer), `triage a`. */
export function oracle(given: Case): readonly string[] {
  // 1. A writer is running → nothing.
  if (given.running.some(({ writer }) => writer)) return [];
  const line = [
    ...phasesOf(given, 'in_progress'),
    ...phasesOf(given, 'scoping'),
    ...inAge(given, 'new').map(({ id }) => ({ does: `triage ${id}`, writer: false })),
  ];
  return [...promoted(given), ...startedOf(given, line)];
}

/** 2. Promote ready while fewer than wip are in progress: impact high, medium, low, none; then oldest. */
function promoted(given: Case): readonly string[] {
  const ready = inAge(given, 'ready');
  const inOrder = ['high', 'medium', 'low', null].flatMap((impact) =>
    ready.filter(({ assessment }) => assessment.impact === impact),
  );
  const answer: string[] = [];
  let inProgress = given.items.filter(
    (it) => it.status === 'in_progress' && it.delivery === null && !waits(it, given),
  ).length;
  for (const it of inOrder) {
    if (given.target === null && inProgress >= given.wip) break;
    answer.push(`promote ${it.id}`);
    inProgress += 1;
  }
  return answer;
}

interface Due {
  readonly does: string;
  readonly writer: boolean;
}

/** 3. and 4. Those furthest along first; each step that lies behind an item counts. */
function phasesOf(given: Case, status: 'in_progress' | 'scoping'): readonly Due[] {
  const steps = Array.from({ length: 100 }, (_, index) => 99 - index);
  return steps.flatMap((step) =>
    inAge(given, status).flatMap((it) => {
      const all = given.pipelines[it.pipeline ?? given.defaultPipeline] ?? [];
      const at = placeOf(it, all, status === 'scoping');
      if (at === undefined || all.indexOf(at) !== step) return [];
      const { name, writer } = at;
      return [{ does: `run ${it.id} ${name}${writer ? '!' : ''}`, writer }];
    }),
  );
}

/** Work that is not at hand begins again, with its scoping. */
function placeOf(it: Item, all: readonly Phase[], isScoping: boolean) {
  const own = all.filter((phase) => phase.scoping === isScoping);
  const named = isScoping ? own : all;
  return it.phase === null ? own[0] : named.find((phase) => phase.name === it.phase);
}

/** A writer starts only when nothing runs and is then alone; where it cannot, nothing behind it starts. */
function startedOf(given: Case, line: readonly Due[]): readonly string[] {
  const slots = given.target === null ? given.concurrent - given.running.length : 1;
  const [first] = line;
  if (slots < 1 || first === undefined) return [];
  if (first.writer) return given.running.length === 0 ? [first.does] : [];
  const wall = line.findIndex(({ writer }) => writer);
  const before = wall === -1 ? line : line.slice(0, wall);
  return before.slice(0, slots).map(({ does }) => does);
}

function inAge(given: Case, status: Item['status']): readonly Item[] {
  const all = oldestFirst(given.items).filter((it) => it.status === status && !isOut(it, given));
  // What is finished but for a delivery with others is neither worked on nor in the way.
  return all.filter((it) => it.status !== 'in_progress' || it.delivery === null);
}

function oldestFirst(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) =>
    a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1,
  );
}

/** Not asked for, already being worked on, or waiting for another. */
function isOut(it: Item, given: Case): boolean {
  if (given.target === null ? !given.only.includes(it.id) : it.id !== given.target) return true;
  if (given.running.some((running) => running.item === it.id)) return true;
  return waits(it, given);
}

/** For another item, or for one that nobody knows. */
function waits(it: Item, given: Case): boolean {
  for (const id of it.dependencies) {
    const other = given.items.find((one) => one.id === id);
    if (other === undefined && !given.archive.includes(id)) return true;
    if (other !== undefined && other.status !== 'done') return true;
  }
  return false;
}
