import { existsSync, lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { PlannedAgent } from '../core/plan.ts';
import { homeOf } from './agent-homes.ts';
import type { Mount } from './bubblewrap.ts';
import { filesOf, isWithin, placeOf, shown, toolsIn, writable } from './shown.ts';

/** The parts of the disk that matter to a run. Absolute paths. */
export interface Places {
  /** The person's, or the runner's. */
  readonly home: string;
  /** What a child gets in its stead. */
  readonly ownHome: string;
  /** Whether the child's `HOME` is the person's path, with what an agent keeps there, or the own one. */
  readonly standsInForHome: boolean;
  /** What a child gets for `/tmp` and `/var/tmp`. */
  readonly ownTemp: string;
  /** Nothing of it is a child's business: the store of all runs, the folders of a workflow's runner. */
  readonly hidden: readonly string[];
  readonly writable: readonly string[];
  readonly shown: readonly string[];
  /** Files that are shown with another text, such as a configuration without its token. */
  readonly replaced: readonly { readonly path: string; readonly by: string }[];
}

export interface Dweller {
  readonly program: string;
  readonly agent: PlannedAgent | null;
  readonly given: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What one child sees of the disk: what lies in something comes after it. */
export function mountsFor(places: Places, dweller: Dweller): readonly Mount[] {
  const covered = coverings(places);
  const own = [...places.writable.flatMap(writable), ...agentMounts(places, dweller)];
  const mounts = [
    ...covered,
    ...toolMounts(places, dweller).filter(({ at }) => needsShowing(at, { covered, own })),
    ...own,
    ...exchangeOf(dweller.env).flatMap(writable),
    ...places.replaced.map(({ path, by }): Mount => ({ type: 'shown', from: by, at: path })),
    ...dweller.given.flatMap(writable),
  ];
  return mounts.toSorted((a, b) => depth(a.at) - depth(b.at));
}

const depth = (path: string): number => (path === '/' ? 0 : path.split('/').length);

/** What lies over the machine's own: sockets of its services, temporary files, the home. */
function coverings(places: Places): readonly Mount[] {
  const home = realpathSync(places.home);
  const stand: Mount = places.standsInForHome
    ? { type: 'writable', from: places.ownHome, at: home }
    : { type: 'hidden', at: home };
  return [
    ...['/run', '/var/run', ...places.hidden].flatMap(hidden),
    ...RESOLVING.flatMap(shown),
    ...['/tmp', '/var/tmp'].flatMap((at) => over(at, places.ownTemp)),
    ...(home === '/' ? [] : [stand]),
    ...(places.standsInForHome ? [] : writable(places.ownHome)),
  ];
}

function toolMounts({ home, shown: more }: Places, { env, program }: Dweller): readonly Mount[] {
  const tools = toolsIn(realpathSync(home), env.PATH ?? '');
  return [...new Set([...tools, process.execPath, ...filesOf(program), ...more])].flatMap(shown);
}

/** It lies in what is covered, does not lay it bare again, and is not where the child may write. */
function needsShowing(
  path: string,
  { covered, own }: Readonly<Record<'covered' | 'own', readonly Mount[]>>,
): boolean {
  return (
    covered.some(({ at }) => isWithin(path, at)) &&
    !covered.some(({ at }) => isWithin(at, path)) &&
    !own.some(({ at }) => isWithin(path, at))
  );
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

/** Where its result file is. */
function exchangeOf({ PHASEGATE_RESULT: file }: Dweller['env']): readonly string[] {
  return file === undefined ? [] : [dirname(file)];
}

/** The folders of a runner of GitHub Actions: its files with commands, its credentials, its actions. */
export function runnerFolders(env: NodeJS.ProcessEnv): readonly string[] {
  const { RUNNER_TEMP: temp } = env;
  if (temp === undefined || temp === '') return [];
  const runner = dirname(dirname(temp));
  const isRunner = existsSync(join(runner, '.runner'));
  return [temp, ...(isRunner && basename(runner) !== '' ? [runner] : [])];
}
