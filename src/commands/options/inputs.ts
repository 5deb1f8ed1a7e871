import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { errorText } from '../../core/lib/error-text.ts';
import { isJsonObject, type Json, type JsonObject } from '../../core/lib/json.ts';
import { Refusal } from '../../ports.ts';
import { codeOf, diskRefusal } from '../../system/disk.ts';
import { collect } from '../command.ts';

/** Options for a pipeline's inputs. */
export interface InputOptions {
  readonly input: readonly string[];
  readonly inputs?: string;
}

/** Adds the options of {@link InputOptions}. */
export function withInputOptions(command: Command): Command {
  return command
    .option('-i, --input <name=value>', 'input value; repeatable', collect, [])
    .option('--inputs <file>', 'file with inputs, as a YAML or JSON mapping');
}

/** The file's inputs, overridden by single ones. Throws `Refusal` for invalid ones. */
export async function givenInputs({ input, inputs }: InputOptions): Promise<JsonObject> {
  return { ...(await mapFile(inputs, 'inputs')), ...Object.fromEntries(input.map(pair)) };
}

function pair(text: string): readonly [string, string] {
  const at = text.indexOf('=');
  if (at > 0) return [text.slice(0, at), text.slice(at + 1)];
  throw new Refusal(`\`-i ${text}\` is not an input.`, 'Write `-i name=value`.');
}

/** The mapping in a file; empty if none is named. */
export async function mapFile(
  file: string | undefined,
  what: 'inputs' | 'item',
): Promise<JsonObject> {
  if (file === undefined) return {};
  const value = await parseInputFile(file, what);
  if (isJsonObject(value)) return value;
  throw new Refusal(
    `The ${what} file ${file} is not a mapping.`,
    'Write `name: value` lines, or a JSON object.',
  );
}

async function parseInputFile(file: string, what: string): Promise<Json> {
  const { parse } = await import('yaml');
  try {
    const bytes = readFileSync(file);
    if (!isUtf8(bytes))
      throw new Refusal(`The ${what} file ${file} is not valid UTF-8.`, 'Save the file as UTF-8.');
    return parse(bytes.toString('utf8')) as Json;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (codeOf(error) !== null) throw diskRefusal(error, `The ${what} file ${file} cannot be read`);
    const why = errorText(error);
    throw new Refusal(
      `The ${what} file ${file} cannot be read: ${why}`,
      'Give a YAML or JSON mapping.',
    );
  }
}
