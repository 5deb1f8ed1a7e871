import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, defaultConfig, readConfig } from '../../core/config/config.ts';
import { diskRefusal } from '../../system/disk.ts';
import { InvalidPipeline } from './pipeline-file.ts';

export interface FoundConfig {
  /** Relative to the repository; `null`: there is no file, and defaults apply. */
  readonly path: string | null;
  readonly config: Config;
}

const PLACES = ['phasegate.yml', '.github/phasegate.yml'] as const;

/** The repository's configuration. Throws `InvalidPipeline` with all errors in the file. */
export function findConfig(root: string): FoundConfig {
  const path = PLACES.find((place) => existsSync(join(root, place)));
  if (path === undefined) return { path: null, config: defaultConfig() };
  const text = textOf(join(root, path));
  const { config, diagnostics } = readConfig({ path, text });
  if (config === null) throw new InvalidPipeline(diagnostics, text);
  return { path, config };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw diskRefusal(error, `${file} cannot be read`);
  }
}
