import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BLOCK_KINDS, type Item, NO_WORK } from '../../../src/core/backlog/item/item.ts';
import { nextCommands } from '../../../src/core/text/terminal/backlog-item.ts';
import { NOTHING_LOCAL } from '../../../src/core/text/terminal/backlog-list.ts';
import { type SessionText, sessionLines } from '../../../src/core/text/terminal/backlog-session.ts';
import { unpainted } from '../../../src/core/text/terminal/paint.ts';
import { item, itemsOf } from '../backlog/items.ts';

const done = (id: string, work: Partial<Item['work']>): Item =>
  item(id, { status: 'done', work: { ...NO_WORK, ...work } });
const blocked = (id: string, kind: (typeof BLOCK_KINDS)[number], reason = 'why'): Item =>
  item(id, { status: 'blocked', block: { from: 'in_progress', kind, reason, phase: 'build' } });

const session = (asked: readonly Item[], more: Partial<SessionText> = {}): readonly string[] =>
  sessionLines({
    asked,
    finished: [],
    merged: [],
    known: {
      items: itemsOf(...asked),
      archived: new Set(),
      ...NOTHING_LOCAL,
    },
    elsewhere: new Set(),
    phases: 4,
    costUsd: 0.5,
    ms: 61_000,
    why: 'nothing more is due',
    stopped: 'idle',
    paint: unpainted,
    ...more,
  });

test('a triage ends with what was triaged, what it took, and what to type', () => {
  const lines = session([item('a', { status: 'ready' }), item('b')], {
    ...{ stage: 'triage', phases: 1, why: 'all selected items are triaged', stopped: 'done' },
  });
  expect(lines.slice(-3)).toEqual([
    'Continue with the other 2 items: phasegate backlog run',
    'This session: $0.50 · 1 m 01 s',
    '1 of 2 items triaged, 1 phase, $0.50. Stopped: all selected items are triaged (done).',
  ]);
});

test('a signal is named once', () => {
  const lines = session([item('a')], { why: 'by Ctrl-C', stopped: 'signal' });
  expect(lines.at(-1)).toBe('0 of 1 items done, 4 phases, $0.50. Stopped: by Ctrl-C.');
});

test('who comes back sees what was finished, what waits and for whom, what it took, and what to type', () => {
  const url = 'https://github.com/acme/widgets/pull/7';
  const shipped = done('a', {
    ...{ run: 'run-a', branch: 'phasegate/fix/a', pullRequest: url },
    ...{ costUsd: 1, ms: 2000 },
  });
  const asks = blocked('b', 'question', 'Red or blue?');
  const later = item('c');
  const lines = session([shipped, asks, later], {
    finished: [
      { item: shipped, artifacts: [{ phase: 'report', path: '.phasegate/a/a report.md' }] },
    ],
  });
  expect(lines).toEqual([
    '',
    'Finished:',
    '  a  Item a',
    `    branch phasegate/fix/a · ${url} · $1.00 · 2.0 s`,
    "    artifact of `report`: cat '.phasegate/a/a report.md'",
    '    phasegate diff run-a',
    '',
    'Waiting:',
    '  b  Item b',
    '    waits for your answer: Red or blue?',
    '    phasegate backlog answer b "…"',
    '  c  Item c',
    '    waits for the next session',
    '',
    'This session: $0.50 · 1 m 01 s; total of its items: $1.00 · 2.0 s',
    '1 of 3 items done, 4 phases, $0.50. Stopped: nothing more is due (idle).',
  ]);
});

test('a session names merged duplicates, and what a follow-up came from', () => {
  const child = { ...done('c', { branch: 'phasegate/fix/c' }), origin: 'a' };
  const open = { ...item('d'), origin: 'a' };
  const lines = session([child, open], {
    finished: [{ item: child, artifacts: [] }],
    merged: [{ id: 'tg-91747', into: 'tg-3ec42' }],
  });
  expect(lines).toContain('  c  Item c (follow-up of a)');
  expect(lines).toContain('  d  Item d (follow-up of a)');
  expect(lines.join('\n')).toContain('\nMerged as duplicates:\n  tg-91747  into tg-3ec42\n');
});

test('what a session finished that was killed is told by the next one', () => {
  const before = done('a', { branch: 'phasegate/fix/a' });
  const now = done('b', { branch: 'phasegate/fix/b' });
  const lines = session([before, now], {
    finishedBefore: [{ item: before, artifacts: [] }],
    finished: [{ item: now, artifacts: [] }],
  });
  expect(lines.slice(0, 9)).toEqual([
    '',
    'Finished before, since a session began that was killed:',
    '  a  Item a',
    '    branch phasegate/fix/a',
    '    git merge phasegate/fix/a',
    '',
    'Finished:',
    '  b  Item b',
    '    branch phasegate/fix/b',
  ]);
});

test('an item that failed in a run that has not what is checked out can start over', () => {
  const one = { ...blocked('a', 'failed'), work: { ...NO_WORK, run: 'a' } };
  const known = { items: itemsOf(one), archived: new Set<string>(), ...NOTHING_LOCAL };
  const outdated = new Map([['a', 'its run lacks 2 commits of the checkout']]);
  const lines = session([one], { known: { ...known, outdated } });
  expect(lines).toContain('    its run lacks 2 commits of the checkout');
  expect(lines).toContain('    phasegate backlog unblock a --fresh');
  expect(session([one]).join()).not.toContain('--fresh');
});

test('a session that stopped early names the command that continues', () => {
  const lines = session([blocked('a', 'failed'), item('b'), item('c')], { stopped: 'failures' });
  expect(lines).toContain('Continue with the other 2 items: phasegate backlog run');
  const nothing = session([blocked('a', 'failed')], { stopped: 'failures' });
  expect(nothing.join('\n')).not.toContain('Continue');
});

test('a session without work, cost or items says so in its last line alone', () => {
  expect(session([], { phases: 0, costUsd: null, ms: 0 })).toEqual([
    '',
    '0 of 0 items done, 0 phases. Stopped: nothing more is due (idle).',
  ]);
});

test.each([21, 100])('of %i items, those that are too many are counted', (count) => {
  const many = Array.from({ length: count }, (_, at) => done(`i${at}`, {}));
  const lines = session(many, { finished: many.map((one) => ({ item: one, artifacts: [] })) });
  expect(lines).toContain(`  and ${count - 20} more: \`phasegate backlog list\``);
  expect(lines).not.toContain('  i20  Item i20');
});

test('of many artifacts, those that are too many are counted', () => {
  const one = done('a', {});
  const artifacts = Array.from({ length: 23 }, (_, at) => ({ phase: 'a', path: `file-${at}` }));
  expect(session([one], { finished: [{ item: one, artifacts }] })).toContain(
    '    and 3 more artifacts',
  );
});

test('the commands that look at a change and merge it follow, where nobody else delivers it', () => {
  const one = done('a', { run: 'run-a', branch: 'phasegate/fix/a' });
  const told = (item: Item, more: Partial<SessionText> = {}) =>
    session([item], { finished: [{ item, artifacts: [] }], ...more }).filter((line) =>
      /^ {4}(?:git|phasegate) /.test(line),
    );
  const [look, merge] = ['    phasegate diff run-a', '    git merge phasegate/fix/a'];
  expect(told(one)).toEqual([look, merge]);
  expect(told(done('a', { ...one.work, pullRequest: 'https://example.org/7' }))).toEqual([look]);
  expect(told(done('a', { ...one.work, branch: 'a;b' }))).toEqual([look]);
  expect(told(one, { elsewhere: new Set(['a']) })).toEqual([]);
  expect(told(done('a', {}))).toEqual([]);
});

test('what others wrote takes one line, and does not act on a terminal', () => {
  const hostile = 'a\u001b[2J\nb\r::error::c';
  const one = { ...done('a', { branch: hostile }), title: hostile };
  const two = blocked('b', 'failed', hostile);
  const lines = session([one, two], {
    finished: [{ item: one, artifacts: [{ phase: hostile, path: hostile }] }],
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
  for (const line of lines) expect(line).not.toMatch(/[\u0000-\u001f]|^\s*::/);
});

test.each(['guardrail', 'person', 'rejected'] as const)(
  'an item that waits for a person (%s) can be closed, and the session and `show` say so',
  (kind) => {
    const one = blocked('a', kind, 'its size is large, above the guardrail small');
    expect(session([one])).toContain('    phasegate backlog close a');
  },
);

const COMMANDS = readFileSync(new URL('../../../docs/commands.md', import.meta.url), 'utf8');

test.each(
  BLOCK_KINDS.flatMap((kind) => [false, true].map((isElsewhere) => ({ kind, isElsewhere }))),
)(
  'an item that waits ($kind, elsewhere: $isElsewhere) names a command that exists, about itself',
  ({ kind, isElsewhere }) => {
    const one = blocked('WRK-001', kind, 'its size is large, above the guardrail small');
    const item = { ...one, work: { ...NO_WORK, run: 'wrk-001' } };
    const commands = nextCommands(item, { isElsewhere, guard: null, decisions: null });
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const [, words = ''] = /^phasegate ((?:backlog )?[a-z]+)/.exec(command) ?? [];
      expect(COMMANDS).toMatch(new RegExp(`^#+ .*\\b${words}\\b`, 'm'));
      expect(command.toLowerCase()).toContain('wrk-001');
    }
  },
);
