import { installCommand } from '../core/workflow/install-command.ts';
import { readOwnFile } from '../system/disk.ts';

/** How to install a package on this system, as a sentence. */
export function installHint(name: string): string {
  const system = {
    platform: process.platform,
    osRelease: readOwnFile('/etc/os-release') ?? '',
    isRoot: process.getuid?.() === 0,
  };
  const command = installCommand(name, system);
  return command === null
    ? `Install ${name} with the package manager of this system.`
    : `Install it: \`${command}\`.`;
}
