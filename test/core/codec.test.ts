import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../src/core/lib/json.ts';
import { decode, encode } from '../../src/core/run/codec.ts';
import type { JournalEvent } from '../../src/core/run/event.ts';
import { eventOf, eventTypes, recorded } from '../rig/events.ts';

for (const type of eventTypes) {
  test(`${type} comes back from its line as it was`, () => {
    fc.assert(
      fc.property(eventOf(type), (event) => {
        const line = encode(onLine(event));
        expect(decode(line)).toStrictEqual({ ok: true, event: onLine(event) });
        expect(line).not.toContain('\n');
      }),
    );
  });
}

test('an event has one line, whatever order its keys came in', () => {
  fc.assert(
    fc.property(recorded, (event) => {
      const backwards = Object.fromEntries(Object.entries(event).reverse());
      expect(encode(backwards as unknown as JournalEvent)).toBe(encode(event));
    }),
  );
});

test('a line that was mutated is refused or read as what it then says, and never crashes', () => {
  const mutation = fc.record({ at: fc.nat(), value: fc.jsonValue() });
  fc.assert(
    fc.property(recorded, mutation, (event, { at, value }) => {
      const entries = Object.entries(event);
      const index = at % entries.length;
      const line = JSON.stringify(
        Object.fromEntries(entries.map(([key, own], i) => [key, i === index ? value : own])),
      );
      const decoded = decode(line);
      if (decoded.ok) expect(decode(encode(decoded.event))).toStrictEqual(decoded);
      else expect(decoded.message).toMatch(/^(it|`|the event|format)/);
    }),
  );
});

test('any text at all is read or refused', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (line) => {
      expect(decode(line).ok).toBe(false);
    }),
  );
});

const SKIPPED = {
  seq: 3,
  at: '2026-11-20T10:00:00.000Z',
  type: 'phaseSkipped',
  prev: 'ab'.repeat(32),
  phase: 'build',
  cause: 'need',
  reason: 'needs `test`, which failed',
} as const;

test('a line has its place first and its own fields after', () => {
  expect(encode(SKIPPED as unknown as JournalEvent)).toMatchInlineSnapshot(
    `"{"seq":3,"at":"2026-11-20T10:00:00.000Z","type":"phaseSkipped","prev":"abababababababababababababababababababababababababababababababab","phase":"build","cause":"need","reason":"needs \`test\`, which failed"}"`,
  );
});

const WRONG: readonly (readonly [string, Json])[] = [
  ['an unknown event', { ...SKIPPED, type: 'phasePaused' }],
  ['an unknown field', { ...SKIPPED, mood: 'good' }],
  ['a missing field', { ...SKIPPED, reason: undefined as unknown as null }],
  ['a wrong field', { ...SKIPPED, reason: 7 }],
  ['an unknown cause', { ...SKIPPED, cause: 'weather' }],
  ['a phase that is a path', { ...SKIPPED, phase: '../../etc' }],
  ['a time that is none', { ...SKIPPED, at: 'yesterday' }],
  ['a sequence from 0', { ...SKIPPED, seq: 0 }],
  ['a list', [SKIPPED]],
  ['no type', { seq: 3 }],
  ['a newer format', { ...SKIPPED, type: 'runStarted', format: 2, phasegate: '0.9.0' }],
  [
    'a damaged list',
    {
      seq: 1,
      at: SKIPPED.at,
      type: 'runResumed',
      prev: SKIPPED.prev,
      phasegate: '',
      actor: '',
      again: ['build', 4],
      budgetUsd: null,
      pipeline: null,
    },
  ],
];

test('what is wrong with a line is said in words', () => {
  const said = WRONG.map(([name, line]) => {
    const decoded = decode(JSON.stringify(line));
    return `${name}: ${decoded.ok ? 'accepted' : decoded.message}`;
  });
  expect(said.join('\n')).toMatchInlineSnapshot(`
    "an unknown event: the event \`phasePaused\` is not known here; a newer release of Phasegate reads it
    an unknown field: \`mood\` is not known here; a newer release of Phasegate reads it
    a missing field: \`reason\` is missing
    a wrong field: \`reason\` is not a string
    an unknown cause: \`cause\` is not one of need, condition, no-change
    a phase that is a path: \`phase\` is not the name of a phase
    a time that is none: \`at\` is not a time in UTC
    a sequence from 0: \`seq\` is not a whole number from 1
    a list: it is not a JSON object
    no type: the event has no \`type\`
    a newer format: format 2 of the journal is not known here; a newer release of Phasegate reads it (Phasegate 0.9.0 wrote it)
    a damaged list: \`again[1]\` is not the name of a phase"
  `);
});

test('an event that could not be read again is never written', () => {
  const event = { ...SKIPPED, seq: Number.NaN } as unknown as JournalEvent;
  expect(() => encode(event)).toThrow(
    'invalid event phaseSkipped: `seq` is not a whole number from 1',
  );
});

function onLine<E>(event: E): E & { seq: number; at: string; prev: string } {
  return { ...event, seq: 1, at: '2026-11-20T10:00:00.000Z', prev: '0'.repeat(64) };
}
