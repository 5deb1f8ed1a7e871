import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** The committed command line. */
export const CLI = join(PROJECT, 'dist', 'cli.js');
