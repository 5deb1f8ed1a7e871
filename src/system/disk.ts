import {
  closeSync,
  constants,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Refusal } from '../ports.ts';
import { errnoName } from './errno.ts';

/**
 * A system error as a `Refusal`; `doing` begins the sentence: "The journal x cannot be written". Throws any other error again.
 */
export function diskRefusal(error: unknown, doing: string): Refusal {
  const code = codeOf(error);
  if (code === null) throw error;
  const [why, remedy] = reasonOf(code);
  return new Refusal(`${doing}: ${why}.`, remedy, { cause: error });
}

/** Does the work on the disk; its system errors become refusals. */
export async function onDisk<T>(doing: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskRefusal(error, doing);
  }
}

/** The last resort for an unexpected system error: names the system call and the path. `null`: not a system error. */
export function systemRefusal(error: unknown): Refusal | null {
  const code = codeOf(error);
  if (code === null || !(error instanceof Error)) return null;
  const { syscall = null, path = null, dest = null } = error as NodeJS.ErrnoException & RenameError;
  const places = [path, dest].filter((place) => place !== null && place !== '');
  const call = syscall === null ? 'The operating system refused a call' : `\`${syscall}\` failed`;
  const where = places.length === 0 ? '' : ` for ${places.join(' → ')}`;
  const [why, remedy] = reasonOf(code);
  const named = why.includes(code) ? why : `${why} (${code})`;
  return new Refusal(`${call}${where}: ${named}.`, remedy, { cause: error });
}

interface RenameError {
  readonly dest?: string;
}

/** The system's name of the error, such as `ENOENT`; `null`: not a system error. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  const { code } = error;
  if (typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)) return code;
  if (code === 'ERR_FS_FILE_TOO_LARGE') return 'EFBIG';
  // Node has no name for some errors, and its own names for others. A library's own code, such as zlib's, is not a system error,
  // whatever number it has.
  if (typeof code === 'string' && !/^(?:UNKNOWN$|Unknown system error|ERR_SYSTEM_ERROR)/.test(code))
    return null;
  return 'errno' in error && typeof error.errno === 'number' ? errnoName(error.errno) : null;
}

/** Whether the machine is broken or full, independent of a path. */
export function isFaultOfMachine(error: unknown): boolean {
  const cause = error instanceof Refusal ? error.cause : error;
  return OF_MACHINE.has(codeOf(cause) ?? '');
}

const OF_MACHINE: ReadonlySet<string> = new Set([
  ...[
    'ENOSPC',
    'EDQUOT',
    'EFBIG',
    'EIO',
    'EROFS',
    'EMFILE',
    'ENFILE',
    'ENOMEM',
    'EAGAIN',
    'EUCLEAN',
  ],
  ...['ESTALE', 'EREMOTEIO', 'ETIMEDOUT', 'EHOSTDOWN', 'ENODEV', 'ENOLCK', 'ENOMEDIUM'],
]);

/**
 * Replaces a whole file: a reader sees either the old or the new text, also after a loss of power. Only one process at a time may
 * replace the same file. A file that may get lost saves a flush: after a loss of power the old one may be there.
 */
export function replaceFile(
  path: string,
  text: string,
  how: 'stays' | 'may get lost' = 'stays',
): void {
  const temporary = `${path}.new`;
  try {
    writeDurably(temporary, text);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  if (how === 'stays') syncFolder(dirname(path));
}

/**
 * Creates a folder and its parents. Node's own `recursive` never ends if a folder exists and the system still reports ENOENT
 * inside it, as /proc does.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = resolve(folder); !isFolder(at); at = dirname(at)) {
    missing.push(at);
    if (at === dirname(at)) break;
  }
  for (const path of missing.reverse()) {
    try {
      mkdirSync(path, { mode: 0o700 });
    } catch (error) {
      // Another process may have created it first.
      if (codeOf(error) !== 'EEXIST' || !isFolder(path)) throw error;
    }
  }
}

/** Links to folders are followed. */
function isFolder(path: string): boolean {
  return ifThere(() => statSync(path).isDirectory()) ?? false;
}

/** Names in a folder; empty if it does not exist. */
export function namesIn(folder: string): readonly string[] {
  return ifThere(() => readdirSync(folder)) ?? [];
}

/** The text of one of our own files; `null`: it does not exist. */
export function readOwnFile(path: string): string | null {
  return ifThere(() => readFileSync(path, 'utf8'));
}

/** What `read` returns; `null`: what it reads does not exist. `also`: the codes of other errors that mean so. */
export function ifThere<T>(read: () => T, also: readonly string[] = []): T | null {
  try {
    return read();
  } catch (error) {
    const code = codeOf(error) ?? '';
    if (code === 'ENOENT' || also.includes(code)) return null;
    throw error;
  }
}

/** What `work` returns; `null`: the system refused it, for whatever reason. */
export function ifAllowed<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return null;
  }
}

/** Replaces a file's content, or appends to it; never through a link. */
export function writePlain(path: string, text: string, how: 'anew' | 'more'): void {
  const fd = openSync(path, how === 'anew' ? ANEW : MORE, 0o600);
  try {
    writeWhole(fd, Buffer.from(text));
  } finally {
    closeSync(fd);
  }
}

const { O_WRONLY, O_CREAT, O_TRUNC, O_APPEND, O_NOFOLLOW } = constants;
const ANEW = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW;
const MORE = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW;

/** Writes a file that must survive a loss of power, never through a link. The caller syncs its folder. */
export function writeDurably(path: string, text: string | Uint8Array): void {
  const fd = openSync(path, ANEW, 0o600);
  try {
    writeWhole(fd, Buffer.from(text));
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** A write may be partial, for example when the disk fills up; the next one then reports the error. */
export function writeWhole(fd: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += writeSync(fd, bytes, done);
}

/** Makes the folder's names survive a loss of power. */
export function syncFolder(folder: string): void {
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

function reasonOf(code: string): readonly [string, string] {
  return REASONS[code] ?? [`the system reported ${code}`, UNKNOWN_ERROR_REMEDY];
}

const UNKNOWN_ERROR_REMEDY = 'Fix what the system reports, then try again.';
const FULL = 'Free some space, then `phasegate resume`.';
const RIGHTS = 'Make it readable and writable for the user that runs Phasegate.';
const SOMEBODY = 'Check whether it was moved, removed or replaced.';
const DISK = 'Check the disk and its connection, then `phasegate resume`.';
const PROCESSES = 'End other processes or raise `ulimit -u`, then `phasegate resume`.';
const OPEN_FILES_REMEDY = 'Raise `ulimit -n`, then `phasegate resume`.';

/** The meaning of common errors, and how to fix them. */
const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOSPC: ['the disk is full', FULL],
  EDQUOT: ['the disk quota is used up', FULL],
  EFBIG: [
    'the file would be larger than allowed here',
    'Raise `ulimit -f`, then `phasegate resume`.',
  ],
  EIO: ['the disk failed (EIO)', DISK],
  EUCLEAN: ['the file system is damaged (EUCLEAN)', 'Repair it, then `phasegate resume`.'],
  EROFS: ['the disk is read-only', 'Make it writable, then `phasegate resume`.'],
  ENODEV: ['its device was removed', DISK],
  ENXIO: ['it is a socket, or its device is gone', SOMEBODY],
  ENOMEDIUM: ['its device has no medium', DISK],
  ESTALE: ['the file server no longer has it', 'Mount it again, then `phasegate resume`.'],
  EREMOTEIO: ['the file server failed (EREMOTEIO)', DISK],
  ETIMEDOUT: ['no answer came in time', DISK],
  ENOLCK: ['no lock is available', 'Use a file system with locks, then `phasegate resume`.'],
  EACCES: ['permission denied', RIGHTS],
  EPERM: ['permission denied', RIGHTS],
  ENOENT: ['it does not exist', SOMEBODY],
  ENOTDIR: ['a part of its path is not a folder', SOMEBODY],
  EISDIR: ['a folder has that name', SOMEBODY],
  EEXIST: ['a file of that name already exists', SOMEBODY],
  ENOTEMPTY: ['its folder is not empty', SOMEBODY],
  EFTYPE: ['it is not a regular file', 'Name a file, not a device, a pipe or a socket.'],
  EOVERFLOW: ['it is too large', 'Check whether it is the right file.'],
  ELOOP: ['a link has that name, or links form a cycle', SOMEBODY],
  ENAMETOOLONG: ['its path is too long', 'Use a folder with a shorter path.'],
  EBUSY: ['another process uses it', 'End the process that uses it, then try again.'],
  ETXTBSY: ['the program is being written to', 'Try again when that has ended.'],
  EXDEV: ['it is on another disk', 'Keep both folders on one disk.'],
  EMFILE: ['too many files are open', OPEN_FILES_REMEDY],
  ENFILE: ['too many files are open on this machine', OPEN_FILES_REMEDY],
  EAGAIN: ['the machine has no resources for it now (EAGAIN)', PROCESSES],
  ENOMEM: ['there is not enough memory', 'Free some memory, then `phasegate resume`.'],
  E2BIG: [
    'its arguments and environment are too large',
    'Make the environment or the inputs smaller.',
  ],
  ENOEXEC: ['it is not a program for this machine', 'Install the build for this machine.'],
};
