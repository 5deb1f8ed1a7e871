import { expect, test } from 'vitest';
import { helpText } from '../../../src/core/text/terminal/help-text.ts';

const HELP = `Examples:
  $ phasegate add NAME --as OTHER-NAME   # an example

The command keeps existing files, except those
named with --force.
It runs nothing.

Short.`;

test('paragraphs and examples of a help text are broken at the width of the terminal', () => {
  expect(helpText(HELP, 30).split('\n')).toEqual([
    'Examples:',
    '  $ phasegate add NAME \\',
    '    --as OTHER-NAME',
    '      # an example',
    '',
    'The command keeps existing',
    'files, except those named with',
    '--force. It runs nothing.',
    '',
    'Short.',
  ]);
  expect(helpText(HELP, 80)).toBe(HELP);
});
