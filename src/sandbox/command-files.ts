import { lstatSync, rmSync, writeFileSync } from 'node:fs';
import { PolicyViolation } from '../ports.ts';
import { ifAllowed } from '../system/disk.ts';
import { readRegular } from '../system/read-regular.ts';

/** The files by which a workflow step passes commands to the runner; children must not write to them. */
const FILE_VARIABLES = [
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
];

/** One watch per set of files for all runs: two watches could each take a write by the other's child for legitimate content. */
export function commandFilesOf(env: NodeJS.ProcessEnv): CommandFiles {
  const key = FILE_VARIABLES.map((name) => env[name] ?? '').join('\0');
  const files = watched.get(key) ?? new CommandFiles(env);
  watched.set(key, files);
  return files;
}

const watched = new Map<string, CommandFiles>();

/** Watches the runner's command files while children run; Phasegate itself does not write to them meanwhile. */
export class CommandFiles {
  readonly #files: readonly { readonly name: string; readonly path: string }[];
  readonly #running = new Set<symbol>();
  /** Children that were running when a change was found; the culprit is unknown. */
  readonly #suspects = new Map<symbol, readonly string[]>();
  #kept: ReadonlyMap<string, Buffer | null> = new Map();

  constructor(env: NodeJS.ProcessEnv) {
    this.#files = FILE_VARIABLES.flatMap((name) => {
      const path = env[name];
      return path === undefined || path === '' ? [] : [{ name, path }];
    });
  }

  /** Runs `work`, which starts a child. Throws `PolicyViolation` if one of the files was changed; the file is restored. */
  async watch<T>(work: () => Promise<T>): Promise<T> {
    if (this.#files.length === 0) return work();
    if (this.#running.size === 0)
      this.#kept = new Map(this.#files.map(({ path }) => [path, readCommandFile(path)]));
    const self = Symbol('child');
    this.#running.add(self);
    const [outcome] = await Promise.allSettled([work()]);
    this.#look();
    this.#running.delete(self);
    this.#accuse(self);
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  }

  #look(): void {
    const changed = this.#files.filter(
      ({ path }) => !isSame(this.#kept.get(path), readCommandFile(path)),
    );
    if (changed.length === 0) return;
    for (const { path } of changed) putBack(path, this.#kept.get(path) ?? null);
    const names = changed.map(({ name }) => name);
    for (const suspect of this.#running) this.#suspects.set(suspect, names);
  }

  #accuse(self: symbol): void {
    const names = this.#suspects.get(self);
    if (names === undefined) return;
    this.#suspects.delete(self);
    throw new PolicyViolation(
      `The workflow's ${names.map((name) => `\`$${name}\``).join(', ')} was changed and then restored`,
      'Pass values to later phases with `outputs`. A phase must not control the next steps of the workflow.',
    );
  }
}

/** `null`: not a regular file, or larger than a step may write. */
function readCommandFile(path: string): Buffer | null {
  const options = { most: Number.POSITIVE_INFINITY, links: 'refused' } as const;
  return ifAllowed(() => readRegular(path, options));
}

function isSame(a: Buffer | null | undefined, b: Buffer | null): boolean {
  return a && b ? a.equals(b) : (a ?? null) === b;
}

function putBack(path: string, bytes: Buffer | null): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true)
    rmSync(path, { recursive: true, force: true });
  if (bytes === null) rmSync(path, { recursive: true, force: true });
  // Writes into the same file, because the runner or a container may have it open.
  else writeFileSync(path, bytes);
}
