import { describe, expect, test } from 'vitest';
import { askedBy, itemCommand } from '../../../src/core/backlog/issue/item-command.ts';

describe('what is meant for us and cannot be understood is told from talk', () => {
  test.each([
    '/phasegate aprove 1a2b3c4d',
    '/phasegate',
    '/phasegate answer',
    '/phasegate Unblock',
    '/Phasegate unblock',
    '/phase-gate unblock',
    '/phasegate: unblock',
    '/phasegate unblock\n/phasegate override',
    '/phasegate help',
  ])('%j', (body) => {
    expect(askedBy(body)).toMatchObject({ type: 'mistyped' });
    expect(itemCommand(body)).toBeNull();
  });
  test.each([
    'Thanks!',
    'Try `/phasegate unblock`.',
    '> /phasegate unblock',
    ' /phasegate unblock',
    '/phasegated unblock',
    '/other unblock',
    '/phasegate approve 1a2b3c4d',
    '/phasegate rework 1a2b3c4d no',
  ])('talk, or for another job: %j', (body) => {
    expect(askedBy(body)).toBeNull();
  });
  test('a retry takes words', () => {
    expect(askedBy('/phasegate retry Keep\nthe name.')).toEqual({
      type: 'retry',
      notes: 'Keep\nthe name.',
    });
  });
});
