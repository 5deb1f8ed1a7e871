import { join } from 'node:path';

/** The runner's git directory in a run's folder. */
export const ownFolder = (runFolder: string): string => join(runFolder, 'git');
