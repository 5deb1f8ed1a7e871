import { resolve } from 'node:path';
import { fields, git } from './git.ts';

/** One value of the person's git configuration, with includes resolved. */
export interface GitSetting {
  /** `system`, `global`, `local`, `worktree` or `command`. */
  readonly scope: string;
  /** Absolute path of the file that contains it; empty: none. */
  readonly file: string;
  /** Section and name in lower case, the subsection between them as written. */
  readonly key: string;
  readonly value: string;
}

/** The person's configuration when a run began or was resumed; it is read only once. */
export class GitSettings {
  readonly all: readonly GitSetting[];

  constructor(all: readonly GitSetting[]) {
    this.all = all;
  }

  /** The effective value; `null`: none. */
  get(key: string): string | null {
    return this.all.findLast((setting) => setting.key === key)?.value ?? null;
  }

  /** Whether objects may be missing that a remote provides: newer clones declare that at the remote only. */
  isPartialClone(): boolean {
    const isPromised = (setting: GitSetting): boolean =>
      /^remote\..*\.promisor$/.test(setting.key) && isTrue(setting.value);
    return this.get('extensions.partialclone') !== null || this.all.some(isPromised);
  }

  /** A boolean in git's notation; `null`: not set. */
  flag(key: string): boolean | null {
    const value = this.get(key);
    return value === null ? null : isTrue(value);
  }
}

const isTrue = (value: string): boolean => /^(?:true|yes|on|[1-9]\d*)$/i.test(value);

/** The settings of the repository with that root, of the person and of the system. */
export async function readSettings(directory: string): Promise<GitSettings> {
  const text = await git({
    place: { workTree: directory, gitDir: null },
    args: ['config', '--list', '-z', '--show-scope', '--show-origin'],
    configuration: 'person',
  });
  const parts = fields(text);
  const all: GitSetting[] = [];
  // Scope, origin, then the key, a newline and the value; a key alone means `true`.
  for (let at = 0; at + 2 < parts.length; at += 3) {
    const [scope = '', origin = '', entry = ''] = parts.slice(at, at + 3);
    const end = entry.indexOf('\n');
    all.push({
      scope,
      file: origin.startsWith('file:') ? resolve(directory, origin.slice('file:'.length)) : '',
      key: end === -1 ? entry : entry.slice(0, end),
      value: end === -1 ? 'true' : entry.slice(end + 1),
    });
  }
  // Settings that Phasegate gives with `-c` are not the person's.
  return new GitSettings(all.filter(({ scope }) => scope !== 'command'));
}
