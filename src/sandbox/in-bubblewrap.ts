import type { Child, ChildNeeds, ConfinedChild, Keeper } from '../ports.ts';
import { bubblewrapArguments } from './bubblewrap.ts';
import { clearWay } from './clear-way.ts';
import { ownTemp, type PrivateFolder } from './homes/homes.ts';
import { type IsolationContext, type LocatedChild, movedHome } from './homes/with-own-home.ts';
import { loaderVariables, unobeyed } from './loader-variables.ts';
import { hostsOf } from './network/agent-hosts.ts';
import { RELAY } from './network/relay.ts';
import { mountsFor } from './places.ts';
import type { Overlay, OverlayCommand } from './views/overlay.ts';

export interface BubblewrapChild extends IsolationContext {
  readonly child: LocatedChild;
  readonly needs: ChildNeeds;
  /** Replacements for writable folders, by path. */
  readonly views: ReadonlyMap<string, string>;
  /** Overlays to mount for them. */
  readonly own: readonly Overlay[];
}

/** With a private home and temporary folder, which are removed when the child has ended. */
export async function inBubblewrap(
  path: string,
  prisoner: BubblewrapChild,
): Promise<ConfinedChild> {
  const { homes, needs, folder } = prisoner;
  const home = await homes.for(needs);
  const temp = await ownTemp(folder);
  const release = async (): Promise<void> => {
    await home.drop();
    await temp.drop();
  };
  try {
    return { ...(await bubblewrapCommand(path, prisoner, { home, temp })), release };
  } catch (error) {
    await release();
    throw error;
  }
}

type ChildFolders = Readonly<Record<'home' | 'temp', PrivateFolder>>;

async function bubblewrapCommand(
  path: string,
  prisoner: BubblewrapChild,
  { home, temp }: ChildFolders,
): Promise<Omit<ConfinedChild, 'release'>> {
  const { child, needs, places, policy, views, own, overlays, filter } = prisoner;
  const { program, file, cwd } = child;
  const env = environmentOf(prisoner, home.folder);
  const way = await wayOut(prisoner);
  const seen = { home: home.folder, temp: temp.folder, views };
  const mounts = mountsFor(places, { ...needs, program: file, env, ...seen });
  clearWay(mounts, home);
  const socket = way?.socket;
  const mounted = [...(home.overlay === null ? [] : [home.overlay]), ...own];
  const cell = {
    mounts: [
      ...mounts,
      ...(socket ? [{ type: 'writable', from: socket, at: socket } as const] : []),
    ],
    isOffline: policy.network.type !== 'any',
    isRoot: process.getuid?.() === 0,
    user: mounted.length > 0 && overlays !== null ? overlays.user : null,
    env: loaderVariables(env),
    cwd,
    isFiltered: filter !== null,
  };
  const args = [...bubblewrapArguments(cell), ...(way?.before ?? []), program, ...child.args];
  const bubblewrap: OverlayCommand = { program: path, args };
  const command =
    mounted.length > 0 && overlays !== null ? overlays.mounted(mounted, bubblewrap) : bubblewrap;
  const opened = filter === null ? [] : [filter];
  return { ...command, cwd, env: unobeyed(env), keeper: BUBBLEWRAP, opened };
}

/** If the person's home is not replaced, `HOME` is another folder. */
function environmentOf({ child, needs, ...prison }: BubblewrapChild, folder: string): Child['env'] {
  const { places, versionManagers, inherited } = prison;
  const env = withTemp(child.env, needs.given);
  return places.standsInForHome
    ? env
    : movedHome(env, { from: inherited, to: folder, versionManagers });
}

/** Inside, the temporary folder has this path, whatever the machine calls it. */
function withTemp(env: Child['env'], given: readonly string[]): Child['env'] {
  const { TMPDIR: own } = env;
  return own === undefined || given.includes(own) ? env : { ...env, TMPDIR: '/tmp' };
}

const BUBBLEWRAP: Keeper = {
  whyNotStarted: (printed) => {
    const [, why] = /^bwrap: (.+)\n$/.exec(printed) ?? [];
    if (why === undefined) return null;
    const [, program] = /^execvp (.+): Permission denied$/.exec(why) ?? [];
    return program === undefined
      ? `The sandbox could not be created: ${why}.`
      : `\`${program}\` is not executable.`;
  },
};

interface GatewayCommand {
  readonly socket: string;
  /** Words before the child's program. */
  readonly before: readonly string[];
}

/** `null`: the network is unrestricted or off. */
async function wayOut({
  child,
  needs,
  policy,
  gateways,
}: BubblewrapChild): Promise<GatewayCommand | null> {
  const { network } = policy;
  if (network.type === 'any') return null;
  const written = network.type === 'allow' ? network.hosts : [];
  const allowed = [...written, ...(needs.agent === null ? [] : hostsOf(needs.agent, child.env))];
  if (allowed.length === 0) return null;
  const socket = await gateways.to(allowed);
  const reachesOwn = allowed.some((host) => LOOPBACK.test(host));
  const direct = reachesOwn ? '' : 'localhost,127.0.0.1,::1';
  return { socket, before: [process.execPath, '-e', RELAY, '--', socket, direct] };
}

const LOOPBACK = /^(?:localhost|127\.|::1)/;
