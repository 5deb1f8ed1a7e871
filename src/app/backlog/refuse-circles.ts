import type { Items } from '../../core/backlog/item/evolve.ts';
import { circlesIn, circleText } from '../../core/backlog/schedule/dependencies.ts';
import { Refusal } from '../../ports.ts';

/** Throws `Refusal` with every dependency cycle, because its items could never begin. */
export function refuseCircles(items: Items): void {
  const circles = circlesIn(items);
  if (circles.length === 0) return;
  const paths = circles.map(circleText).join('; ');
  const commands = circles.map(([id, dependency]) => `\`${dropCommand(id, dependency)}\``);
  throw new Refusal(
    `These items form a dependency cycle: ${paths}.`,
    `Remove one dependency of each cycle: ${commands.join(', ')}.`,
  );
}

/** The command that breaks a dependency cycle. */
export const dropCommand = (id = 'ID', dependency = 'ID'): string =>
  `phasegate backlog edit ${id} --drop-dep ${dependency}`;
