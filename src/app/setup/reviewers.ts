import type { Reviewer } from '../../core/gate/gate-proof.ts';
import { isSameName } from '../../core/gate/same-name.ts';
import { amountAt, textAt } from '../../core/lib/json-value.ts';
import type { GitHub } from '../../github/client.ts';
import { Refusal } from '../../ports.ts';
import { isStatus } from './look.ts';
import { setupRefusal } from './refusal.ts';

/** A person or a team with the id by which an environment names reviewers. */
export interface FoundReviewer extends Reviewer {
  readonly id: number;
}

/** Finds reviewers by `LOGIN` or `ORG/TEAM`. Throws `Refusal` that names all unknown ones. */
export async function findReviewers(
  github: GitHub,
  wanted: readonly string[],
  { owner, again }: { readonly owner: string; readonly again: string },
): Promise<readonly FoundReviewer[]> {
  if (wanted.length > MAX_REVIEWERS) {
    throw new Refusal(
      `There are ${wanted.length} reviewers, but an environment has at most ${MAX_REVIEWERS}.`,
      'Name a team: `--reviewer ORG/TEAM`.',
    );
  }
  const foreign = wanted.find((name) => name.includes('/') && !isSameName(orgOf(name), owner));
  if (foreign !== undefined) {
    throw new Refusal(
      `The team \`${foreign}\` is not a team of \`${owner}\`, the owner of the repository.`,
      `Name a user, or a team as \`--reviewer ${owner}/TEAM\`.`,
    );
  }
  const found = await Promise.all(
    wanted.map(async (name) => ({ name, reviewer: await findReviewer(github, name, again) })),
  );
  const unknown = found.filter(({ reviewer }) => reviewer === null).map(({ name }) => name);
  if (unknown.length > 0) {
    const names = unknown.map((name) => `\`${name}\``).join(', ');
    throw new Refusal(
      `GitHub knows no reviewer ${names}${unknown.some((name) => name.includes('/')) ? ', or the token cannot read the team' : ''}.`,
      'Give `--reviewer` the login of a user, or ORG/TEAM with the name of the team in its URL. A fine-grained token needs the organization permission "Members: Read-only" to read a team.',
    );
  }
  return found.flatMap(({ reviewer }) => reviewer ?? []);
}

/** https://docs.github.com/en/rest/deployments/environments#create-or-update-an-environment */
const MAX_REVIEWERS = 6;

const orgOf = (name: string): string => name.split('/')[0] ?? '';

/** `null`: unknown. */
async function findReviewer(
  github: GitHub,
  name: string,
  again: string,
): Promise<FoundReviewer | null> {
  const [first = '', team_slug] = name.split('/');
  try {
    const said =
      team_slug === undefined
        ? await github.rest<unknown>('GET /users/{username}', { username: first })
        : await github.rest<unknown>('GET /orgs/{org}/teams/{team_slug}', {
            org: first,
            team_slug,
          });
    return reviewerIn(said, team_slug === undefined ? 'person' : 'team');
  } catch (error) {
    if (isStatus(error, 403, 404)) return null;
    throw setupRefusal(error, { permission: null, again });
  }
}

/** An organization or a bot cannot review. */
function reviewerIn(said: unknown, kind: Reviewer['kind']): FoundReviewer | null {
  const id = amountAt(said, 'id');
  const name = textAt(said, kind === 'team' ? 'slug' : 'login');
  const isUser = kind === 'team' || textAt(said, 'type') === 'User';
  return id === null || name === null || !isUser ? null : { kind, name, id };
}
