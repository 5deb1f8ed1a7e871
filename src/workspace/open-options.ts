import type { Commit } from '../core/lib/brands.ts';
import type { SettingPair } from '../git/configuration.ts';
import type { RunnerDirectory } from '../git/objects/runner-directory.ts';
import type { Repository } from '../git/repository.ts';
import type { ThrowawayParts } from './throwaway.ts';

export interface OpenOptions {
  readonly repository: Repository;
  /** Open at the run's last commit. */
  readonly own: RunnerDirectory;
  /** The name of its folder: the run, and for an additional workspace the phase. */
  readonly name: string;
  /** The base of the run. */
  readonly base: Commit;
  /** `folder`: a folder of the run's own. `checkout`: the checkout of a workflow job. */
  readonly files: 'folder' | 'checkout';
  /** A folder outside of the repository for workspaces and their files; created if missing. */
  readonly home: string;
  /** Globs of the person's ignored files that are copied into a new folder. */
  readonly carry: readonly string[];
  /** Globs of `policy.protect`. */
  readonly protect: readonly string[];
  readonly author: { readonly name: string; readonly email: string };
  /** Whether children can neither write to the runner's files nor see what is mounted over; asked before the first child. */
  readonly isSandboxed: () => Promise<boolean>;
  readonly onNote?: (text: string) => void;
}

export async function throwawayParts(
  options: OpenOptions,
  ofDisk: readonly SettingPair[],
): Promise<ThrowawayParts> {
  const { repository, own, isSandboxed } = options;
  const [settings, refs] = await Promise.all([repository.settings(), repository.refs()]);
  const { objectFormat } = repository;
  return { own, objectFormat, settings, ofDisk, refs, copies: !(await isSandboxed()) };
}
