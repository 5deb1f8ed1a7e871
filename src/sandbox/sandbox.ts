import { realpathSync } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, delimiter, isAbsolute, join, resolve } from 'node:path';
import type { Policy } from '../core/plan/plan.ts';
import type { Child, ChildNeeds, Confine, ConfinedChild, ReadView } from '../ports.ts';
import { ownProgram } from '../process/programs.ts';
import { onPath } from '../system/on-path.ts';
import { removeTree } from '../system/remove-tree.ts';
import { callFilter } from './call-filter.ts';
import { ChildHomes, SETUP_HOME } from './homes/homes.ts';
import { otherHomes } from './homes/other-homes.ts';
import {
  type ConfinedCommand,
  type IsolationContext,
  type LocatedChild,
  versionManagersIn,
  withOwnHome,
} from './homes/with-own-home.ts';
import { inBubblewrap } from './in-bubblewrap.ts';
import { type Isolation, isolationHere, isolationText } from './isolation.ts';
import { KERNEL_READ_ONLY } from './kernel.ts';
import { obeyed, unobeyed } from './loader-variables.ts';
import { thisMachine, unshareArguments } from './machine.ts';
import { Gateways } from './network/gateways.ts';
import { runnerFolders, type SandboxPaths } from './places.ts';
import { endLeftovers } from './processes/leftovers.ts';
import { setprivArguments } from './rights.ts';
import { type Overlay, type Overlays, overlaysIn } from './views/overlay.ts';
import { createView } from './views/view.ts';

export interface SandboxOptions {
  readonly policy: Pick<Policy, 'isolation' | 'network'>;
  /** The environment of this process. */
  readonly env: NodeJS.ProcessEnv;
  /** In the environment of all children. */
  readonly mark: string;
  /** The home of the person or of the GitHub runner. */
  readonly home: string;
  /** Whether children get a private home even if they are not isolated. */
  readonly ownHome: boolean;
  /** For this run only, invisible to children; created on demand and removed at the end. */
  readonly folder: string;
  readonly hidden: readonly string[];
  readonly writable: readonly string[];
  readonly shown: readonly string[];
  /** Folders that children see, and may write to, in place of others. */
  readonly covers: SandboxPaths['covers'];
  /** Called once with a description of the isolation in force. */
  readonly onIsolation: (text: string) => void;
  readonly onNote: (text: string) => void;
}

/** The sandbox for the children of a run, within the limits of this machine. Disposed of when no child is running. */
export interface Sandbox extends AsyncDisposable {
  /** The children's `HOME`. */
  readonly home: string;
  /** The first call reports the isolation in force. Throws `Refusal` if the policy cannot be enforced. */
  readonly confine: Confine;
  /** A private view of a writable folder for one reader; `null`: the machine has no overlays. */
  readonly openView: (workspace: string) => Promise<ReadView | null>;
}

/** Nothing is examined or created before the first child. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { folder, mark, onNote } = options;
  const places = placesOf(options);
  const gateways = new Gateways(onNote);
  let opened: Promise<OpenSandbox> | null = null;
  const opening = (): Promise<OpenSandbox> => {
    opened ??= openFrom(options, { places, gateways });
    return opened;
  };
  return {
    home: inheritedHome(options),
    confine: async (child, needs) => (await opening()).confine(child, needs),
    openView: async (workspace) => (await opening()).openView(workspace),
    [Symbol.asyncDispose]: async () => {
      const known = await opened?.catch(
        // Refused, so there was no child.
        () => null,
      );
      opened = null;
      // Otherwise the namespace ends with the child, and all its processes with it.
      if (known?.by === 'setpriv' || known?.by === 'nothing') {
        for (const { command } of await endLeftovers(mark, GRACE_MS))
          onNote(`Ended a process that a child left running: ${command}`);
      }
      await gateways[Symbol.asyncDispose]();
      if (known) await removeTree(known.layers);
      await emptySandbox(folder);
    },
  };
}

/** Also removes what a killed process left. The home of `setup` stays, like its files in the workspace. */
async function emptySandbox(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names) if (name !== SETUP_HOME) await removeTree(join(folder, name));
}

/** In milliseconds; short, because their output is not needed. */
const GRACE_MS = 1_000;

interface OpenSandbox {
  readonly by: Isolation['by'];
  readonly confine: Confine;
  readonly openView: Sandbox['openView'];
  /** The folder for upper layers of overlays. */
  readonly layers: string;
}

async function openFrom(
  options: SandboxOptions,
  around: Pick<IsolationContext, 'places' | 'gateways'>,
): Promise<OpenSandbox> {
  const { policy, home, ownHome, folder, onIsolation } = options;
  const isolation = await isolationHere(policy, thisMachine);
  await removeLeftLayers(folder);
  await emptySandbox(folder);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { overlays, layers, why } = await layersFor(folder, isolation);
  onIsolation(isolationText(isolation, policy) + viewsText(isolation, why));
  const homes = new ChildHomes(folder, overlays === null ? null : layers);
  await homes.make();
  const inherited = inheritedHome(options);
  const filter = await filterIn(folder, { isolation, policy });
  const children = { homes, overlays, filter };
  const versionManagers = versionManagersIn(home);
  const prison = { ...around, ...children, policy, folder, versionManagers, inherited, ownHome };
  return {
    by: isolation.by,
    confine: confinedBy(isolation, prison),
    openView: viewsBy(isolation, prison, layers),
    layers,
  };
}

/** Only bubblewrap takes one. */
async function filterIn(
  folder: string,
  {
    isolation,
    policy,
  }: { readonly isolation: Isolation; readonly policy: IsolationContext['policy'] },
): Promise<string | null> {
  if (isolation.by !== 'bubblewrap') return null;
  const filter = callFilter({ arch: process.arch, isOffline: policy.network.type !== 'any' });
  if (filter === null) return null;
  const file = join(folder, 'calls.filter');
  await writeFile(file, filter, { mode: 0o600 });
  return file;
}

/** In CI, the home of `setup`; a child's own home is chosen when it starts. */
function inheritedHome({ ownHome, folder, home }: SandboxOptions): string {
  return ownHome ? join(folder, 'home') : home;
}

interface OverlaySupport {
  readonly overlays: Overlays | null;
  readonly layers: string;
  /** Why there are no overlays although bubblewrap works; `null`: there are. */
  readonly why: string | null;
}

async function layersFor(folder: string, isolation: Isolation): Promise<OverlaySupport> {
  if (isolation.by !== 'bubblewrap') return { overlays: null, layers: folder, why: null };
  const probe = await overlaysIn(folder, isolation.path);
  if (!probe.works) return { overlays: null, layers: folder, why: probe.why };
  const { overlays } = probe;
  if (overlays.base === folder) return { overlays, layers: folder, why: null };
  const layers = await mkdtemp(join(overlays.base, LAYERS));
  await writeFile(join(folder, LAYERS_FILE), layers);
  return { overlays, layers, why: null };
}

const LAYERS = 'phasegate-layers-';
/** A file with the path of the layers, in case this process is killed. */
const LAYERS_FILE = 'layers';

async function removeLeftLayers(folder: string): Promise<void> {
  const layers = await readFile(join(folder, LAYERS_FILE), 'utf8').catch(() => '');
  if (basename(layers).startsWith(LAYERS)) await removeTree(layers);
}

function viewsText({ by }: Isolation, why: string | null): string {
  if (by !== 'bubblewrap') return '';
  return why === null
    ? ' Each phase with read access has its own view of the workspace (overlay).'
    : ` Phases with read access share the workspace, because an overlay does not work here (${why}).`;
}

function viewsBy(
  isolation: Isolation,
  prison: IsolationContext,
  layers: string,
): Sandbox['openView'] {
  const { overlays } = prison;
  if (isolation.by !== 'bubblewrap' || overlays === null) return async () => null;
  const confineIn = (views: ReadonlyMap<string, string>, own: readonly Overlay[]): Confine =>
    ifThere((child, needs) =>
      inBubblewrap(isolation.path, { ...prison, child, needs, views, own }),
    );
  return async (workspace) =>
    createView({ workspace: realpathSync(workspace), overlays, layers, confineIn });
}

function placesOf({ env, home, ownHome, ...options }: SandboxOptions): SandboxPaths {
  return {
    home,
    otherHomes: otherHomes(realpathSync(home), env),
    standsInForHome: !ownHome,
    hidden: [...options.hidden, ...runnerFolders(env)],
    // Folders that the person shares with children of every pipeline.
    writable: [...foldersIn(env.PHASEGATE_SANDBOX_WRITE), ...options.writable],
    shown: [
      ...foldersIn(env.PHASEGATE_SANDBOX_READ),
      ...foldersIn(env.RUNNER_TOOL_CACHE),
      ...options.shown,
    ],
    covers: options.covers,
  };
}

function foldersIn(list: string | undefined): readonly string[] {
  return (list ?? '').split(delimiter).filter(isAbsolute);
}

function confinedBy(isolation: Isolation, prison: IsolationContext): Confine {
  switch (isolation.by) {
    case 'bubblewrap':
      return ifThere((child, needs) =>
        inBubblewrap(isolation.path, { ...prison, child, needs, views: new Map(), own: [] }),
      );
    case 'unshare':
      return ifThere(withOwnHome(prison, (child) => inNamespaces(isolation, child)));
    case 'setpriv':
      return ifThere(withOwnHome(prison, (child) => withoutRights(isolation.path, child)));
    case 'nothing':
      return withOwnHome(prison, (child) => ({ ...child, keeper: null }));
  }
}

function withoutRights(setpriv: string, { program, args, cwd, env }: Child): ConfinedCommand {
  const own = [...setprivArguments(), ...obeyed(env), program, ...args];
  return { program: setpriv, args: own, cwd, env: unobeyed(env), keeper: null };
}

function ifThere(
  confine: (child: LocatedChild, needs: ChildNeeds) => Promise<ConfinedChild>,
): Confine {
  return async (child, needs) => {
    const file = await located(child);
    return file !== null && (await exists(child.cwd)) ? confine({ ...child, file }, needs) : null;
  };
}

async function located({ program, cwd, env }: Child): Promise<string | null> {
  if (!program.includes('/')) return onPath(program, env.PATH ?? '');
  const path = resolve(cwd, program);
  return (await exists(path)) ? path : null;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** SIGTERM does not reach the shell, which is the first process of its namespace; the child is the shell's child. */
function inNamespaces(
  { path, setpriv }: Extract<Isolation, { readonly by: 'unshare' }>,
  { program, args, cwd, env }: Child,
): ConfinedCommand {
  const sh = ownProgram('sh') ?? '/bin/sh';
  const mount = ownProgram('mount');
  const isRoot = process.getuid?.() === 0;
  const kernel = isRoot && mount !== null ? [sh, '-c', KERNEL_READ_ONLY, 'sh', mount] : [];
  const rights = setpriv === null ? [] : [setpriv, ...setprivArguments()];
  const init = [sh, '-c', '"$@"; exit $?', 'sh'];
  return {
    cwd,
    env: unobeyed(env),
    program: path,
    args: [...unshareArguments(), ...kernel, ...rights, ...init, ...obeyed(env), program, ...args],
    keeper: { whyNotStarted: () => null },
  };
}
