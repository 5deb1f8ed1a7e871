import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PlannedAgent } from '../core/plan/plan.ts';
import type { Mount } from './bubblewrap.ts';
import { homeOf } from './homes/agent-homes.ts';
import { kernelMounts } from './kernel.ts';
import {
  isWithin,
  programFiles,
  resolveParents,
  shownMounts,
  shownWithLinks,
  toolsIn,
  writable,
} from './shown.ts';

/** The paths on the disk that matter to a run; absolute. */
export interface SandboxPaths {
  /** The home of the person or of the GitHub runner. */
  readonly home: string;
  /** Other folders with logins of the same person, from the user database and variables. */
  readonly otherHomes: readonly string[];
  /** True: the child's `HOME` has the person's path and contains the agent's files; false: it is a private folder. */
  readonly standsInForHome: boolean;
  /** Paths that children must not see: the store of all runs, the folders of a GitHub runner. */
  readonly hidden: readonly string[];
  readonly writable: readonly string[];
  readonly shown: readonly string[];
  /** Folders that cover others. */
  readonly covers: readonly { readonly at: string; readonly by: string }[];
}

export interface SandboxedChild {
  readonly program: string;
  readonly agent: PlannedAgent | null;
  readonly given: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Replaces the home. */
  readonly home: string;
  /** Replaces `/tmp` and `/var/tmp`. */
  readonly temp: string;
  /** Replacements for folders, by their paths with links resolved: the child's own views. */
  readonly views: ReadonlyMap<string, string>;
}

/** The mounts for one child; nested mounts come after their parents. */
export function mountsFor(places: SandboxPaths, dweller: SandboxedChild): readonly Mount[] {
  const covered = coverings(places, dweller);
  const inside = new Set(places.hidden.flatMap(hidden).map(({ at }) => at));
  const own = [...writableFor(places, dweller), ...agentMounts(places, dweller)];
  const mounts = [
    ...kernelMounts(),
    ...covered,
    ...outermost(
      toolMounts(places, dweller).filter(
        (mount) => needsShowing(mount.at, { covered, own, inside }) && !uncovers(mount, covered),
      ),
      covered,
    ),
    ...own,
    ...exchangeOf(dweller.env),
    ...places.covers.map(({ at, by }): Mount => ({ type: 'writable', from: by, at })),
    ...dweller.given.flatMap(writable),
  ];
  return mounts.toSorted((a, b) => depth(a.at) - depth(b.at));
}

const depth = (path: string): number => (path === '/' ? 0 : path.split('/').length);

function writableFor(places: SandboxPaths, { views }: SandboxedChild): readonly Mount[] {
  const shared = places.writable.flatMap(writable).filter(({ at }) => !views.has(at));
  return [...shared, ...[...views].map(([at, from]): Mount => ({ type: 'writable', from, at }))];
}

/** Mounts that cover the machine's own: sockets of services, temporary files, homes. */
function coverings(places: SandboxPaths, dweller: SandboxedChild): readonly Mount[] {
  const home = realpathSync(places.home);
  const stand: Mount = places.standsInForHome
    ? { type: 'writable', from: dweller.home, at: home }
    : { type: 'hidden', at: home };
  return [
    ...['/run', '/var/run', ...places.hidden, ...places.otherHomes].flatMap(hidden),
    ...RESOLVING.flatMap(shownMounts),
    ...['/tmp', '/var/tmp'].flatMap((at) => over(at, dweller.temp)),
    ...(home === '/' ? [] : [stand]),
    ...(places.standsInForHome ? [] : writable(dweller.home)),
  ];
}

function toolMounts(places: SandboxPaths, { env, program }: SandboxedChild): readonly Mount[] {
  const { home, otherHomes, shown: more } = places;
  const homes = [realpathSync(home), ...otherHomes];
  const tools = homes.flatMap((one) => toolsIn(one, env.PATH ?? ''));
  return [...new Set([...tools, process.execPath, ...programFiles(program), ...more])].flatMap(
    shownWithLinks,
  );
}

/** Without mounts that are already visible in another one: a link there leads to its target, and cannot be mounted over. */
function outermost(mounts: readonly Mount[], covered: readonly Mount[]): readonly Mount[] {
  const isSeenIn = (inner: string, outer: string): boolean =>
    inner !== outer &&
    isWithin(inner, outer) &&
    !covered.some(({ at }) => at !== outer && isWithin(at, outer) && isWithin(inner, at));
  return mounts.filter(({ at }) => !mounts.some((other) => isSeenIn(at, other.at)));
}

interface Coverage {
  readonly covered: readonly Mount[];
  readonly own: readonly Mount[];
  /** Covered folders that a folder of tools may contain: they are mounted after it, and so stay covered. */
  readonly inside: ReadonlySet<string>;
}

/**
 * Whether the path must be mounted: the innermost mount around it covers it and is not writable, and the path does not uncover
 * that mount again. A folder around a home is not one of tools.
 */
function needsShowing(path: string, { covered, own, inside }: Coverage): boolean {
  const innermost = (mounts: readonly Mount[]): number =>
    Math.max(-1, ...mounts.filter(({ at }) => isWithin(path, at)).map(({ at }) => depth(at)));
  const uncovered = ({ at }: Mount): boolean =>
    isWithin(at, path) && (at === path || !inside.has(at));
  return innermost(covered) > innermost(own) && !covered.some(uncovered);
}

/** Whether the mount shows a covered folder by a second path, where nothing covers it: a link elsewhere may lead to the home. */
function uncovers(mount: Mount, covered: readonly Mount[]): boolean {
  return (
    mount.type === 'shown' &&
    mount.at !== mount.from &&
    covered.some(({ at }) => isWithin(at, mount.from))
  );
}

/** Files in `/run` that name resolution and program lookup need. */
const RESOLVING = [
  '/run/systemd/resolve',
  '/run/resolvconf',
  '/run/NetworkManager',
  '/run/current-system',
];

function over(at: string, by: string): readonly Mount[] {
  return isFolder(at) ? [{ type: 'writable', from: by, at }] : [];
}

function hidden(path: string): readonly Mount[] {
  const at = resolveParents(path);
  return at !== null && isFolder(at) ? [{ type: 'hidden', at }] : [];
}

/** Links are not followed, because their targets are covered separately. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function agentMounts(
  { home, standsInForHome }: SandboxPaths,
  { agent, env }: SandboxedChild,
): readonly Mount[] {
  if (agent === null) return [];
  const { below, elsewhere } = homeOf(agent, env);
  const own = standsInForHome ? below.map((path) => join(home, path)) : [];
  // Otherwise the agent's files there, such as its sessions, would be lost with the run.
  for (const path of own.filter((one) => !one.endsWith('.json')))
    mkdirSync(path, { recursive: true, mode: 0o700 });
  return [...own, ...elsewhere].flatMap(writable);
}

/** The folder with its prompt (read-only), and its result file: in a subfolder or in the same one. */
function exchangeOf(env: SandboxedChild['env']): readonly Mount[] {
  const { PHASEGATE_PROMPT: prompt, PHASEGATE_RESULT: result } = env;
  const given = prompt === undefined ? [] : shownMounts(dirname(prompt));
  const taken = result === undefined ? [] : writable(dirname(result));
  return [...given.filter(({ at }) => !taken.some((own) => own.at === at)), ...taken];
}

/** The folders of a GitHub Actions runner: command files, credentials, actions. */
export function runnerFolders(env: NodeJS.ProcessEnv): readonly string[] {
  const { RUNNER_TEMP: temp } = env;
  if (temp === undefined || temp === '') return [];
  const runner = dirname(dirname(temp));
  const isRunner = existsSync(join(runner, '.runner'));
  return [temp, ...(isRunner && basename(runner) !== '' ? [runner] : [])];
}
