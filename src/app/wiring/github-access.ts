/** The GitHub repository of a checkout's `origin`, and how to reach it. */
export interface GitHubAccess {
  /** `owner/name` */
  readonly repository: string;
  /** The URL for pushes, without a user name or password. */
  readonly url: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
}

/** `null` if the remote is not on GitHub or on the workflow's GitHub server. */
export function gitHubAccess(
  origin: string | null,
  env: Readonly<Record<string, string | undefined>>,
): GitHubAccess | null {
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
  const [, host = '', owner = '', name = ''] =
    (origin === null ? null : (BY_URL.exec(origin) ?? BY_SSH.exec(origin))) ?? [];
  if (!URL.canParse(serverUrl) || !isHostOf(host, new URL(serverUrl))) return null;
  const isGitHubCom = new URL(serverUrl).hostname === 'github.com';
  const apiUrl = env.GITHUB_API_URL || (isGitHubCom ? API : `${serverUrl}/api/v3`);
  return {
    repository: `${owner}/${name}`,
    url: `${serverUrl}/${owner}/${name}.git`,
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL || graphqlOf(apiUrl),
  };
}

const API = 'https://api.github.com';

/** `https://name:password@host:port/owner/name.git`, `ssh://git@host:port/owner/name` */
const BY_URL = /^(?:https?|ssh|git):\/\/(?:[^/@]+@)?([^/@]+)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;
/** `git@host:owner/name.git` */
const BY_SSH = /^(?:[\w.-]+@)?([\w.-]+):([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;

/** The ssh port differs; `ssh.github.com` serves networks that block port 22. */
function isHostOf(host: string, server: URL): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  const bare = name.replace(/:\d+$/, '').replace(/^(?:www|ssh)\.(?=github\.com$)/, '');
  return name === server.host || bare === server.hostname;
}

const graphqlOf = (apiUrl: string): string => `${apiUrl.replace(/\/v3\/?$/, '')}/graphql`;

/** The token of this machine for GitHub; `null`: none is set. */
export const githubToken = (env: NodeJS.ProcessEnv): string | null =>
  env.GITHUB_TOKEN || env.GH_TOKEN || null;
