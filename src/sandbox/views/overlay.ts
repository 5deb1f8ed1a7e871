import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorText } from '../../core/lib/error-text.ts';
import { ownPath, ownProgram } from '../../process/programs.ts';
import { removeTree } from '../../system/remove-tree.ts';

/** A folder as one layer over another; all paths are absolute. */
export interface Overlay {
  /** Read-only layer. */
  readonly lower: string;
  /** Contains changed and new files, and removed ones as character devices 0:0. */
  readonly upper: string;
  /** For the kernel, on the same disk as `upper`. */
  readonly work: string;
  /** The mount point of the merged view. */
  readonly at: string;
}

/** How this machine mounts overlays: in a mount namespace that ends with the program started in it. */
export interface Overlays {
  /** `null`: root mounts them. Otherwise the user and group that a child gets back, because it would be root. */
  readonly user: { readonly uid: number; readonly gid: number } | null;
  /** The folder of upper layers: the requested one, or one in memory if the disk does not support them. */
  readonly base: string;
  /** The command that starts a program with the overlays mounted. */
  readonly mounted: (overlays: readonly Overlay[], command: OverlayCommand) => OverlayCommand;
  /** The same for one read-only overlay, without `work`. */
  readonly shown: (overlay: Overlay, command: OverlayCommand) => OverlayCommand;
}

export interface OverlayCommand {
  readonly program: string;
  readonly args: readonly string[];
}

export type OverlayProbe =
  | { readonly works: true; readonly overlays: Overlays }
  /** Completes a sentence. */
  | { readonly works: false; readonly why: string };

/** Determined by mounting one, once per folder of upper layers. */
export function overlaysIn(folder: string, bubblewrap: string): Promise<OverlayProbe> {
  const known = probes.get(folder) ?? probe(folder, bubblewrap);
  probes.set(folder, known);
  return known;
}

const probes = new Map<string, Promise<OverlayProbe>>();

async function probe(folder: string, bubblewrap: string): Promise<OverlayProbe> {
  const [unshare, mount, sh] = ['unshare', 'mount', 'sh'].map(ownProgram);
  if (!unshare || !mount || !sh) return { works: false, why: '`unshare` or `mount` is missing' };
  let why = '';
  for (const base of [folder, IN_MEMORY].filter(existsSync)) {
    for (const way of waysIn()) {
      const overlays = overlaysBy({ ...way, base, unshare, mount, sh });
      const failure = await failureOf(overlays, { bubblewrap, sh });
      if (failure === null) return { works: true, overlays };
      why ||= failure;
    }
  }
  return { works: false, why };
}

/** Linux: in memory, for containers whose disk is an overlay, which cannot hold another one. */
const IN_MEMORY = '/dev/shm';

interface MountMethod {
  readonly enter: readonly string[];
  readonly user: Overlays['user'];
  /** Additional mount options. */
  readonly options: string;
}

/** Root can mount directly, unless a container has removed that right. */
function waysIn(): readonly MountMethod[] {
  const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()];
  const own: MountMethod = {
    enter: ['--user', '--map-root-user', '--mount'],
    user: { uid, gid },
    options: ',userxattr',
  };
  return uid === 0 ? [{ enter: ['--mount'], user: null, options: '' }, own] : [own];
}

interface OverlayTools extends MountMethod {
  readonly base: string;
  readonly unshare: string;
  readonly mount: string;
  readonly sh: string;
}

function overlaysBy({ enter, user, options, base, unshare, mount, sh }: OverlayTools): Overlays {
  const before = [...enter, '--', sh, '-c', MOUNT, 'sh', mount, options];
  const around = (
    layers: readonly string[],
    { program, args }: OverlayCommand,
  ): OverlayCommand => ({
    program: unshare,
    args: [...before, ...layers, '--', program, ...args],
  });
  return {
    user,
    base,
    mounted: (overlays, command) =>
      around(
        overlays.flatMap(({ lower, upper, work, at }) => [lower, upper, work, at]),
        command,
      ),
    shown: ({ lower, upper, at }, command) => around([upper, lower, '', at], command),
  };
}

/**
 * Four words per overlay: lower, upper, work and mount point; without work, the first covers the second, read-only. Layers are
 * named by open files, because a path may contain the separators of mount options; descriptor 3 is the program's.
 */
const MOUNT = `
mount=$1 more=$2; shift 2
while [ "$1" != -- ]; do
  exec 7<"$1" 8<"$2"
  if [ -n "$3" ]; then
    exec 9<"$3"; layers=lowerdir=/proc/self/fd/7,upperdir=/proc/self/fd/8,workdir=/proc/self/fd/9
  else
    layers=ro,lowerdir=/proc/self/fd/7:/proc/self/fd/8
  fi
  why=$("$mount" -t overlay overlay -o "$layers$more" "$4" 2>&1) || { echo "bwrap: $why" >&2; exit 1; }
  exec 7<&- 8<&- 9<&-
  shift 4
done
shift
exec "$@"
`;

/** Changes, removes and creates a file through an overlay, like a child of a sandbox; `null`: everything worked. */
async function failureOf(
  overlays: Overlays,
  { bubblewrap, sh }: Readonly<Record<'bubblewrap' | 'sh', string>>,
): Promise<string | null> {
  let scratch: string | null = null;
  try {
    scratch = await mkdtemp(join(overlays.base, 'phasegate-overlay-'));
    const overlay = await scratchLayers(scratch);
    const { at } = overlay;
    const inside = [
      ...sandboxed(overlays),
      '--bind',
      at,
      at,
      '--chdir',
      at,
      '--',
      sh,
      '-ec',
      TRIAL,
    ];
    const failure = await errorOf(
      overlays.mounted([overlay], { program: bubblewrap, args: inside }),
    );
    if (failure !== null) return failure;
    const seen = await readFile(join(overlay.lower, 'kept'), 'utf8');
    const names = (await readdir(overlay.upper)).toSorted().join(' ');
    return seen === 'before' && names === 'kept made removed'
      ? null
      : 'it does not separate layers';
  } catch (error) {
    return errorText(error);
  } finally {
    if (scratch !== null) await removeTree(scratch);
  }
}

const TRIAL = 'echo after >kept; rm removed; mkdir made';

async function scratchLayers(scratch: string): Promise<Overlay> {
  const layers = Object.fromEntries(
    ['lower', 'upper', 'work', 'at'].map((name) => [name, join(scratch, name)]),
  );
  const { lower = '', upper = '', work = '', at = '' } = layers;
  for (const path of [lower, upper, work, at]) await mkdir(path);
  await writeFile(join(lower, 'kept'), 'before');
  await writeFile(join(lower, 'removed'), '');
  return { lower, upper, work, at };
}

function sandboxed({ user }: Overlays): readonly string[] {
  return [
    ...identityArguments(user),
    ...[
      '--unshare-pid',
      '--die-with-parent',
      '--ro-bind',
      '/',
      '/',
      '--dev',
      '/dev',
      '--proc',
      '/proc',
    ],
  ];
}

/** For bubblewrap in a namespace where the user is root: agents refuse to work as root. */
export function identityArguments(user: Overlays['user']): readonly string[] {
  return user === null ? [] : ['--unshare-user', '--uid', `${user.uid}`, '--gid', `${user.gid}`];
}

function errorOf({ program, args }: OverlayCommand): Promise<string | null> {
  return new Promise((resolve) => {
    const options = { timeout: 10_000, env: { ...process.env, PATH: ownPath() } };
    execFile(program, [...args], options, (error, _stdout, stderr) => {
      const said = stderr.trim().split('\n').at(-1) ?? '';
      resolve(error === null ? null : said || error.message);
    });
  });
}
