import { access, mkdir, writeFile } from 'node:fs/promises';
import { delimiter, isAbsolute, join, resolve } from 'node:path';
import type { Policy } from '../core/plan.ts';
import { onPath } from '../on-path.ts';
import type { Child, ChildNeeds, Confine, Confined, Keeper } from '../ports.ts';
import { hostsOf } from './agent-hosts.ts';
import { bubblewrapArguments } from './bubblewrap.ts';
import { Gateways } from './gateways.ts';
import { type Held, heldBy, heldText } from './held.ts';
import { endLeftovers } from './leftovers.ts';
import { thisMachine, unshareArguments } from './machine.ts';
import { mountsFor, type Places, runnerFolders } from './places.ts';
import { RELAY } from './relay.ts';
import { removeFolder } from './remove-folder.ts';
import { setprivArguments } from './rights.ts';
import { unconfined } from './unconfined.ts';

export interface SandboxOptions {
  readonly policy: Pick<Policy, 'isolation' | 'network'>;
  /** Of this process. */
  readonly env: NodeJS.ProcessEnv;
  /** In the environment of all children. */
  readonly mark: string;
  /** The person's, or the runner's. */
  readonly home: string;
  /** Children get a home of their own also where they are not held in. */
  readonly ownHome: boolean;
  /** For this run alone, outside of what children see; made, and removed in the end. */
  readonly folder: string;
  readonly hidden: readonly string[];
  readonly writable: readonly string[];
  readonly shown: readonly string[];
  /** Makes, in a folder, other texts of files that hold a login. */
  readonly withoutLogins: (folder: string) => Promise<Places['replaced']>;
  /** What is in force, in words; told once. */
  readonly onHeld: (text: string) => void;
  readonly onNote: (text: string) => void;
}

/** What holds the children of a run in, as far as this machine can. Disposed of when none of them runs any more. */
export interface Sandbox extends AsyncDisposable {
  /** The children's `HOME`. */
  readonly home: string;
  /** The first time it says what is in force. Throws `Refusal` where the policy cannot be kept. */
  readonly confine: Confine;
}

/** Nothing is looked for or made before there is a child. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { folder, mark, onNote } = options;
  const places = placesOf(options);
  const gateways = new Gateways(onNote);
  let opened: Promise<Opened> | null = null;
  return {
    home: options.ownHome ? places.ownHome : options.home,
    confine: async (child, needs) => {
      opened ??= open(options, { places, gateways });
      return (await opened).confine(child, needs);
    },
    [Symbol.asyncDispose]: async () => {
      const by = await opened?.then(
        (found) => found.by,
        // Refused, so there was no child.
        () => null,
      );
      // A namespace ends with the child, and all that is in it.
      if (by === 'setpriv' || by === 'nothing') {
        for (const { command } of await endLeftovers(mark, GRACE_MS))
          onNote(`Ended what a child had left behind: ${command}`);
      }
      await gateways[Symbol.asyncDispose]();
      // Also what a process left that was killed.
      await removeFolder(folder);
    },
  };
}

/** Nobody waits for what they have to say. */
const GRACE_MS = 1_000;

interface Opened {
  readonly by: Held['by'];
  readonly confine: Confine;
}

async function open(
  { policy, folder, withoutLogins, onHeld, onNote }: SandboxOptions,
  around: Omit<Around, 'policy'>,
): Promise<Opened> {
  const machine = await thisMachine();
  const held = heldBy(policy, machine);
  onHeld(heldText(held, policy, machine));
  const { ownHome, ownTemp } = around.places;
  await removeFolder(folder);
  await mkdir(ownHome, { recursive: true, mode: 0o700 });
  await mkdir(ownTemp, { mode: 0o777 });
  await writeFile(join(ownHome, '.gitconfig'), GIT_IDENTITY);
  const replaced = await withoutLogins(folder);
  if (replaced.length > 0) onNote(loginsText(held, replaced));
  const places = { ...around.places, replaced };
  return { by: held.by, confine: confinedBy(held, { ...around, policy, places }) };
}

function loginsText({ by }: Held, replaced: Places['replaced']): string {
  const files = replaced.map(({ path }) => path).join(', ');
  return by === 'bubblewrap'
    ? `${files} holds a login, which children do not see.`
    : `${files} holds a login, which children can read: take it out, or give them a sandbox.`;
}

/** An agent may commit; whose name its commits bear does not matter, as only its files are taken. */
const GIT_IDENTITY = '[user]\n\tname = Agent\n\temail = agent@phasegate.invalid\n';

function placesOf({ env, home, ownHome, folder, ...options }: SandboxOptions): Places {
  return {
    home,
    ownHome: join(folder, 'home'),
    standsInForHome: !ownHome,
    ownTemp: join(folder, 'tmp'),
    hidden: [...options.hidden, ...runnerFolders(env)],
    // What the person who runs it shares with children of every pipeline.
    writable: [...foldersIn(env.PHASEGATE_SANDBOX_WRITE), ...options.writable],
    shown: [
      ...foldersIn(env.PHASEGATE_SANDBOX_READ),
      ...foldersIn(env.RUNNER_TOOL_CACHE),
      ...options.shown,
    ],
    replaced: [],
  };
}

function foldersIn(list: string | undefined): readonly string[] {
  return (list ?? '').split(delimiter).filter(isAbsolute);
}

interface Around {
  readonly places: Places;
  readonly policy: SandboxOptions['policy'];
  readonly gateways: Gateways;
}

function confinedBy(held: Held, around: Around): Confine {
  switch (held.by) {
    case 'bubblewrap':
      return ifThere((child, needs) => inBubblewrap(held.path, { child, needs, ...around }));
    case 'unshare':
      return ifThere(async (child) => inNamespaces(held, child));
    case 'setpriv':
      return ifThere(async ({ program, args, cwd, env }) => {
        const own = [...setprivArguments(), program, ...args];
        return { program: held.path, args: own, cwd, env, keeper: null };
      });
    case 'nothing':
      return unconfined;
  }
}

type Located = Child & {
  /** The file of the program. */
  readonly file: string;
};

function ifThere(confine: (child: Located, needs: ChildNeeds) => Promise<Confined>): Confine {
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

interface Prisoner extends Around {
  readonly child: Located;
  readonly needs: ChildNeeds;
}

async function inBubblewrap(path: string, prisoner: Prisoner): Promise<Confined> {
  const { child, needs, places, policy } = prisoner;
  const { program, file, cwd, env } = child;
  const way = await wayOut(prisoner);
  const mounts = mountsFor(places, { ...needs, program: file, env });
  const socket = way?.socket;
  const cell = {
    mounts: [
      ...mounts,
      ...(socket ? [{ type: 'writable', from: socket, at: socket } as const] : []),
    ],
    isOffline: policy.network.type !== 'any',
    isRoot: process.getuid?.() === 0,
    cwd,
  };
  return {
    program: path,
    args: [...bubblewrapArguments(cell), ...(way?.before ?? []), program, ...child.args],
    cwd,
    env: withTemp(env, needs.given),
    keeper: BUBBLEWRAP,
  };
}

/** By whatever name the machine knows its temporary folder, inside it is there under this one. */
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
      ? `The sandbox could not be made: ${why}.`
      : `\`${program}\` is not executable.`;
  },
};

interface WayOut {
  readonly socket: string;
  /** What stands before the child's program. */
  readonly before: readonly string[];
}

/** `null` where everything is reached, or nothing. */
async function wayOut({ child, needs, policy, gateways }: Prisoner): Promise<WayOut | null> {
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

/** The shell is the first process of its namespace, which SIGTERM does not reach, and the child its child. */
function inNamespaces(
  { path, setpriv }: Extract<Held, { readonly by: 'unshare' }>,
  { program, args, cwd, env }: Child,
): Confined {
  const rights = setpriv === null ? [] : [setpriv, ...setprivArguments()];
  const init = ['sh', '-c', '"$@"; exit $?', 'sh'];
  return {
    cwd,
    env,
    program: path,
    args: [...unshareArguments(), ...rights, ...init, program, ...args],
    keeper: { whyNotStarted: () => null },
  };
}
