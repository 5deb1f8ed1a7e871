import type { PermissionOption, ToolKind } from '@agentclientprotocol/sdk/unstable';

/** What an agent requests permission for. */
export interface ToolPermissionRequest {
  readonly kind: ToolKind | null;
  /** Relative to the workspace; `null`: outside of it. */
  readonly paths: readonly (string | null)[];
}

export interface PhaseAccess {
  readonly access: 'read' | 'write';
  readonly mayChange: (path: string) => boolean;
}

/** Why an agent's request is refused; `null`: it is permitted. */
export function permission(
  { kind, paths }: ToolPermissionRequest,
  { access, mayChange }: PhaseAccess,
): string | null {
  if (paths.includes(null)) return 'the path is outside the workspace';
  if (kind !== null && READS.includes(kind)) return null;
  if (access === 'read') return `a phase with read access may not ${VERBS[kind ?? 'other']}`;
  if (kind === null || !CHANGES.includes(kind)) return null;
  if (paths.length === 0) return 'the request does not name the files to change';
  const inner = paths.find((path) => path !== null && isProtectedPath(path));
  if (inner !== undefined) return `\`${inner}\` is not part of the work`;
  const kept = paths.find((path) => path !== null && !mayChange(path));
  return kept === undefined ? null : `the phase may not change \`${kept}\``;
}

/** git's files and Phasegate's are never part of a change, so a change of them would go unnoticed. */
function isProtectedPath(path: string): boolean {
  return path.split('/').some((part) => ['.git', '.phasegate'].includes(part.toLowerCase()));
}

const READS: readonly ToolKind[] = ['read', 'search', 'think'];
const CHANGES: readonly ToolKind[] = ['edit', 'delete', 'move'];

const VERBS: Readonly<Record<ToolKind, string>> = {
  read: 'read',
  search: 'search',
  think: 'think',
  edit: 'edit files',
  delete: 'delete files',
  move: 'move files',
  execute: 'run commands',
  fetch: 'fetch from the network',
  switch_mode: 'leave its mode',
  other: 'do an unnamed action',
};

/** The option for this one time, because a lasting permission would cover unchecked requests; `null`: the agent offers none. */
export function optionFor(
  answer: 'allow' | 'reject',
  options: readonly PermissionOption[],
): string | null {
  const kinds = answer === 'allow' ? ['allow_once'] : ['reject_once', 'reject_always'];
  const offered = kinds.map((kind) => options.find((option) => option.kind === kind));
  return offered.find((option) => option !== undefined)?.optionId ?? null;
}
