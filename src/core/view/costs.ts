import type { PhaseId, RunId } from '../lib/brands.ts';
import { withoutNumbers } from '../plan/legs.ts';
import { allInput, isUnpriced } from '../run/spent.ts';
import { type CostCategory, costCategoryOf } from './cause.ts';
import type { AttemptStory, RunStory } from './story.ts';

export const COST_KEYS = ['day', 'pipeline', 'model', 'phase'] as const;
export type CostKey = (typeof COST_KEYS)[number];

/** The cost of a day, a pipeline, a model or a phase. Amounts in USD; `null`: unknown, never 0. */
export interface CostGroup {
  readonly key: string;
  readonly runs: number;
  readonly attempts: number;
  readonly usd: number | null;
  /** Attempts that reported tokens whose cost is unknown; it is not in `usd`. */
  readonly unpriced: number;
  /** USD by the cause of the attempt. */
  readonly first: number;
  readonly retries: number;
  readonly reworks: number;
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  /** Number of phases whose results were reused. */
  readonly reused: number;
  /** What these had cost in their own runs. */
  readonly savedUsd: number | null;
}

export interface CostReport {
  readonly by: CostKey;
  /** UTC, ISO 8601; attempts that began earlier are excluded. */
  readonly since: string;
  /** Days in ascending order; other groups by cost, the most expensive first. */
  readonly groups: readonly CostGroup[];
  readonly total: CostGroup;
}

export interface CostQuestion {
  readonly by: CostKey;
  /** Milliseconds since 1970. */
  readonly sinceMs: number;
  /** Converts milliseconds since 1970 to ISO 8601. */
  readonly isoOf: (ms: number) => string;
  readonly millisecondsOf: (at: string) => number;
}

/**
 * Grouped costs of runs, as far as agents reported them. A reused phase is looked up in its original run, if that is among them.
 */
export function costsOf(stories: readonly RunStory[], question: CostQuestion): CostReport {
  const { by, sinceMs, isoOf } = question;
  const groups = new Map<string, CostSum>();
  const total = new CostSum('total');
  const sums: CostSumsOf = (key) => {
    const group = groups.get(key) ?? new CostSum(key);
    groups.set(key, group);
    return [group, total];
  };
  const known = new Map(stories.map((story) => [story.started.run, story]));
  for (const story of stories) {
    addAttempts(story, question, sums);
    addReused(story, { question, known }, sums);
  }
  const list = [...groups.values()].map((sum) => sum.group());
  const sorted = by === 'day' ? list.sort(byKey) : list.sort((a, b) => byUsd(a, b) || byKey(a, b));
  return { by, since: isoOf(sinceMs), groups: sorted, total: total.group() };
}

/** The sums to which a key contributes. */
type CostSumsOf = (key: string) => readonly CostSum[];

function addAttempts(story: RunStory, question: CostQuestion, sums: CostSumsOf): void {
  for (const attempt of [...story.attempts.values()].flat()) {
    const key = attempt.start < question.sinceMs ? null : keyOf(question, story, attempt);
    for (const sum of key === null ? [] : sums(key)) sum.attempt(story.started.run, attempt);
  }
}

interface ReuseSources {
  readonly question: CostQuestion;
  readonly known: ReadonlyMap<RunId, RunStory>;
}

function addReused(story: RunStory, { question, known }: ReuseSources, sums: CostSumsOf): void {
  for (const [phase, reused] of story.reused) {
    const start = question.millisecondsOf(reused.at);
    if (start < question.sinceMs) continue;
    const before = known.get(reused.from)?.attempts.get(phase)?.at(-1) ?? null;
    const of = { phase, start, model: before?.model ?? null, agent: null };
    for (const sum of sums(keyOf(question, story, of) ?? NOT_TOLD))
      sum.reuse(story.started.run, before);
  }
}

/** Instead of a model that nobody told. */
const NOT_TOLD = '(not told)';

type CostKeySource = Pick<AttemptStory, 'start' | 'model' | 'agent'> & { readonly phase: PhaseId };

/** `null`: the attempt of a command, which has no model. An agent that told none is named behind. */
function keyOf({ by, isoOf }: CostQuestion, { plan }: RunStory, of: CostKeySource): string | null {
  if (by === 'day') return isoOf(of.start).slice(0, 10);
  if (by === 'pipeline') return plan.name;
  // Legs count in the line of their phase, and phases of a nested pipeline's legs in one line each.
  if (by === 'phase') return `${plan.name} / ${withoutNumbers(of.phase)}`;
  return of.model ?? (of.agent === null ? null : `${NOT_TOLD}, agent ${of.agent}`);
}

const byKey = (a: CostGroup, b: CostGroup): number => (a.key < b.key ? -1 : 1);
const byUsd = (a: CostGroup, b: CostGroup): number => (b.usd ?? -1) - (a.usd ?? -1);

class CostSum {
  readonly #key: string;
  readonly #runs = new Set<RunId>();
  readonly #by: Record<CostCategory, number> = { first: 0, retry: 0, rework: 0 };
  #attempts = 0;
  #usd: number | null = null;
  #unpriced = 0;
  #input: number | null = null;
  #output: number | null = null;
  #reused = 0;
  #saved: number | null = null;

  constructor(key: string) {
    this.#key = key;
  }

  attempt(run: RunId, { spending, cause }: AttemptStory): void {
    const { costUsd, usage } = spending;
    this.#runs.add(run);
    this.#attempts += 1;
    if (costUsd !== null) {
      this.#usd = (this.#usd ?? 0) + costUsd;
      this.#by[costCategoryOf(cause)] += costUsd;
    }
    if (isUnpriced(spending)) this.#unpriced += 1;
    if (usage === null) return;
    this.#input = (this.#input ?? 0) + allInput(usage);
    this.#output = (this.#output ?? 0) + usage.outputTokens;
  }

  reuse(run: RunId, before: AttemptStory | null): void {
    this.#runs.add(run);
    this.#reused += 1;
    const saved = before?.spending.costUsd ?? null;
    if (saved !== null) this.#saved = (this.#saved ?? 0) + saved;
  }

  group(): CostGroup {
    return {
      key: this.#key,
      runs: this.#runs.size,
      attempts: this.#attempts,
      usd: this.#usd,
      unpriced: this.#unpriced,
      first: this.#by.first,
      retries: this.#by.retry,
      reworks: this.#by.rework,
      inputTokens: this.#input,
      outputTokens: this.#output,
      reused: this.#reused,
      savedUsd: this.#saved,
    };
  }
}
