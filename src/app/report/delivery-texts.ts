import { evidenceWhenAsked } from '../../core/text/gate-then.ts';
import type { GateDeliveries, RunData } from '../../core/view/page-data.ts';
import { storyOf } from '../../core/view/story.ts';
import type { SeenRun } from '../stored/stored.ts';

/**
 * What the deliveries behind each gate will say, as a terminal shows it. A page cannot fill in their texts itself: parts that are
 * harmless alone may join to a secret, and a browser knows no secrets.
 */
export function deliveryTexts(
  { events, plans, unrecorded }: Pick<SeenRun, 'events' | 'plans' | 'unrecorded'>,
  { redact, diff }: { readonly redact: (text: string) => string; readonly diff: string | null },
): Pick<RunData, 'deliveries'> {
  if (!events.some(({ type }) => type === 'gateOpened')) return {};
  const story = storyOf({ events, plans, millisecondsOf: Date.parse, unrecorded });
  const change = diff === null ? null : { stat: '', diff };
  const deliveries = story.gates.flatMap(({ opened, then }, at): readonly GateDeliveries[] => {
    const isLast = !story.gates.slice(at + 1).some((later) => later.opened.phase === opened.phase);
    const gate = { gate: opened.phase, now: story, asked: then, isLast };
    const evidence = evidenceWhenAsked(gate, { change: isLast ? change : null, redact });
    if (evidence === null) return [];
    const told = evidence.deliveries.map((one) => ({ ...one, kind: redact(one.kind) }));
    return [{ seq: opened.seq, deliveries: told }];
  });
  return deliveries.length === 0 ? {} : { deliveries };
}
