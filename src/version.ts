import manifest from '../package.json' with { type: 'json' };

/** The release that this is. */
export const VERSION: string = manifest.version;
