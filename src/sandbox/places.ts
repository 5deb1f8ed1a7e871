import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PlannedAgent } from '../core/plan/plan.ts';
import type { Mount } from './bubblewrap.ts';
import { homeOf } from './homes/agent-homes.ts';
import { kernelMounts } from './kernel.ts';
import { filesOf, isWithin, placeOf, shown, shownWithLinks, toolsIn, writable } from './shown.ts';

/** The parts of the disk that matter to a run. Absolute paths. */
export interface Places {
  /** The person's, or the runner's. */
  readonly home: string;
  /** Of the same person, by the database of users and by variables: other folders that hold logins. */
  readonly otherHomes: readonly string[];
  /** Whether the child's `HOME` is the person's path, with what an agent keeps there, or the own one. */
  readonly standsInForHome: boolean;
  /** Nothing of it is a child's business: the store of all runs, the folders of a workflow's runner. */
  readonly hidden: readonly string[];
  readonly writable: readonly string[];
  readonly shown: readonly string[];
  /** Folders that lie over others. */
  readonly covers: readonly { readonly at: string; readonly by: string }[];
}

export interface Dweller {
  readonly program: string;
  readonly agent: PlannedAgent | null;
  readonly given: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What it gets for the home. */
  readonly home: string;
  /** What it gets for `/tmp` and `/var/tmp`. */
  readonly temp: string;
  /** What it gets in the stead of folders, by their paths without links: its own view of them. */
  readonly views: ReadonlyMap<string, string>;
}

/** What one child sees of the disk: what lies in something comes after it. */
export function mountsFor(places: Places, dweller: Dweller): readonly Mount[] {
  const covered = coverings(places, dweller);
  const own = [...writableFor(places, dweller), ...agentMounts(places, dweller)];
  const mounts = [
    ...kernelMounts(),
    ...covered,
    ...outermost(
      toolMounts(places, dweller).filter(({ at }) => needsShowing(at, { covered, own })),
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

function writableFor(places: Places, { views }: Dweller): readonly Mount[] {
  const shared = places.writable.flatMap(writable).filter(({ at }) => !views.has(at));
  return [...shared, ...[...views].map(([at, from]): Mount => ({ type: 'writable', from, at }))];
}

/** What lies over the machine's own: sockets of its services, temporary files, homes. */
function coverings(places: Places, dweller: Dweller): readonly Mount[] {
  const home = realpathSync(places.home);
  const stand: Mount = places.standsInForHome
    ? { type: 'writable', from: dweller.home, at: home }
    : { type: 'hidden', at: home };
  return [
    ...['/run', '/var/run', ...places.hidden, ...places.otherHomes].flatMap(hidden),
    ...RESOLVING.flatMap(shown),
    ...['/tmp', '/var/tmp'].flatMap((at) => over(at, dweller.temp)),
    ...(home === '/' ? [] : [stand]),
    ...(places.standsInForHome ? [] : writable(dweller.home)),
  ];
}

function toolMounts(places: Places, { env, program }: Dweller): readonly Mount[] {
  const { home, otherHomes, shown: more } = places;
  const homes = [realpathSync(home), ...otherHomes];
  const tools = homes.flatMap((one) => toolsIn(one, env.PATH ?? ''));
  return [...new Set([...tools, process.execPath, ...filesOf(program), ...more])].flatMap(
    shownWithLinks,
  );
}

/** Without those that are seen in another one already: a link there leads to its target, and cannot be mounted over. */
function outermost(mounts: readonly Mount[], covered: readonly Mount[]): readonly Mount[] {
  const isSeenIn = (inner: string, outer: string): boolean =>
    inner !== outer &&
    isWithin(inner, outer) &&
    !covered.some(({ at }) => at !== outer && isWithin(at, outer) && isWithin(inner, at));
  return mounts.filter(({ at }) => !mounts.some((other) => isSeenIn(at, other.at)));
}

/** The innermost of what it lies in is covered, not where the child may write, and it does not lay that bare again. */
function needsShowing(
  path: string,
  { covered, own }: Readonly<Record<'covered' | 'own', readonly Mount[]>>,
): boolean {
  const innermost = (mounts: readonly Mount[]): number =>
    Math.max(-1, ...mounts.filter(({ at }) => isWithin(path, at)).map(({ at }) => depth(at)));
  return innermost(covered) > innermost(own) && !covered.some(({ at }) => isWithin(at, path));
}

/** What of `/run` names are resolved by, and programs found. */
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
  const at = placeOf(path);
  return at !== null && isFolder(at) ? [{ type: 'hidden', at }] : [];
}

/** Not through a link: what it leads to is covered itself. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function agentMounts({ home, standsInForHome }: Places, { agent, env }: Dweller): readonly Mount[] {
  if (agent === null) return [];
  const { below, elsewhere } = homeOf(agent, env);
  const own = standsInForHome ? below.map((path) => join(home, path)) : [];
  // Else what the agent put there would be gone with the run, its conversations among it.
  for (const path of own.filter((one) => !one.endsWith('.json')))
    mkdirSync(path, { recursive: true, mode: 0o700 });
  return [...own, ...elsewhere].flatMap(writable);
}

/** Where its prompt is, read-only, and where its result file is: a folder in it, or the same one. */
function exchangeOf(env: Dweller['env']): readonly Mount[] {
  const { PHASEGATE_PROMPT: prompt, PHASEGATE_RESULT: result } = env;
  const given = prompt === undefined ? [] : shown(dirname(prompt));
  const taken = result === undefined ? [] : writable(dirname(result));
  return [...given.filter(({ at }) => !taken.some((own) => own.at === at)), ...taken];
}

/** The folders of a runner of GitHub Actions: its files with commands, its credentials, its actions. */
export function runnerFolders(env: NodeJS.ProcessEnv): readonly string[] {
  const { RUNNER_TEMP: temp } = env;
  if (temp === undefined || temp === '') return [];
  const runner = dirname(dirname(temp));
  const isRunner = existsSync(join(runner, '.runner'));
  return [temp, ...(isRunner && basename(runner) !== '' ? [runner] : [])];
}
