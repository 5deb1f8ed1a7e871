import { expect, test } from 'vitest';
import { containedIn, isOwnPipeline } from '../../../src/core/backlog/own-pipeline.ts';
import type { RunId } from '../../../src/core/lib/brands.ts';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { asItemStep } from '../../../src/core/text/terminal/item-step.ts';
import { nextStep } from '../../../src/core/text/terminal/next-step.ts';
import { begun, broke, finishedAs, plan, recorded, started, stateOf } from './scene.ts';

const FAILED: readonly RunEvent[] = [
  started,
  begun('reproduce', 1, null),
  broke('reproduce', { reason: 'exit-code', message: 'exited with code 1' }),
  finishedAs('failed', 'reproduce'),
];

function commands(
  item: Readonly<Record<string, string>>,
  events: readonly RunEvent[],
  isGone = false,
) {
  const state = { ...stateOf(events), item };
  return asItemStep(nextStep(plan, state, false), state, {
    events: recorded(events),
    isGone,
  }).commands.map(({ command }) => command);
}

const OF_ITEM = { id: 'tg-1', title: 'It' };

test.each([
  ['failed', FAILED, 'phasegate backlog unblock tg-1 --notes "…"'],
  ['cancelled', [started, finishedAs('cancelled')], 'phasegate backlog run'],
  ['whose process died', [started], 'phasegate resume 7f3a9c2e'],
] as const)(
  'the next step of a run of an item, %s, is the one that the backlog names',
  (_, events, own) => {
    expect(commands(OF_ITEM, events)[0]).toBe(own);
    expect(commands({}, events)[0]).toBe('phasegate resume 7f3a9c2e');
  },
);

test('a run whose item the backlog does not have is continued itself, and not by the backlog', () => {
  for (const events of [FAILED, [started, finishedAs('cancelled')], [started]]) {
    const all = commands(OF_ITEM, events, true);
    expect(all[0]).toBe('phasegate resume 7f3a9c2e');
    expect(all.join()).not.toContain('backlog');
  }
});

test.each([
  ['auth', false, 'phasegate backlog run'],
  ['agent-missing', true, 'phasegate backlog run'],
  ['rate-limit', true, 'phasegate backlog run'],
  ['agent-failed', true, 'phasegate backlog run'],
  ['agent-failed', false, 'phasegate backlog unblock tg-1 --notes "…"'],
] as const)(
  'the next step after %s (byProvider: %s) is the one for an item that is blocked or not',
  (reason, byProvider, own) => {
    const events = [
      started,
      begun('reproduce', 1, null),
      broke('reproduce', { reason, byProvider }),
      finishedAs('failed', 'reproduce'),
    ];
    expect(commands(OF_ITEM, events)[0]).toBe(own);
  },
);

test('a provider that was down five times in a row is a matter for a person', () => {
  const session = [
    begun('reproduce', 1, null),
    broke('reproduce', { reason: 'rate-limit', byProvider: true }),
    finishedAs('failed', 'reproduce'),
  ];
  const after = (sessions: number) =>
    commands(OF_ITEM, [started, ...Array.from({ length: sessions }, () => session).flat()])[0];
  expect(after(4)).toBe('phasegate backlog run');
  expect(after(5)).toBe('phasegate backlog unblock tg-1 --notes "…"');
  expect(after(6)).toBe('phasegate backlog run');
});

test('no command accepts changes of a pipeline that the backlog has made, which has no file', () => {
  const accepts = (file: string, run: string = started.run) => {
    const begunAs = { ...started, run: run as RunId, pipeline: { ...started.pipeline, file } };
    return commands(OF_ITEM, [begunAs, ...FAILED.slice(1)]).some((command) =>
      command.endsWith('--accept-changes'),
    );
  };
  expect(accepts('.github/pipelines/feature.yml')).toBe(true);
  expect(accepts('.github/pipelines/triage.phasegate.yml', 'tg-1-triage')).toBe(false);
  expect(accepts('triage.phasegate.yml', 'tg-1-triage-2')).toBe(false);
  // A person's own file may have the same name.
  expect(accepts('triage.phasegate.yml')).toBe(true);
  expect(accepts('backlog.phasegate.yml')).toBe(true);
});

const COMMITS = `tg-1 ${'a'.repeat(40)}\nPROJ 2 ${'b'.repeat(64)}`;

test.each([
  ['a run of a person', { run: 't1', file: 'triage.phasegate.yml' }],
  ['one that is named like a triage', { run: 'x-triage', file: 'triage.phasegate.yml' }],
  ['one of the file for deliveries', { run: 't1', file: 'backlog.phasegate.yml' }],
  ['one that is named like a delivery', { run: 'delivery-x', file: 'backlog.phasegate.yml' }],
  [
    'the same with an input of that name',
    { run: 'delivery-x', file: 'backlog.phasegate.yml', inputs: { commits: 'all of them' } },
  ],
  [
    'an item whose name ends like a triage',
    { run: 'fix-triage', file: 'triage.phasegate.yml', item: { id: 'fix-triage' } },
  ],
  [
    'its second run',
    { run: 'fix-triage-2', file: 'triage.phasegate.yml', item: { id: 'Fix Triage' } },
  ],
])('a file of a person may be named like the pipelines of the backlog: %s', (_, begunAs) => {
  expect(isOwnPipeline({ inputs: {}, item: {}, ...begunAs })).toBe(false);
});

test.each([
  [
    'a joint delivery',
    { run: 'delivery-0a1b2c3d', file: 'backlog.phasegate.yml', inputs: { commits: COMMITS } },
  ],
  [
    'the triage of an item whose name ends so, too',
    { run: 'fix-triage-triage', file: 'a/triage.phasegate.yml', item: { id: 'fix-triage' } },
  ],
  ['a second triage', { run: 'tg-1-triage-2', file: 'triage.phasegate.yml', item: { id: 'tg-1' } }],
])('the pipelines of the backlog are known as such: %s', (_, begunAs) => {
  expect(isOwnPipeline({ inputs: {}, item: {}, ...begunAs })).toBe(true);
});

test('a joint delivery contains the commits of its items, whatever their ids are', () => {
  expect([...containedIn({ commits: COMMITS })]).toEqual([
    ['tg-1', 'a'.repeat(40)],
    ['PROJ 2', 'b'.repeat(64)],
  ]);
  for (const commits of [undefined, 7, '', 'tg-1', `${'a'.repeat(40)}`])
    expect(containedIn({ commits }).size).toBe(0);
});
