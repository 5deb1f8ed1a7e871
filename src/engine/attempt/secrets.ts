import { additionsIn } from '../../core/change/additions.ts';
import { secretsInName } from '../../core/redaction/in-name.ts';
import type { Detect, SecretSpan } from '../../core/redaction/span.ts';
import { shownPath } from '../../core/view/shown-path.ts';
import type { FrozenTree } from '../../ports.ts';
import type { Attempt } from './attempt.ts';
import { type AttemptFailure, type CompletionClaim, failure } from './claim.ts';

/**
 * Why a change must not be committed because it contains secrets; `null`: it contains none. Names the place and the rule, never
 * the value.
 */
export async function secretFault(
  { deps }: Pick<Attempt, 'deps'>,
  { commitMessage }: Pick<CompletionClaim, 'commitMessage'>,
  frozen: FrozenTree,
): Promise<AttemptFailure | null> {
  if (frozen.paths.length === 0) return null;
  const { findSecrets } = deps;
  const patch = await deps.workspace.additions(frozen);
  const places = [
    ...inMessage(commitMessage ?? '', findSecrets),
    ...secretPlaces({ paths: frozen.paths, patch }, findSecrets),
  ];
  return places.length === 0 ? null : failure('secret-found', secretText(places));
}

/** Where a change holds secrets: in names of files, and in lines that it adds. */
export function secretPlaces(
  { paths, patch }: { readonly paths: readonly string[]; readonly patch: string },
  find: Detect,
): readonly string[] {
  return [...inNames(paths, find), ...inLines(patch, find)];
}

/** The end of a sentence; names places and rules, never a value. */
export function secretText(places: readonly string[]): string {
  const more =
    places.length > MAX_PLACES ? ` and in ${places.length - MAX_PLACES} more places` : '';
  return `contains a secret: ${places.slice(0, MAX_PLACES).join('; ')}${more}`;
}

const MAX_PLACES = 5;

function inNames(paths: readonly string[], find: Detect): readonly string[] {
  return paths.flatMap((path) =>
    secretsInName(path, find).map((found) => `the name of a file (${rule(found)})`),
  );
}

function inMessage(message: string, find: Detect): readonly string[] {
  return find(message).map((found) => `the commit's message (${rule(found)})`);
}

function inLines(patch: string, find: Detect): readonly string[] {
  return additionsIn(patch).flatMap(({ path, text, lines }) =>
    find(text).map((found) => {
      const line = lines[text.slice(0, found.start).split('\n').length - 1] ?? 1;
      return `\`${shownPath(path)}\`, line ${line} (${rule(found)})`;
    }),
  );
}

function rule({ rule }: SecretSpan): string {
  return rule === 'known-value' ? 'a known secret value' : `rule \`${rule}\``;
}
