import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { JsonObject } from '../../../src/core/lib/json.ts';

/** An action that runs with Node. */
export interface ActionDefinition {
  /** Absolute. */
  readonly main: string;
  readonly post: string | null;
  readonly postIf: string;
  /** Their defaults, by name; an input without one is an empty text. */
  readonly inputs: JsonObject;
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax */
export async function readAction(folder: string): Promise<ActionDefinition> {
  const { inputs, runs } = parse(await readFile(join(folder, 'action.yml'), 'utf8'));
  if (!/^node\d+$/.test(runs.using))
    throw new Error(`the rig knows no action that uses ${runs.using}`);
  const defaults = Object.entries<{ readonly default?: string } | null>(inputs ?? {}).map(
    ([name, input]) => [name, input?.default ?? ''],
  );
  return {
    main: join(folder, runs.main),
    post: runs.post === undefined ? null : join(folder, runs.post),
    postIf: runs['post-if'] ?? 'always()',
    inputs: Object.fromEntries(defaults),
  };
}

/** "converts input names to uppercase letters and replaces spaces with `_`" */
export function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  );
}
