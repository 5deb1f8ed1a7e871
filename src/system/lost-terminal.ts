import { closeSync, fstatSync } from 'node:fs';
import { isatty } from 'node:tty';
import { ifAllowed } from './disk.ts';

/** Whether the file was a terminal that somebody has closed since: the system answers for it with errors, or not at all. */
export const isLostTerminal = (fd: number): boolean =>
  !isatty(fd) && ifAllowed(() => fstatSync(fd).isCharacterDevice()) === true;

/** For the end of the process: Node sets its terminals as they were, and aborts where one is gone. It leaves out closed files. */
export function leaveLostTerminals(): void {
  for (const fd of [0, 1, 2]) if (isLostTerminal(fd)) ifAllowed(() => closeSync(fd));
}
