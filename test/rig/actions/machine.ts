import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A runner's virtual machine: folders of its own that share nothing with another, until the job ends. */
export interface Machine {
  /** `GITHUB_WORKSPACE` */
  readonly workspace: string;
  /** `RUNNER_TEMP` */
  readonly temp: string;
  readonly home: string;
  /** What the runner sets for every process of the job, whatever runs. */
  readonly env: Readonly<Record<string, string>>;
  /** A new folder for one step's command files. */
  commandFolder(): string;
  /** "Cleaning up orphan processes": ends what the job left, and tells what it was. */
  endOrphans(): Promise<readonly string[]>;
  /** Nothing is left of it. */
  destroy(): Promise<void>;
}

export async function machine(under: string, repository: string): Promise<Machine> {
  const root = await mkdtemp(join(under, 'vm-'));
  const [, name = ''] = repository.split('/');
  const folders = {
    workspace: join(root, 'work', name, name),
    temp: join(root, 'work', '_temp'),
    home: join(root, 'home', 'runner'),
    tools: join(root, 'tools'),
  };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  const tracking = `github_${randomUUID()}`;
  let steps = 0;
  return {
    ...folders,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folders.home,
      LANG: 'C.UTF-8',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folders.workspace,
      RUNNER_TEMP: folders.temp,
      RUNNER_TOOL_CACHE: folders.tools,
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_NAME: 'GitHub Actions 1',
      RUNNER_ENVIRONMENT: 'github-hosted',
      RUNNER_TRACKING_ID: tracking,
    },
    commandFolder: () => {
      steps += 1;
      return join(folders.temp, '_runner_file_commands', String(steps));
    },
    endOrphans: () => endOrphans(tracking),
    destroy: async () => {
      await endOrphans(tracking);
      await rm(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The runner finds them by `RUNNER_TRACKING_ID` in their environment. */
async function endOrphans(tracking: string): Promise<readonly string[]> {
  const ended: string[] = [];
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const variables = (await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '')).split('\0');
    if (!variables.includes(`RUNNER_TRACKING_ID=${tracking}`)) continue;
    const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (command === '') continue;
    ended.push(command.replaceAll('\0', ' ').trim());
    try {
      process.kill(Number(pid), 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  }
  return ended;
}
