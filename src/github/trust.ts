import { type Permission, type TriggerFacts, type Trust, trustOf } from '../core/gate/trust.ts';
import { textAt } from '../core/lib/json-value.ts';
import { Refusal } from '../ports.ts';
import type { GitHub } from './client.ts';
import { isNotFound } from './refusal.ts';

/**
 * The trust in the triggering user, by the user's permission. Throws `Refusal` if GitHub does not report it. The Action calls
 * this before it starts a run: `read-only` runs deliver only behind a gate; `refused` ends the job.
 */
export async function trustIn(
  github: GitHub,
  start: Omit<TriggerFacts, 'permission'>,
): Promise<Trust> {
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

/** `null`: GitHub does not know the user, for example a bot. */
async function answerAbout(github: GitHub, login: string): Promise<unknown> {
  try {
    return await github.rest('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      username: login,
    });
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

/** GitHub reports `maintain` and `triage` as `write` and `read`. */
const PERMISSIONS: Readonly<Record<string, Permission>> = {
  admin: 'admin',
  write: 'write',
  read: 'read',
};
