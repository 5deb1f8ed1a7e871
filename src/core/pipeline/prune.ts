import type { Json } from '../lib/json.ts';
import type { Path } from './finding.ts';
import type { PipelineFile } from './schema.gen.ts';
import { type Misfit, misfits } from './shape.ts';
import { validate } from './validate.gen.js';

/**
 * What is left of a file when everything of a wrong shape is taken away, so that its other mistakes can be told in the
 * same go. `null` if nothing is left.
 */
export function prune(value: Json, found: readonly Misfit[]): PipelineFile | null {
  if (found.length === 0 && validate(value)) return value;
  const copy: unknown = structuredClone(value);
  if (!isMap(copy)) return null;
  let removals = found.map(({ remove }) => remove);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    for (const path of removals) remove(copy, path);
    fillIn(copy);
    if (validate(copy)) return copy;
    removals = misfits(copy as Json).map((misfit) => misfit.remove);
  }
  return null;
}

/** What is removed can leave its parent incomplete; no part of the format is nested deeper. */
const MOST_ROUNDS = 8;

/** Takes a property away; of a list everything, so that the places of its items stay true. */
function remove(root: Record<string, unknown>, path: Path): void {
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

/** The few things that no file may be without. */
function fillIn(file: Record<string, unknown>): void {
  file.version = 1;
  file.name ??= 'unnamed';
  const { phases } = file;
  if (!isMap(phases) || Object.keys(phases).length === 0) file.phases = { nothing: { run: ':' } };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
