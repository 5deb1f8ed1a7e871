import { MAX_MATRIX_JOBS } from '../workflow/limits.ts';
import { namedRepositories } from './repositories.ts';

/** The name of the repository that a run changes, in a pipeline for many repositories. */
export const TARGET = 'target';

/** What a workflow needs to know for the run in one of many repositories. Each value becomes a part of an expression. */
export interface ManyLeg {
  /** `owner/name` */
  readonly repository: string;
  readonly owner: string;
  readonly name: string;
  /** Legs with the same place work one after the other. */
  readonly place: string;
  /** Secrets with tokens for this repository alone: one that reads, and one that delivers. */
  readonly reads: string;
  readonly delivers: string;
}

export type ManyLegs =
  | { readonly type: 'legs'; readonly legs: readonly ManyLeg[] }
  /** `message` and `remedy` are sentences. */
  | { readonly type: 'refused'; readonly message: string; readonly remedy: string };

export interface ManyList {
  /** Entries separated by commas or line breaks. */
  readonly list: string;
  /** How many of them may work at the same time. */
  readonly maxParallel: number;
}

/** The legs of a workflow in many repositories, in the order of the list. */
export function manyLegs({ list, maxParallel }: ManyList): ManyLegs {
  const named = namedRepositories(list);
  const odd = named.find(({ type }) => type !== 'github');
  if (odd !== undefined)
    return refused(
      `\`repositories\` contains ${JSON.stringify(written(odd).slice(0, 80))}, which is not \`owner/name\`.`,
      'Give each repository as `owner/name`, separated by commas or line breaks.',
    );
  const names = onceEach(named.map(written));
  if (names.length === 0)
    return refused('`repositories` names no repository.', 'Give at least one `owner/name`.');
  if (names.length > MAX_MATRIX_JOBS)
    return refused(
      `\`repositories\` names ${names.length} repositories, but a matrix of GitHub has at most ${MAX_MATRIX_JOBS} jobs.`,
      'Start the workflow several times, each time with a part of the list.',
    );
  const each = Math.ceil(names.length / maxParallel);
  if (each > MAX_QUEUE + 1)
    return refused(
      `With \`max-parallel: ${maxParallel}\`, ${each} of the ${names.length} repositories wait for the same place, but GitHub queues at most ${MAX_QUEUE} jobs.`,
      `Set \`max-parallel\` to at least ${Math.ceil(names.length / (MAX_QUEUE + 1))}.`,
    );
  return { type: 'legs', legs: names.map((name, at) => legOf(name, (at % maxParallel) + 1)) };
}

/** GitHub cancels further jobs that wait in a concurrency group with `queue: max`. */
const MAX_QUEUE = 100;

/** GitHub ignores the case of names; the first spelling counts. */
function onceEach(names: readonly string[]): readonly string[] {
  const keys = names.map((name) => name.toLowerCase());
  return names.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}

function legOf(repository: string, place: number): ManyLeg {
  const [owner = '', name = ''] = repository.split('/');
  const capitals = repository.toUpperCase().replace(/[^A-Z0-9]/g, '_');
  return {
    repository,
    owner,
    name,
    place: `-${place}`,
    reads: `PHASEGATE_TOKEN_${capitals}`,
    delivers: `DELIVER_TOKEN_${capitals}`,
  };
}

function written(named: ReturnType<typeof namedRepositories>[number]): string {
  switch (named.type) {
    case 'owner':
      return `${named.owner}/*`;
    case 'github':
      return named.name;
    case 'address':
      return named.address;
  }
}

const refused = (message: string, remedy: string): ManyLegs => ({
  type: 'refused',
  message,
  remedy,
});
