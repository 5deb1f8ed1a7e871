import { type Permission, type Start, type Trust, trustOf } from '../core/gate/trust.ts';
import { textAt } from '../core/lib/json-value.ts';
import { Refusal } from '../ports.ts';
import type { GitHub } from './client.ts';
import { GitHubRefusal } from './refusal.ts';

/**
 * How far whoever started a run is trusted, their permission looked up. Throws `Refusal` where GitHub does not tell it.
 * For the Action before it starts a run: what is `read-only` is delivered only behind a gate; `refused` ends the job.
 */
export async function trustIn(github: GitHub, start: Omit<Start, 'permission'>): Promise<Trust> {
  return trustOf({ ...start, permission: await permissionOf(github, start.actor) });
}

/** https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
export async function permissionOf(github: GitHub, login: string): Promise<Permission> {
  const said = await answerAbout(github, login);
  if (said === null) return null;
  const permission = textAt(said, 'permission');
  const isOfTheSame = textAt(said, 'user', 'login')?.toLowerCase() === login.toLowerCase();
  if (isOfTheSame && permission !== null) return PERMISSIONS[permission] ?? null;
  throw new Refusal(
    `The answer of GitHub does not contain the permission of ${login}.`,
    'The token needs `permissions: { contents: read }`; if it has them, re-run the job.',
  );
}

/** `null` for somebody whom GitHub does not know, as bots. */
async function answerAbout(github: GitHub, login: string): Promise<unknown> {
  try {
    return await github.rest('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      username: login,
    });
  } catch (error) {
    if (error instanceof GitHubRefusal && error.status === 404) return null;
    throw error;
  }
}

/** `maintain` and `triage` come as `write` and `read`. */
const PERMISSIONS: Readonly<Record<string, Permission>> = {
  admin: 'admin',
  write: 'write',
  read: 'read',
};
