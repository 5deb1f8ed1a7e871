import { keyAt, quoted } from '../finding.ts';
import { graphOf, type NeedsGraph } from '../graph.ts';
import { innerOf, type ResolvedPipeline } from '../nested.ts';
import type { Phase } from '../schema.gen.ts';
import { get, type Rule } from '../subject.ts';

/** A delivery without a gate before it. */
export const ungatedDelivery: Rule = function* ({ file, graph, nested }) {
  for (const name of waysOut({ file, nested }, graph, new Map()).ungated) {
    const phase = get(file.phases, name);
    // With that policy the author allows labels without a gate.
    if (file.policy?.untrusted === 'labels' && labelsAlone(phase)) continue;
    const isDelivery = phase !== undefined && 'deliver' in phase;
    yield {
      code: 'PG602',
      message: isDelivery
        ? `the delivery ${quoted(name)} has no gate before it`
        : `the deliveries in the pipeline of ${quoted(name)} have no gate before them`,
      hint: 'Add a `gate` phase before the delivery if a person must review the change.',
      where: keyAt('phases', name),
    };
  }
};

function labelsAlone(phase: Phase | undefined): boolean {
  if (phase === undefined || !('deliver' in phase)) return false;
  const maps = Array.isArray(phase.deliver) ? phase.deliver : [phase.deliver];
  return maps.every((map) => Object.keys(map).every((kind) => kind === 'labels'));
}

interface DeliveryGating {
  /** Phases with a delivery that has no gate before it. */
  readonly ungated: readonly string[];
  /** Whether the pipeline has a gate. */
  readonly asks: boolean;
}

function waysOut(
  { file, nested }: Pick<ResolvedPipeline, 'file' | 'nested'>,
  graph: NeedsGraph,
  known: Map<ResolvedPipeline, DeliveryGating>,
): DeliveryGating {
  const gated = new Set<number>();
  const ungated: string[] = [];
  for (const at of graph.order) {
    const name = graph.names[at] ?? '';
    const { delivers, asks } = effectOf(get(file.phases, name), nested, known);
    const isAsked = graph.needs[at]?.some((need) => gated.has(need)) ?? false;
    if (delivers && !isAsked) ungated.push(name);
    if (isAsked || asks) gated.add(at);
  }
  return { ungated, asks: gated.size > 0 };
}

/** Whether a phase or its nested pipeline delivers without a gate, and whether it has a gate. */
function effectOf(
  phase: Phase | undefined,
  nested: ReadonlyMap<string, ResolvedPipeline>,
  known: Map<ResolvedPipeline, DeliveryGating>,
): { readonly delivers: boolean; readonly asks: boolean } {
  if (phase === undefined) return { delivers: false, asks: false };
  const inner = innerOf({ nested }, phase);
  if (inner === null) return { delivers: 'deliver' in phase, asks: 'gate' in phase };
  const { ungated, asks } = waysOutOf(inner, known);
  return { delivers: ungated.length > 0, asks };
}

function waysOutOf(
  inner: ResolvedPipeline,
  known: Map<ResolvedPipeline, DeliveryGating>,
): DeliveryGating {
  const ways = known.get(inner) ?? waysOut(inner, graphOf(inner.file), known);
  known.set(inner, ways);
  return ways;
}
