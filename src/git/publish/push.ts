import type { Commit } from '../../core/lib/brands.ts';
import { shellWord } from '../../core/lib/shell-word.ts';
import { isRepositoryAddress } from '../../core/many/repositories.ts';
import { Refusal } from '../../ports.ts';
import { settingVariables } from '../configuration.ts';
import { askGit, type GitLocation } from '../git.ts';
import type { GitSetting, GitSettings } from '../settings.ts';
import { rejected } from './rejected.ts';

export interface PushOptions {
  /** The source of the objects. */
  readonly place: GitLocation;
  readonly commit: Commit;
  readonly branch: string;
  /** Name of one of the person's remotes. */
  readonly remote: string;
  /** The person's settings (URLs, credentials, proxies) when the run began or was resumed. */
  readonly settings: GitSettings;
}

/** Pushes the branch under its own name, never over other commits. Throws `Refusal` with git's message. */
export async function pushBranch(options: PushOptions): Promise<void> {
  const { place, commit, branch, remote, settings } = options;
  const { code, stderr } = await askGit({
    place,
    args: [
      ...['push', '--quiet', '--no-verify', '--no-follow-tags'],
      ...['--', remote, `${commit}:refs/heads/${branch}`],
    ],
    configuration: 'person',
    env: { ...settingVariables(pinnedRemotes(settings)), ...WITHOUT_FILES },
  });
  if (code === 0) return;
  const known = rejected(branch, withoutPassword(remote), stderr);
  if (known !== null) throw known;
  throw new Refusal(
    `\`${branch}\` could not be pushed to ${withoutPassword(remote)}: ${withoutPassword(stderr.trim())}`,
    `Follow the message of git, then run \`phasegate resume\` or push it yourself: \`git -C ${shellWord(place.workTree)} push ${withoutPassword(remote)} ${branch}\`.`,
  );
}

/** The person's settings as variables: the files are not read again, because they may have changed. */
export const pinnedRemotes = (settings: GitSettings): readonly GitSetting[] =>
  settings.all.filter(({ key }) => REMOTES.test(key));

export const WITHOUT_FILES = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/** Settings of how a remote is reached. Refspecs are not among them. */
const REMOTES =
  /^(?:credential|http|url|ssh|protocol)\.|^remote\..*\.(?:url|pushurl|proxy|proxyauthmethod|receivepack|vcs)$|^core\.(?:sshcommand|gitproxy|askpass)$/;

/** Whether the remote is a plain git remote without pull requests: a path, or any server except GitHub. */
export function isPlainRemote(url: string): boolean {
  if (url === '' || !isRepositoryAddress(url)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1];
  const host = scheme === undefined ? /^(?:[^/@]+@)?([^/:]+):/.exec(url)?.[1] : hostOf(url);
  return host === undefined || !/^(?:.+\.)?github\.com\.?$/i.test(host);
}

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

export function withoutPassword(text: string): string {
  return text.replace(/(\w+:\/\/)[^\s/]+@/g, '$1');
}
