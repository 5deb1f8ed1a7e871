import type { Json } from '../lib/json.ts';
import type { KeyPath } from './finding.ts';
import type { PipelineFile } from './schema.gen.ts';
import { type Misfit, misfits } from './shape.ts';
import { validate } from './validate.gen.js';

/**
 * The file without the parts of a wrong shape, so that other errors can be reported at the same time. `null`: nothing is left.
 */
export function prune(value: Json, found: readonly Misfit[]): PipelineFile | null {
  if (found.length === 0 && validate(value)) return value;
  const copy: unknown = structuredClone(value);
  if (!isMap(copy)) return null;
  let removals = found.map(({ remove }) => remove);
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    for (const path of removals) remove(copy, path);
    fillIn(copy);
    if (validate(copy)) return copy;
    removals = misfits(copy as Json).map((misfit) => misfit.remove);
  }
  return null;
}

/** A removal can make its parent incomplete. The format has no deeper nesting. */
const MAX_ROUNDS = 8;

/** Removes a property. A list is removed as a whole, so that indexes of its items stay valid. */
function remove(root: Record<string, unknown>, path: KeyPath): void {
  let holder: Record<string, unknown> = root;
  for (const [depth, part] of path.entries()) {
    const next = Object.hasOwn(holder, part) ? holder[part] : undefined;
    if (depth === path.length - 1 || !isMap(next)) {
      delete holder[part];
      return;
    }
    holder = next;
  }
}

/** Adds the keys that every file must have. */
function fillIn(file: Record<string, unknown>): void {
  file.version = 1;
  file.name ??= 'unnamed';
  const { phases } = file;
  if (!isMap(phases) || Object.keys(phases).length === 0) file.phases = { nothing: { run: ':' } };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
