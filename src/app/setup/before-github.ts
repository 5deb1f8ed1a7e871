import { shellWord } from '../../core/lib/shell-word.ts';
import { phrase } from '../../core/text/phrase.ts';
import { packageFolder } from '../../library/package.ts';
import type { OpenEnvironment } from './needs.ts';
import { unreleasedRemedy, unreleasedText, unreleasedVersion } from './unreleased.ts';

/** What a repository on GitHub needs before a workflow can run there. */
export interface GitHubNeeds {
  /** Names; those of one list are alternatives. */
  readonly secrets: readonly (readonly string[])[];
  readonly environments: readonly string[];
  /** Those whose names are known when a run begins (default: none). */
  readonly openEnvironments?: readonly OpenEnvironment[];
  /** Labels that start a workflow or mark an item (default: none). */
  readonly labels?: readonly string[];
  readonly opensPullRequests: boolean;
  /** Whether GitHub Actions may create pull requests (default: unknown). */
  readonly arePullsAllowed?: boolean;
}

export const COMMIT_FILES = 'commit the files and push them to the default branch';

/** What is left to do on GitHub, each with what to type or where to click. `last`: for the files; `null`: nothing. */
export async function beforeGitHub(
  root: string,
  needs: GitHubNeeds,
  last: string | null = COMMIT_FILES,
): Promise<readonly string[]> {
  const steps = [...(await stepsOnGitHub(root, needs)), ...(last === null ? [] : [last])];
  return ['Before the workflows can run on GitHub:', ...steps.map((step) => `  - ${step}`)];
}

/** The same without the files. */
export async function stepsOnGitHub(root: string, needs: GitHubNeeds): Promise<readonly string[]> {
  const { secrets, environments, openEnvironments = [], labels = [] } = needs;
  const { opensPullRequests, arePullsAllowed = false } = needs;
  const at = await settingsOf(root);
  const unreleased = await unreleasedVersion(packageFolder());
  return [
    ...(unreleased === null
      ? []
      : [`${unreleasedText(unreleased)}. ${unreleasedRemedy(unreleased)}`]),
    ...secrets.map((names) => names.map((name) => `\`gh secret set ${name}\``).join(' or ')),
    ...environments.map(
      (name) =>
        `create the environment \`${name}\` with required reviewers: ${at('environments', 'Environments')}`,
    ),
    ...openEnvironments.map(
      (open) =>
        `create ${openEnvironmentText(open)} with required reviewers: ${at('environments', 'Environments')}`,
    ),
    ...labels.map((name) => `create the label \`${name}\`: \`gh label create ${shellWord(name)}\``),
    ...(opensPullRequests && !arePullsAllowed
      ? [`allow GitHub Actions to create pull requests: ${at('actions', 'Actions, General')}`]
      : []),
    ...(opensPullRequests
      ? [
          'not needed, but without it checks of these pull requests wait for a click: `gh secret set DELIVER_TOKEN`, with the token of a GitHub App',
        ]
      : []),
  ];
}

/** One click lets through every job that waits for an environment, so each run has its own. */
function openEnvironmentText({ path, inputs, example }: OpenEnvironment): string {
  const names = phrase(inputs.map((name) => `\`${name}\``));
  return `an environment \`${example}\` for each ${names} of ${path}`;
}

/** Where a setting is: an address, or the way to it where nobody knows the repository on GitHub. */
async function settingsOf(root: string): Promise<(path: string, name: string) => string> {
  const { readSettings } = await import('../../git/settings.ts');
  const { gitHubAccess } = await import('../wiring/github-access.ts');
  const origin = (await readSettings(root)).get('remote.origin.url');
  const access = gitHubAccess(origin, process.env);
  if (access === null) return (_, name) => `Settings of the repository on GitHub, ${name}`;
  return (path) => `${access.url.replace(/\.git$/, '')}/settings/${path}`;
}
