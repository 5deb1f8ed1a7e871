import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentCommand } from '../../src/core/gate/comment-command.ts';

test.each([
  ['/phasegate approve d1d2d3d4', { decision: 'approve', digest8: 'd1d2d3d4', text: '' }],
  ['/phasegate approve D1D2D3D4  Ship it. ', { digest8: 'd1d2d3d4', text: 'Ship it.' }],
  ['/phasegate\treject d1d2d3d4\tno', { decision: 'reject', text: 'no' }],
  [
    '/phasegate rework d1d2d3d4 Use the parser:\r\n\r\n```\r\nparse()\r\n```\r\n',
    { decision: 'rework', text: 'Use the parser:\n\n```\nparse()\n```' },
  ],
  ['/phasegate rework d1d2d3d4\nMore tests.', { decision: 'rework', text: 'More tests.' }],
])('%j is a decision', (body, expected) => {
  expect(commentCommand(body)).toMatchObject({ type: 'decide', ...expected });
});

test.each([
  ['/phasegate answer plan Use v2.', { phase: 'plan', text: 'Use v2.' }],
  ['/phasegate answer plan\nUse v2.\nNot v1.', { phase: 'plan', text: 'Use v2.\nNot v1.' }],
])('%j is an answer', (body, expected) => {
  expect(commentCommand(body)).toEqual({ type: 'answer', ...expected });
});

test.each([
  '',
  'Looks good to me.',
  'Please /phasegate approve d1d2d3d4',
  'I would say:\n/phasegate approve d1d2d3d4',
  '\n/phasegate approve d1d2d3d4',
  ' /phasegate approve d1d2d3d4',
  '    /phasegate approve d1d2d3d4',
  '> /phasegate approve d1d2d3d4',
  '```\n/phasegate approve d1d2d3d4\n```',
  '~~~\n/phasegate approve d1d2d3d4',
  '`/phasegate approve d1d2d3d4`',
  '- /phasegate approve d1d2d3d4',
  '<!--\n/phasegate approve d1d2d3d4\n-->',
  '/phasegated approve d1d2d3d4',
  '/PHASEGATE approve d1d2d3d4',
  '\u200B/phasegate approve d1d2d3d4',
])('%j is no command', (body) => {
  expect(commentCommand(body)).toEqual({ type: 'none' });
});

test.each([
  ['/phasegate', 'the comment names no command'],
  ['/phasegate approve', 'the comment has no digest of the change to approve'],
  ['/phasegate merge d1d2d3d4', '`merge` is not a command'],
  ['/phasegate approve d1d2d3', '`d1d2d3` is not a digest of eight hexadecimal digits'],
  ['/phasegate approve d1d2d3d4e5', '`d1d2d3d4e5` is not a digest of eight hexadecimal digits'],
  ['/phasegate approve `::stop`', '`???stop?` is not a digest of eight hexadecimal digits'],
  ['/phasegate rework d1d2d3d4', 'the comment does not say what to change'],
  ['/phasegate rework d1d2d3d4 …', 'the comment does not say what to change'],
  ['/phasegate reject d1d2d3d4 "…"', 'the text after the digest says nothing'],
  ['/phasegate answer plan ...', 'the comment has no answer text'],
  ['/phasegate answer', 'the comment does not name the phase to answer'],
  ['/phasegate answer plan', 'the comment has no answer text'],
  ['/phasegate answer ../plan yes', '`..?plan` is not a valid phase name'],
  [
    '/phasegate approve d1d2d3d4\n/phasegate reject d1d2d3d4',
    'the comment has several commands; only one is allowed',
  ],
])('%j is refused', (body, problem) => {
  expect(commentCommand(body)).toMatchObject({
    type: 'malformed',
    message: `Phasegate cannot read the command in this comment: ${problem}.`,
  });
});

test('whatever is written, it is read in an instant, and decides only with eight digits', () => {
  const word = fc.constantFrom('/phasegate', 'approve', 'answer', 'd1d2d3d4', '\t', ' ', '\n', 'x');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 400 }), (words) => {
      const command = commentCommand(words.join(''));
      if (command.type === 'decide') expect(command.digest8).toMatch(/^[0-9a-f]{8}$/);
    }),
  );
  // Processor time in microseconds: what backtracks takes minutes of it.
  const before = process.cpuUsage();
  commentCommand(`/phasegate approve ${' \t'.repeat(30_000)}\n`);
  expect(process.cpuUsage(before).user).toBeLessThan(5_000_000);
});
