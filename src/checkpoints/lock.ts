import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../ports.ts';
import { codeOf, diskRefusal, makeFolder, writeDurably } from '../system/disk.ts';
import { isAlive, type LockHolder, thisProcess } from './holder.ts';
import { showLife, showsLife } from './sign-of-life.ts';

/** Held by one process at a time; released when disposed of. */
export interface RunLock extends AsyncDisposable {
  /** Increases with every process that gets the lock of this run. */
  readonly token: number;
  /** Whether the lock on the disk still belongs to this process. False if the disk does not answer, too. */
  readonly isOurs: () => boolean;
}

/** Another process holds the lock. */
export class LockHeld extends Refusal {
  override readonly name = 'LockHeld';

  /** The process: `4711 on host, since …`. */
  readonly holder: string;

  constructor(run: string, { pid, host, at }: LockHolder) {
    super(
      `Another process is working on this run: ${pid} on ${host}, since ${at}.`,
      `Wait until that process ends, or end it: \`phasegate cancel ${run}\`. Then try again.`,
    );
    this.holder = `${pid} on ${host}, since ${at}`;
  }
}

export interface LockOptions {
  readonly runFolder: string;
  /** Called if another process took the lock, or the disk is gone: nothing more may be done to the run. */
  readonly onLost: (refusal: Refusal) => void;
}

/**
 * Locks a run for one process at a time; throws `Refusal` with the current holder. Needs no repair after a crash: a holder
 * that is dead, or whose pid belongs to another process by now, does not count.
 *
 *     lock/7        the holder; the greatest number counts
 *     lock/<id>/    the sign of life of that holder until its release; touched every two seconds
 *
 * A number is taken by creating a hard link, which only one process can do, and is not reused while it is the greatest.
 * So two processes that find the same dead holder cannot both replace it, however slow one of them is. The touching
 * matters only for a holder on another machine, whose process is invisible here.
 */
export async function acquireLock({ runFolder, onLost }: LockOptions): Promise<RunLock> {
  const folder = join(runFolder, 'lock');
  try {
    makeFolder(folder);
    return compete(folder, onLost);
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : diskRefusal(error, `The run in ${runFolder} cannot be locked`);
  }
}

/** The sign of life comes first, so that it is visible to every reader of the claim. */
function compete(folder: string, onLost: LockOptions['onLost']): RunLock {
  const claim: LockClaim = { ...thisProcess(), id: randomUUID() };
  const file = join(folder, `${claim.id}.json`);
  writeDurably(file, JSON.stringify(claim));
  const sign = showLife(join(folder, claim.id), () => onLost(lost(folder)));
  try {
    const token = take(folder, file);
    rmSync(file);
    removeOlder(folder, token);
    const isOurs = (): boolean => isHolder(folder, token, claim);
    return { token, isOurs, [Symbol.asyncDispose]: async () => sign.end() };
  } catch (error) {
    rmSync(file, { force: true });
    sign.end();
    throw error;
  }
}

/** A number belongs to one holder forever, and the greatest number has the lock. */
function isHolder(folder: string, token: number, { id }: LockClaim): boolean {
  try {
    const names = readdirSync(folder);
    const isLast = numbersIn(names).every((number) => number <= token);
    return isLast && names.includes(id) && readClaim(join(folder, String(token)))?.id === id;
  } catch {
    return false;
  }
}

/** Whether a process works on the run now. */
export async function isLocked(runFolder: string): Promise<boolean> {
  const claim = claimOf(runFolder);
  return claim !== null && isHeld(join(runFolder, 'lock'), claim);
}

/** The last holder of the run's lock; `null`: there was none. */
export const holderOf = (runFolder: string): LockHolder | null => claimOf(runFolder);

function claimOf(runFolder: string): LockClaim | null {
  const folder = join(runFolder, 'lock');
  if (!existsSync(folder)) return null;
  const last = Math.max(0, ...numbers(folder));
  return last === 0 ? null : readClaim(join(folder, String(last)));
}

interface LockClaim extends LockHolder {
  readonly id: string;
}

function take(folder: string, file: string): number {
  for (;;) {
    const last = Math.max(0, ...numbers(folder));
    if (last > 0) refuseIfHeld(folder, last);
    if (!linked(file, join(folder, String(last + 1)))) continue;
    if (Math.max(...numbers(folder)) === last + 1) return last + 1;
    // Other processes came and went meanwhile, and removed the number that was just taken here.
    rmSync(join(folder, String(last + 1)));
  }
}

function refuseIfHeld(folder: string, number: number): void {
  const claim = readClaim(join(folder, String(number)));
  if (claim === null || !isHeld(folder, claim)) return;
  throw new LockHeld(basename(dirname(folder)), claim);
}

function isHeld(folder: string, claim: LockClaim): boolean {
  const alive = isAlive(claim);
  if (alive === null) return showsLife(join(folder, claim.id));
  return alive && readdirSync(folder).includes(claim.id);
}

/** `null`: it was removed, because there is a greater number. */
function readClaim(file: string): LockClaim | null {
  try {
    const claim: LockClaim = JSON.parse(readFileSync(file, 'utf8'));
    return claim;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    if (codeOf(error) !== null) throw error;
    throw new Refusal(
      `The lock ${file} is damaged.`,
      'If no other process is working on this run, delete the file.',
    );
  }
}

function linked(file: string, number: string): boolean {
  try {
    linkSync(file, number);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function removeOlder(folder: string, token: number): void {
  for (const number of numbers(folder).filter((other) => other < token)) {
    const claim = readClaim(join(folder, String(number)));
    if (claim !== null) rmSync(join(folder, claim.id), { recursive: true, force: true });
    rmSync(join(folder, String(number)), { force: true });
  }
}

const numbers = (folder: string): readonly number[] => numbersIn(readdirSync(folder));

function numbersIn(names: readonly string[]): readonly number[] {
  return names.filter((name) => /^[1-9]\d*$/.test(name)).map(Number);
}

function lost(folder: string): Refusal {
  return new Refusal(
    `The lock of this run in ${folder} was lost. Another process may be working on the run now.`,
    'Check the run with `phasegate status`, then run `phasegate resume`.',
  );
}
