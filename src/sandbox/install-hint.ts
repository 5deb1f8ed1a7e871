import { readFileSync } from 'node:fs';
import { installCommand } from '../core/workflow/install-command.ts';
import { codeOf } from '../system/disk.ts';

/** How to install a package on this system, as a sentence. */
export function installHint(name: string): string {
  const system = {
    platform: process.platform,
    osRelease: osRelease(),
    isRoot: process.getuid?.() === 0,
  };
  const command = installCommand(name, system);
  return command === null
    ? `Install ${name} with the package manager of this system.`
    : `Install it: \`${command}\`.`;
}

function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}
