import { linkSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Commit, commitOf, type RunId, runId } from '../core/brands.ts';
import type { JsonObject } from '../core/json.ts';
import { codeOf, diskRefusal, replaceFile, writeDurably } from '../disk.ts';
import { Refusal } from '../ports.ts';
import type { Head } from './head.ts';
import type { Repository } from './repository.ts';

/**
 * Says that a run works in a checkout, and where that was before. It lies on the disk from before the first file is
 * touched until the last one is back, so that whoever comes after a kill can put the checkout right.
 */
export interface CheckoutMark {
  readonly run: RunId;
  readonly branch: string;
  readonly head: Commit;
  readonly from: Head;
  /** The run's leftovers are gone; only the way back is left. */
  readonly isLeaving: boolean;
  readonly process: ProcessName;
}

interface ProcessName {
  readonly pid: number;
  /** Tells it from a later process of that number, where the system says; else empty. */
  readonly started: string;
}

/** `null` if no run works in this checkout, or died in it. */
export function readMark(repository: Repository): CheckoutMark | null {
  const file = markFile(repository);
  try {
    const mark = decode(JSON.parse(readFileSync(file, 'utf8')));
    if (mark !== null) return mark;
  } catch (error) {
    // A `.phasegate` that is not a folder is refused by whoever makes or lists the runs in it.
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    if (!(error instanceof SyntaxError)) throw diskRefusal(error, `${file} cannot be read`);
  }
  throw new Refusal(
    `${file}, which says where this checkout was before a run, is damaged.`,
    'Put the checkout where it should be by hand (`git status`, `git switch`), then delete that file.',
  );
}

/** `false` if somebody was quicker. */
export function placeMark(repository: Repository, mark: Omit<CheckoutMark, 'process'>): boolean {
  const file = markFile(repository);
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(join(repository.mainRoot, '.phasegate'), { recursive: true });
    writeDurably(temporary, encode(mark));
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw diskRefusal(error, `${file} cannot be written`);
  } finally {
    rmSync(temporary, { force: true });
  }
}

export function updateMark(repository: Repository, mark: Omit<CheckoutMark, 'process'>): void {
  try {
    replaceFile(markFile(repository), encode(mark));
  } catch (error) {
    throw diskRefusal(error, `${markFile(repository)} cannot be written`);
  }
}

export function removeMark(repository: Repository): void {
  rmSync(markFile(repository), { force: true });
}

/** The process that placed the mark still runs. */
export function isHeld(mark: CheckoutMark): boolean {
  const { pid, started } = mark.process;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return startOf(pid) === started;
}

/** One for each checkout; linked worktrees have theirs beside the main one's. */
function markFile({ mainRoot, root, gitDir }: Repository): string {
  const name = mainRoot === root ? '' : `-${gitDir.slice(gitDir.lastIndexOf('/') + 1)}`;
  return join(mainRoot, '.phasegate', `checkout${name}.json`);
}

function encode(mark: Omit<CheckoutMark, 'process'>): string {
  const { pid } = process;
  return `${JSON.stringify({ ...mark, process: { pid, started: startOf(pid) } }, null, 2)}\n`;
}

function decode(value: JsonObject): CheckoutMark | null {
  const { run, branch, head, from, isLeaving, process: holder } = value;
  const name = typeof run === 'string' ? runId(run) : null;
  if (name === null || typeof branch !== 'string' || typeof head !== 'string') return null;
  if (!isObject(from) || !isObject(holder) || typeof isLeaving !== 'boolean') return null;
  const { pid, started } = holder;
  const { branch: fromBranch, commit } = from;
  if (typeof commit !== 'string' || typeof pid !== 'number') return null;
  return {
    run: name,
    branch,
    head: commitOf(head),
    from: {
      branch: typeof fromBranch === 'string' ? fromBranch : null,
      commit: commitOf(commit),
    },
    isLeaving,
    process: { pid, started: typeof started === 'string' ? started : '' },
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ticks since boot, the 22nd field of `/proc/<pid>/stat`. */
function startOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
