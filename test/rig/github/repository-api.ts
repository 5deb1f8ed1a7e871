import type { ApiAnswer, Route } from './server.ts';
import type { RepositoryWorld } from './world.ts';

/** What names a repository. */
type HasName = Pick<RepositoryWorld, 'owner' | 'repo' | 'id' | 'defaultBranch' | 'formerNames'>;

/**
 * https://docs.github.com/en/rest/repos/repos#get-a-repository: a former name is redirected to the number of the repository, and who may
 * not see one is told that there is none.
 */
export const repositoryApi: readonly Route<HasName>[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:name',
    handle: ({ params, serverUrl }, world) => {
      const asked = `${params.owner}/${params.name}`.toLowerCase();
      if (asked === nameOf(world).toLowerCase()) return shown(world);
      if (!world.formerNames.includes(asked))
        return { status: 404, body: { message: 'Not Found' } };
      const location = `${serverUrl}/api/v3/repositories/${world.id}`;
      return { status: 301, body: { message: 'Moved Permanently' }, headers: { location } };
    },
  },
  { method: 'GET', path: '/repositories/:id', handle: (_request, world) => shown(world) },
];

const nameOf = ({ owner, repo }: HasName): string => `${owner}/${repo}`;

function shown(world: HasName): ApiAnswer {
  const about = { id: world.id, full_name: nameOf(world), default_branch: world.defaultBranch };
  return { status: 200, body: about };
}
