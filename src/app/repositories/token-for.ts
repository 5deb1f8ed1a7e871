import { tokenVariable } from '../../core/many/token-variable.ts';

/** The token for one repository of a run alone; `null`: there is none. */
export const tokenFor = (name: string): string | null => process.env[tokenVariable(name)] || null;
