import { Refusal } from '../ports.ts';
import { askGit } from './git.ts';
import { realPlace } from './git-dirs.ts';
import type { Repository } from './repository.ts';

export interface PushOptions {
  readonly repository: Repository;
  readonly branch: string;
  /** Name or URL. */
  readonly remote: string;
}

/** Pushes the branch under its own name, never over somebody else's commits. Throws `Refusal` with git's words. */
export async function pushBranch({ repository, branch, remote }: PushOptions): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const { code, stderr } = await askGit({
    place: realPlace(repository),
    args: ['push', '--quiet', '--no-verify', '--no-follow-tags', '--', remote, `${ref}:${ref}`],
    configuration: 'user',
  });
  if (code === 0) return;
  throw new Refusal(
    `\`${branch}\` could not be pushed to ${withoutPassword(remote)}: ${withoutPassword(stderr.trim())}`,
    `See to what git says; then \`phasegate resume\`, or push it yourself: \`git push ${withoutPassword(remote)} ${branch}\`.`,
  );
}

/** A git remote that takes a push and knows nothing of pull requests: a path, or any server but GitHub. */
export function isPlainRemote(url: string): boolean {
  if (url === '' || url.startsWith('-') || url.includes('::') || /[\0\n]/.test(url)) return false;
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && !SCHEMES.has(scheme)) return false;
  const host = scheme === undefined ? /^(?:[^/@]+@)?([^/:]+):/.exec(url)?.[1] : hostOf(url);
  return host === undefined || !/^(?:.+\.)?github\.com\.?$/i.test(host);
}

const SCHEMES: ReadonlySet<string> = new Set(['file', 'git', 'http', 'https', 'ssh']);

function hostOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).hostname : undefined;
}

function withoutPassword(text: string): string {
  return text.replace(/(\w+:\/\/)[^\s/@]+@/g, '$1');
}
