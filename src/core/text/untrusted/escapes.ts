/** ECMA-48 sequences: strings (OSC, DCS, APC, PM, SOS) up to their end, control sequences, single escapes. */
export const ESCAPES = new RegExp(
  [
    '(?:\\u001B[\\]PX^_]|[\\u0090\\u0098\\u009D-\\u009F])[^\\u0007\\u001B\\u009C]*(?:\\u0007|\\u001B\\\\|\\u009C)?',
    '(?:\\u001B\\[|\\u009B)[0-?]*[ -/]*[@-~]?',
    '\\u001B[ -/]*[0-~]?',
  ].join('|'),
  'g',
);
