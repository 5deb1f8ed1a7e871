import { type MergedPart, mergeLines } from '../lib/merge-lines.ts';
import { originOf, withOrigin, withoutOrigin } from './origin.ts';

/** The texts of one file; `null`: the version does not have it. */
export interface TextVersions {
  /** The library's text when it was added. */
  readonly base: string | null;
  /** The repository's text. */
  readonly local: string | null;
  readonly newest: string | null;
}

/** Lines that the repository and the library changed differently. */
export interface UpgradeConflict {
  /** Line of the repository's file, from 1. */
  readonly line: number;
  readonly local: readonly string[];
  readonly library: readonly string[];
}

/** Whose lines win in a conflict; `null`: neither, so it stays a conflict. */
export type MergePreference = 'local' | 'library' | null;

export interface UpgradeResult {
  readonly state: 'unchanged' | 'kept' | 'new' | 'updated' | 'merged' | 'removed' | 'conflict';
  /** The new text; `null`: no file. */
  readonly text: string | null;
  readonly conflicts: readonly UpgradeConflict[];
}

/** The upgrade of one file: it takes the library's changes, and keeps the repository's. */
export function upgraded(versions: TextVersions, prefer: MergePreference): UpgradeResult {
  const { base, local, newest } = alike(versions);
  const result = (state: UpgradeResult['state'], text: string | null): UpgradeResult => {
    const whole = withNoteOf(text, versions.newest);
    return { state: whole === versions.local ? same(state) : state, text: whole, conflicts: [] };
  };
  if (newest === local) return result('updated', local);
  if (newest === base) return result('kept', local);
  if (local === base) return result(upgradeState(local, newest), newest);
  // Removed on one side, changed on the other: the repository's state wins.
  if (local === null || newest === null) return result('kept', local);
  const first = originOf(versions.local ?? '') === null ? 1 : 2;
  return merged({ base: base ?? '', local, newest }, { prefer, first, result });
}

const same = (state: UpgradeResult['state']): UpgradeResult['state'] =>
  state === 'kept' ? 'kept' : 'unchanged';

const upgradeState = (local: string | null, newest: string | null): UpgradeResult['state'] =>
  local === null ? 'new' : newest === null ? 'removed' : 'updated';

interface MergeOptions {
  readonly prefer: MergePreference;
  /** Number of the first line; the origin in the head is not counted. */
  readonly first: number;
  readonly result: (state: UpgradeResult['state'], text: string) => UpgradeResult;
}

function merged(
  { base, local, newest }: { readonly [side in keyof TextVersions]: string },
  { prefer, first, result }: MergeOptions,
): UpgradeResult {
  const parts = mergeLines(base, { ours: local, theirs: newest });
  const conflicts = prefer === null ? conflictsIn(parts, first) : [];
  if (conflicts.length > 0) return { state: 'conflict', text: local, conflicts };
  const side = prefer === 'local' ? 'ours' : 'theirs';
  const lines = parts.flatMap((part) => (part.type === 'same' ? part.lines : part[side]));
  return result('merged', lines.join('\n'));
}

function conflictsIn(parts: readonly MergedPart[], first: number): readonly UpgradeConflict[] {
  const conflicts: UpgradeConflict[] = [];
  let line = first;
  for (const part of parts) {
    if (part.type === 'conflict') conflicts.push({ line, local: part.ours, library: part.theirs });
    line += part.type === 'same' ? part.lines.length : part.ours.length;
  }
  return conflicts;
}

const SCHEMA = /^# yaml-language-server:.*/;

/** Removes URLs and origins, which differ between releases. */
function alike({ base, local, newest }: TextVersions): TextVersions {
  const [schema] = SCHEMA.exec(newest ?? '') ?? [];
  const plain = (text: string | null): string | null => {
    if (text === null) return null;
    return withoutOrigin(schema === undefined ? text : text.replace(SCHEMA, () => schema));
  };
  return { base: plain(base), local: plain(local), newest: plain(newest) };
}

function withNoteOf(text: string | null, newest: string | null): string | null {
  const origin = originOf(newest ?? '');
  return text === null || origin === null ? text : withOrigin(text, origin);
}
