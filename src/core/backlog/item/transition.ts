import { type Item, type ItemStatus, statusText } from './item.ts';

/** Why the status change is illegal; `null`: it is legal. All other changes are illegal. */
export function wrongStep({ id, status, block }: Item, to: ItemStatus): string | null {
  if (status === 'blocked') {
    if (block !== null && to === block.from) return null;
  } else if (ALLOWED_TRANSITIONS[status].includes(to)) return null;
  const ways = waysFrom(status, block?.from ?? null);
  return `\`${id}\` is ${statusText(status)} and cannot become ${statusText(to)}: ${ways}`;
}

const ALLOWED_TRANSITIONS: Readonly<Record<Exclude<ItemStatus, 'blocked'>, readonly ItemStatus[]>> =
  {
    new: ['scoping', 'blocked'],
    scoping: ['ready', 'blocked'],
    ready: ['in_progress', 'blocked'],
    in_progress: ['done', 'blocked'],
    done: [],
  };

function waysFrom(status: ItemStatus, from: ItemStatus | null): string {
  const ways = status === 'blocked' ? (from === null ? [] : [from]) : ALLOWED_TRANSITIONS[status];
  if (ways.length === 0) return 'no status follows';
  return `the next status is ${ways.map(statusText).join(' or ')}`;
}
