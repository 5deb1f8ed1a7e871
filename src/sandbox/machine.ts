import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { ownPath, ownProgram } from '../process/programs.ts';
import { installHint } from './install-hint.ts';
import { setprivArguments } from './rights.ts';

/** How this machine can isolate children, determined by starting one. */
export interface Machine {
  readonly bubblewrap: IsolationTool;
  /** bubblewrap with a network namespace. */
  readonly network: IsolationTool;
  /** Tried only if bubblewrap does not work, as `setpriv`. */
  readonly unshare: IsolationTool;
  /** Prevents a program and its children from gaining rights. */
  readonly setpriv: IsolationTool;
}

export type IsolationTool =
  | { readonly works: true; readonly path: string }
  /** Why it does not work (completes a sentence), and how to fix that. */
  | { readonly works: false; readonly why: string; readonly remedy: string };

/** Determined once per process. */
export function thisMachine(): Promise<Machine> {
  detectedMachine ??= lookAround();
  return detectedMachine;
}

let detectedMachine: Promise<Machine> | null = null;

async function lookAround(): Promise<Machine> {
  if (process.platform !== 'linux') {
    return {
      bubblewrap: LINUX_ONLY,
      network: LINUX_ONLY,
      unshare: LINUX_ONLY,
      setpriv: LINUX_ONLY,
    };
  }
  const network = await tried('bwrap', ['--unshare-net', ...BUBBLEWRAP, 'true']);
  // What works with a network namespace works without one.
  const bubblewrap = network.works ? network : await tried('bwrap', [...BUBBLEWRAP, 'true']);
  if (bubblewrap.works) return { bubblewrap, network, unshare: NEEDLESS, setpriv: NEEDLESS };
  const [unshare, setpriv] = await Promise.all([
    tried('unshare', [...unshareArguments(), 'true']),
    tried('setpriv', [...setprivArguments(), 'true']),
  ]);
  return { bubblewrap, network, unshare, setpriv };
}

const NEEDLESS: IsolationTool = {
  works: false,
  why: 'was not tried, because bubblewrap works',
  remedy: 'Nothing is needed.',
};

const BUBBLEWRAP = [
  ...['--unshare-pid', '--unshare-ipc', '--unshare-uts', '--die-with-parent'],
  ...['--ro-bind', '/', '/', '--dev', '/dev', '--proc', '/proc', '--tmpfs', '/run', '--'],
];

/** Namespaces of processes and mounts; without root, a user namespace is needed to create them. */
export function unshareArguments(): readonly string[] {
  const user = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user'];
  return [...user, '--mount', '--pid', '--fork', '--kill-child', '--mount-proc', '--'];
}

const LINUX_ONLY: IsolationTool = {
  works: false,
  why: 'is available on Linux only',
  remedy: 'Run Phasegate on Linux, where child processes can be isolated.',
};

async function tried(program: string, args: readonly string[]): Promise<IsolationTool> {
  const path = ownProgram(program);
  if (path === null)
    return {
      works: false,
      why: 'is not installed',
      remedy: installHint(PACKAGES[program] ?? program),
    };
  const failure = await failureOf(path, args);
  if (failure === null) return { works: true, path };
  return { works: false, why: `does not work here (${failure})`, remedy: await remedyOf() };
}

const PACKAGES: Readonly<Record<string, string>> = {
  bwrap: 'bubblewrap',
  unshare: 'util-linux',
  setpriv: 'util-linux',
};

/** `null`: the program ended with exit code 0; otherwise the last line of its output. */
function failureOf(path: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const options = { timeout: 10_000, env: { ...process.env, PATH: ownPath() } };
    execFile(path, [...args], options, (error, _stdout, stderr) => {
      const said = stderr.trim().split('\n').at(-1) ?? '';
      resolve(error === null ? null : said || error.message);
    });
  });
}

/** Why a namespace is refused, as far as the system reports it. */
async function remedyOf(): Promise<string> {
  if ((await setting('kernel/apparmor_restrict_unprivileged_userns')) === '1')
    return 'AppArmor prevents it from creating namespaces: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.';
  if ((await setting('kernel/unprivileged_userns_clone')) === '0')
    return 'Namespaces are disabled: `sudo sysctl -w kernel.unprivileged_userns_clone=1`.';
  if ((await setting('user/max_user_namespaces')) === '0')
    return 'Namespaces are disabled: `sudo sysctl -w user.max_user_namespaces=15000`.';
  return 'In a container, allow namespaces: for Docker `--security-opt seccomp=unconfined --security-opt apparmor=unconfined --cap-add SYS_ADMIN`.';
}

async function setting(name: string): Promise<string | null> {
  return readFile(`/proc/sys/${name}`, 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}
