import type { Items } from '../../core/backlog/item/evolve.ts';
import { cycleIn } from '../../core/backlog/schedule/dependencies.ts';
import { Refusal } from '../../ports.ts';

/** Throws `Refusal` with the path where items wait for each other in a circle, so that none of them would ever begin. */
export function refuseCircles(items: Items): void {
  const circle = cycleIn(items);
  if (circle === null) return;
  throw new Refusal(
    `These items wait for each other in a circle: ${circle.join(' → ')}.`,
    `Take one of the dependencies out: \`phasegate backlog edit ${circle[0]} --drop-dep ${circle[1]}\`.`,
  );
}
