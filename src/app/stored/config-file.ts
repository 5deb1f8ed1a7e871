import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Config, defaultConfig, readConfig } from '../../core/config/config.ts';
import { Refusal } from '../../ports.ts';
import { diskRefusal } from '../../system/disk.ts';
import { type EncodedText, encodedText, readRegular } from '../../system/read-regular.ts';
import { InvalidPipeline } from './pipeline-file.ts';
import { repositoryRoot } from './repository-root.ts';

export interface FoundConfig {
  /** Relative to the repository; `null`: there is no file, and defaults apply. */
  readonly path: string | null;
  readonly config: Config;
}

const PLACES = ['phasegate.yml', '.github/phasegate.yml'] as const;

/** The absolute paths of the configuration files of a repository; more than one is an error. */
export const configFiles = (root: string): readonly string[] =>
  PLACES.map((place) => join(root, place)).filter((file) => existsSync(file));

/** Whether the file is in a place of the configuration. */
export const isConfigFile = (file: string): boolean =>
  configFiles(repositoryRoot(file)).includes(resolve(file));

export function readConfigFile(file: string) {
  const read = readConfigText(file);
  return { text: read.text, diagnostics: readConfig({ path: file, ...read }).diagnostics };
}

/** The repository's configuration. Throws `InvalidPipeline` with all errors in the file. */
export function findConfig(root: string): FoundConfig {
  const [path, other] = PLACES.filter((place) => existsSync(join(root, place)));
  if (path === undefined) return { path: null, config: defaultConfig() };
  if (other !== undefined) {
    throw new Refusal(
      `This repository has two configurations: ${path} and ${other}.`,
      `Move the settings of one into the other, and delete it: \`git rm ${other}\`.`,
    );
  }
  const read = readConfigText(join(root, path));
  const { config, diagnostics } = readConfig({ path, ...read });
  if (config === null) throw new InvalidPipeline(diagnostics, new Map([[path, read.text]]));
  return { path, config };
}

function readConfigText(file: string): EncodedText {
  try {
    return encodedText(readRegular(file));
  } catch (error) {
    throw diskRefusal(error, `${file} cannot be read`);
  }
}
