import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Mount } from './bubblewrap.ts';

/**
 * Makes the kernel's settings in `/proc` and `/sys` read-only or hidden: root inside could write them, and `kernel.core_pattern`
 * alone names a program that the kernel starts outside of every sandbox.
 */
export function kernelMounts(): readonly Mount[] {
  cachedMounts ??= [...procMounts(), ...['/sys/firmware'].filter(existsSync).map(hidden)];
  return cachedMounts;
}

let cachedMounts: readonly Mount[] | null = null;

/** Everything except processes and links; of files only the writable ones. */
function procMounts(): readonly Mount[] {
  return readdirSync('/proc')
    .filter((name) => !/^\d+$/.test(name))
    .flatMap((name): readonly Mount[] => {
      const at = join('/proc', name);
      const stats = lstatSync(at, { throwIfNoEntry: false });
      if (name === 'kcore') return [{ type: 'shown', from: '/dev/null', at }];
      if (stats?.isDirectory()) return [HARDWARE.includes(name) ? hidden(at) : shownMount(at)];
      return stats?.isFile() && (stats.mode & 0o222) !== 0 ? [shownMount(at)] : [];
    });
}

/** No program in a sandbox needs them. */
const HARDWARE = ['acpi', 'scsi'];

const shownMount = (at: string): Mount => ({ type: 'shown', from: at, at });
const hidden = (at: string): Mount => ({ type: 'hidden', at });

/**
 * For root in a mount namespace without bubblewrap: makes the same files read-only, then starts the rest of the arguments. `$1`
 * is mount. What does not exist, or cannot be mounted, stays as it is.
 */
export const KERNEL_READ_ONLY = `
mount=$1; shift
for at in /proc/sys /proc/irq /proc/bus /proc/fs /proc/acpi /proc/scsi /proc/sysrq-trigger; do
  [ ! -e "$at" ] || { "$mount" --bind "$at" "$at" && "$mount" -o remount,bind,ro "$at"; } 2>/dev/null
done
while read -r _ _ _ _ at _; do
  case $at in /sys | /sys/*) "$mount" -o remount,bind,ro "$at" 2>/dev/null ;; esac
done </proc/self/mountinfo
exec "$@"
`;
