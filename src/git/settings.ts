import { resolve } from 'node:path';
import { fields, git } from './git.ts';

/** One value of the person's configuration of git, includes resolved. */
export interface Setting {
  /** `system`, `global`, `local`, `worktree` or `command`. */
  readonly scope: string;
  /** The file that holds it, absolute; empty where it comes from no file. */
  readonly file: string;
  /** Section and name in lower case, the subsection in between as written. */
  readonly key: string;
  readonly value: string;
}

/** The person's configuration as it was when a run began or went on; nothing in it is read a second time. */
export class Settings {
  readonly all: readonly Setting[];

  constructor(all: readonly Setting[]) {
    this.all = all;
  }

  /** The value that counts; `null` if there is none. */
  get(key: string): string | null {
    return this.all.findLast((setting) => setting.key === key)?.value ?? null;
  }

  /** Whether objects may be missing that a remote is to give: newer clones name it at the remote alone. */
  isPartialClone(): boolean {
    const isPromised = (setting: Setting): boolean =>
      /^remote\..*\.promisor$/.test(setting.key) && isTrue(setting.value);
    return this.get('extensions.partialclone') !== null || this.all.some(isPromised);
  }

  /** A truth value, as git reads one; `null` if there is none. */
  flag(key: string): boolean | null {
    const value = this.get(key);
    return value === null ? null : isTrue(value);
  }
}

const isTrue = (value: string): boolean => /^(?:true|yes|on|[1-9]\d*)$/i.test(value);

/** Of the repository with that top, with the person's own and the system's. */
export async function readSettings(directory: string): Promise<Settings> {
  const text = await git({
    place: { workTree: directory, gitDir: null },
    args: ['config', '--list', '-z', '--show-scope', '--show-origin'],
    configuration: 'person',
  });
  const parts = fields(text);
  const all: Setting[] = [];
  // Scope, origin, then the key, a newline and the value; a key alone is `true`.
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
  // Ours, given with `-c`, say nothing about the person.
  return new Settings(all.filter(({ scope }) => scope !== 'command'));
}
