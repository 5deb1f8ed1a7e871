import { withoutPassword } from '../../git/publish/push.ts';
import { readSettings } from '../../git/settings.ts';
import { RETRY_POLICY } from '../../github/attempts.ts';
import { gitHub } from '../../github/client.ts';
import { Refusal } from '../../ports.ts';
import type { GitHubConnection } from '../wiring/delivery.ts';
import { type GitHubAccess, gitHubAccess, githubToken } from '../wiring/github-access.ts';

/** Connects to the repository of `origin`. Throws `Refusal` without `origin` on GitHub, or without a token. */
export async function requireGitHub(
  root: string,
  { option, again }: { readonly option: string; readonly again: string },
): Promise<GitHubConnection> {
  const origin = await originOf(root);
  const access = gitHubAccess(origin, process.env);
  if (access === null) {
    const what = origin === null ? 'does not exist' : `is ${withoutPassword(origin)}`;
    throw new Refusal(
      `\`${option}\` needs a repository on GitHub, but the remote \`origin\` ${what}.`,
      `Set the remote: \`git remote ${origin === null ? 'add' : 'set-url'} origin https://github.com/OWNER/NAME.git\`. Or leave out \`${option}\`.`,
    );
  }
  if (process.env.PHASEGATE_OFFLINE === '1') {
    throw new Refusal(
      `\`${option}\` calls GitHub, but \`PHASEGATE_OFFLINE\` is set.`,
      `Unset \`PHASEGATE_OFFLINE\`, or leave out \`${option}\`.`,
    );
  }
  const token = githubToken(process.env);
  if (token !== null) return connected(access, token);
  throw new Refusal(
    `\`${option}\` needs a token for ${access.repository}, but neither \`GITHUB_TOKEN\` nor \`GH_TOKEN\` is set.`,
    `Type \`GH_TOKEN=$(gh auth token) ${again}\`.`,
  );
}

/** The same; `null` if `origin` or a token is missing. */
export async function findGitHub(root: string): Promise<GitHubConnection | null> {
  const token = githubToken(process.env);
  const access = token === null ? null : gitHubAccess(await originOf(root), process.env);
  if (token === null || access === null || process.env.PHASEGATE_OFFLINE === '1') return null;
  return connected(access, token);
}

const originOf = async (root: string): Promise<string | null> =>
  (await readSettings(root)).get('remote.origin.url');

async function connected(access: GitHubAccess, token: string): Promise<GitHubConnection> {
  const { signal } = new AbortController();
  const github = await gitHub({ ...access, token, patience: RETRY_POLICY, signal });
  return { github, access, token };
}

/** The page of the repository's settings. */
export const settingsPage = ({ url }: GitHubAccess, page: 'environments' | 'actions'): string =>
  `${url.replace(/\.git$/, '')}/settings/${page}`;
