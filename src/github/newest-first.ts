import { at, listAt, textAt } from '../core/lib/json-value.ts';
import type { Refusal } from '../ports.ts';
import type { GitHub } from './client.ts';

export interface NewestFirstQuery {
  /** With `$owner`, `$repo`, `$number` and `$before`. */
  readonly query: string;
  readonly number: number;
  /** The keys of the connection below `repository`. */
  readonly path: readonly string[];
  readonly unreadable: () => Refusal;
}

/** The nodes of a connection that GitHub lists oldest first. */
export async function* newestFirst(
  github: GitHub,
  { query, number, path, unreadable }: NewestFirstQuery,
): AsyncGenerator<unknown> {
  const { owner, repo } = github;
  let before: string | null = null;
  do {
    const said: unknown = await github.graphql(query, { owner, repo, number, before });
    const connection = at(said, 'repository', ...path);
    if (!Array.isArray(at(connection, 'nodes'))) throw unreadable();
    yield* listAt(connection, 'nodes').toReversed();
    const hasMore = at(connection, 'pageInfo', 'hasPreviousPage') === true;
    before = hasMore ? textAt(connection, 'pageInfo', 'startCursor') : null;
  } while (before !== null);
}
