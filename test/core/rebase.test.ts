import { expect, test } from 'vitest';
import { commitOf, phaseId } from '../../src/core/lib/brands.ts';
import type { Command } from '../../src/core/run/command.ts';
import { afterRebase } from '../../src/core/run/decide/rebase.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import {
  changed,
  decided,
  failed,
  given,
  HEAD,
  opened,
  planOf,
  resumed,
  runStarted,
  started,
  succeeded,
} from './given.ts';

// fix (an agent that writes) --> test (a command) --> review (an agent) --> gate --> ship
const plan = planOf(
  {
    look: { run: 'true' },
    fix: { needs: 'look', agent: 'a', prompt: 'x', access: 'write', verify: [{ run: 'true' }] },
    test: { needs: 'fix', run: 'true' },
    review: { needs: 'test', agent: 'a', prompt: 'x' },
    opinion: { needs: 'fix', agent: 'a', prompt: 'x' },
    gate: { needs: ['review', 'opinion'], gate: {} },
    ship: { needs: 'gate', deliver: { 'pull-request': { title: 'Change' } } },
  },
  { agents: { a: { use: 'command', run: 'true' } }, policy: { 'stale-base': 'rebase' } },
);

const [fix, check, review, gate, ship] = ['fix', 'test', 'review', 'gate', 'ship'].map(phaseId);
const TIP = commitOf('d'.repeat(40));
const AFTER = commitOf('e'.repeat(40));

const done: readonly RunEvent[] = [
  ...[started('look'), succeeded('look'), started('fix'), changed('fix')],
  ...[started('test'), succeeded('test'), started('review'), succeeded('review')],
  ...[started('opinion'), succeeded('opinion'), opened('gate', HEAD), decided('gate', 'approve')],
];
const waits = { type: 'runFinished', outcome: 'waiting', next: 'work', phase: ship } as RunEvent;
const moved: readonly RunEvent[] = [...done, waits, resumed()];
const again = [check, review, gate].filter((id) => id !== undefined);
const rebased: RunEvent = {
  type: 'runRebased',
  from: HEAD,
  base: TIP,
  commit: AFTER,
  facts: { files: 1, lines: 1, protected: [], risks: [] },
  again,
  verify: [fix].filter((id) => id !== undefined),
};
const verifyAgain = { type: 'verifyAgain', writers: [fix] } as Command;
const waiting = { type: 'finish', outcome: 'waiting', next: 'work', phase: ship } as Command;
const run = (phase: string): Command => ({ type: 'runPhase', phase: phaseId(phase), waitMs: 0 });

test('commands that judged the change have to hold again, and whoever judged by them; what did not, stays', () => {
  const state = fold(plan, [runStarted(), ...done]);
  expect(afterRebase(plan, state)).toEqual({ again, verify: [fix] });
});

test('a command between two writers judged another change, and is not run again', () => {
  const write = { run: 'true', access: 'write' } as const;
  const two = planOf({
    one: write,
    between: { needs: 'one', run: 'true' },
    two: { ...write, needs: 'between' },
    gate: { needs: 'two', gate: {} },
    ship: { needs: 'gate', deliver: { 'pull-request': { title: 'Change' } } },
  });
  const events = [changed('one'), succeeded('between'), changed('two')];
  expect(afterRebase(two, fold(two, [runStarted(), ...events]))).toEqual({ again: [], verify: [] });
});

test.each<[string, (needs: string) => Parameters<typeof planOf>[0][string] | null]>([
  ['an agent’s review', (needs) => ({ needs, agent: 'a', prompt: 'x' })],
  ['nothing', () => null],
  ['a writing command', (needs) => ({ needs, run: 'true', access: 'write' })],
])(
  'a gate behind %s is asked again on another base, also where no command stands before it',
  (_, make) => {
    const between = make('fix');
    const before = between === null ? {} : { between };
    const one = planOf(
      {
        fix: { agent: 'a', prompt: 'x', access: 'write', verify: [{ run: 'true' }] },
        ...before,
        gate: { needs: between === null ? 'fix' : 'between', gate: {} },
        ship: { needs: 'gate', deliver: { 'pull-request': { title: 'Change' } } },
      },
      { agents: { a: { use: 'command', run: 'true' } }, policy: { 'stale-base': 'rebase' } },
    );
    const worked = between === null ? [] : [started('between'), succeeded('between')];
    const events: readonly RunEvent[] = [
      ...[
        started('fix'),
        changed('fix'),
        ...worked,
        opened('gate', HEAD),
        decided('gate', 'approve'),
      ],
      ...[waits, resumed()],
    ];
    const state = fold(one, [runStarted(), ...events]);
    expect(afterRebase(one, state)).toEqual({ again: [gate], verify: [fix] });
    const onto = {
      ...rebased,
      again: [gate].filter((id) => id !== undefined),
      verify: [],
    } as RunEvent;
    given(one, ...events, onto).decidesWithin({ may: { work: true, deliver: false, open: true } }, {
      type: 'openGate',
      phase: gate,
      why: 'this gate always asks',
    } as Command);
  },
);

test('until its commits are made anew the run waits for work, whoever asks', () => {
  given(plan, ...moved).decides(waiting);
  given(plan, ...moved).decidesWithin(
    { may: { work: false, deliver: true, open: false } },
    waiting,
  );
});

test('a run that waits for work elsewhere has no moved base', () => {
  const elsewhere = { ...waits, phase: check } as RunEvent;
  expect(given(plan, ...done, elsewhere).state.rebase).toBeNull();
});

test('first what is rebased is verified, by a process that may work; a crash changes nothing', () => {
  const after = [...moved, rebased];
  given(plan, ...after).decides(verifyAgain);
  given(plan, ...after, resumed()).decides(verifyAgain);
  given(plan, ...after).decidesWithin(
    { may: { work: false, deliver: true, open: false } },
    waiting,
  );
  const { base, head } = given(plan, ...after).state;
  expect([base, head]).toEqual([TIP, AFTER]);
});

test('then the commands run again, and the gate is asked about the new commit', () => {
  const verified: readonly RunEvent[] = [...moved, rebased, { type: 'rebaseVerified' }];
  given(plan, ...verified).decides(run('test'));
  const held = [...verified, started('test', 2), succeeded('test', { attempt: 2 })];
  given(plan, ...held).decides(run('review'));
  const judged = [...held, started('review', 2), succeeded('review', { attempt: 2 })];
  given(plan, ...judged).decides({
    type: 'openGate',
    phase: phaseId('gate'),
    why: 'this gate always asks',
  });
});

test('a command that fails on the new base keeps the change from being delivered', () => {
  const verified: readonly RunEvent[] = [...moved, rebased, { type: 'rebaseVerified' }];
  const broken = [...verified, started('test', 2), failed('test', { attempt: 2 })];
  expect(given(plan, ...broken).state.rebase).toBeNull();
  given(plan, ...broken).decides({
    type: 'skipPhase',
    phase: phaseId('review'),
    cause: 'need',
    reason: 'needs `test`, which failed',
  });
});

test('what does not fit the new base ends the run `stale`, and is tried again by a resume', () => {
  const unfit: RunEvent = { type: 'rebaseFailed', message: 'it does not hold' };
  const stale = { type: 'finish', outcome: 'stale', next: null, phase: ship } as Command;
  given(plan, ...moved, rebased, unfit).decides(stale);
  given(plan, ...moved, rebased, unfit, resumed()).decides(verifyAgain);
  given(plan, ...moved, unfit, resumed()).decides(waiting);
});
