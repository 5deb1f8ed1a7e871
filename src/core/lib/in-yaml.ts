import { stringify } from 'yaml';

/** A text as a scalar on one line. */
export const inYaml = (text: string): string => stringify(text, { lineWidth: 0 }).trimEnd();
