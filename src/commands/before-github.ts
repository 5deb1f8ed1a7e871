/** What a repository on GitHub needs before a workflow can run there. */
export interface GitHubNeeds {
  /** Names; those of one list are alternatives. */
  readonly secrets: readonly (readonly string[])[];
  readonly environments: readonly string[];
  readonly opensPullRequests: boolean;
}

/** What is left to do on GitHub, each with what to type or where to click. */
export async function beforeGitHub(
  root: string,
  { secrets, environments, opensPullRequests }: GitHubNeeds,
): Promise<readonly string[]> {
  const at = await settingsOf(root);
  return [
    'Before the workflows can run on GitHub:',
    ...secrets.map(
      (names) => `  - ${names.map((name) => `\`gh secret set ${name}\``).join(' or ')}`,
    ),
    ...environments.map(
      (name) =>
        `  - create the environment \`${name}\` with required reviewers: ${at('environments', 'Environments')}`,
    ),
    ...(opensPullRequests
      ? [
          `  - allow GitHub Actions to create pull requests: ${at('actions', 'Actions, General')}`,
          '  - not needed, but without it checks of these pull requests wait for a click: `gh secret set DELIVER_TOKEN`, with the token of a GitHub App',
        ]
      : []),
    '  - commit the files and push them to the default branch',
  ];
}

/** Where a setting is: an address, or the way to it where nobody knows the repository on GitHub. */
async function settingsOf(root: string): Promise<(path: string, name: string) => string> {
  const { readSettings } = await import('../git/settings.ts');
  const { gitHubAccess } = await import('../app/wiring/github-access.ts');
  const origin = (await readSettings(root)).get('remote.origin.url');
  const access = gitHubAccess(origin, process.env);
  if (access === null) return (_, name) => `Settings of the repository on GitHub, ${name}`;
  return (path) => `${access.url.replace(/\.git$/, '')}/settings/${path}`;
}
