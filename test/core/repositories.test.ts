import { describe, expect, test } from 'vitest';
import { commitOf } from '../../src/core/lib/brands.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import type { RunEvent, RunStarted, StartedRepository } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import {
  onBranches,
  repositoriesOf,
  seenFrom,
  wholeFacts,
} from '../../src/core/run/repositories.ts';
import { nextStep } from '../../src/core/text/terminal/next-step.ts';
import {
  BASE,
  changed,
  decided,
  HEAD,
  LIMITS,
  opened,
  planOf,
  runStarted,
  succeeded,
} from './given.ts';

const API_BASE = commitOf('d'.repeat(40));
const API_HEAD = commitOf('e'.repeat(40));

const write = { run: 'a', access: 'write' } as const;
const plan = planOf(
  {
    web: write,
    api: { ...write, repository: 'api', needs: 'web' },
    approve: { gate: {}, needs: 'api' },
    ship: {
      needs: 'approve',
      deliver: [
        { 'pull-request': { repository: 'api', title: 'Server' } },
        { 'pull-request': { title: 'Client' } },
      ],
    },
  },
  { repositories: { api: { repo: 'me/api' } } },
);

const api: StartedRepository = {
  name: 'api',
  address: 'https://github.com/me/api.git',
  base: API_BASE,
  baseBranch: 'main',
  branch: 'phasegate/test/r1',
};

const start: RunStarted = { ...runStarted(), repositories: [api] };
const stateAfter = (...events: readonly RunEvent[]) => fold(plan, [start, ...events]);
const both = [
  changed('web', HEAD, { files: 2, lines: 5, risks: ['`a.sh`: executable'] }),
  changed('api', API_HEAD, { files: 1, lines: 3, protected: ['.github/ci.yml'] }),
];

describe('a run over several repositories', () => {
  test('has a base and a head in each', () => {
    const state = stateAfter(...both);
    expect(state).toMatchObject({ repository: 'main', base: BASE, head: HEAD });
    expect(state.others.get('api')).toMatchObject({ base: API_BASE, head: API_HEAD });
  });

  test('is the same run, seen from any of them', () => {
    const state = stateAfter(...both);
    const seen = seenFrom(state, 'api');
    expect(seen).toMatchObject({ repository: 'api', base: API_BASE, head: API_HEAD });
    expect(repositoriesOf(seen).map(([name]) => name)).toEqual(['api', 'main']);
    expect(wholeFacts(seen)).toEqual(wholeFacts(state));
    expect(seenFrom(seen, null)).toEqual(state);
  });

  test('adds up the facts of all, with the repository of each path', () => {
    expect(wholeFacts(stateAfter(...both))).toEqual({
      files: 3,
      lines: 8,
      protected: ['api: .github/ci.yml'],
      risks: ['`a.sh`: executable'],
    });
  });

  test('is on the branches that are published, each with a name that the run can have', () => {
    const state = stateAfter(...both);
    const branch = (names: Readonly<Record<string, string>>, of: string | null) =>
      seenFrom(onBranches(state, names), of).branch;
    const usual = state.branch;
    for (const name of [`${usual}-2`, `${usual}-13`, usual.replaceAll('/', '-')]) {
      expect(branch({ main: name }, null)).toBe(name);
      expect(branch({ main: name }, 'api')).toBe(usual);
      expect(branch({ api: name }, 'api')).toBe(name);
    }
    for (const name of ['', 'main', `${usual}-2;reboot`, `${usual}/x`])
      expect(branch({ main: name, other: usual }, null)).toBe(usual);
  });

  test('names the branch of each where they differ', () => {
    const done: RunEvent = { type: 'runFinished', outcome: 'succeeded', next: null, phase: null };
    const sentence = (names: Readonly<Record<string, string>>) =>
      nextStep(plan, onBranches(stateAfter(...both, done), names)).sentence;
    expect(sentence({})).toBe(
      'Done. 3 files changed, on branch phasegate/test/r1 in `main`, `api`.',
    );
    expect(sentence({ api: 'phasegate/test/r1-2' })).toBe(
      'Done. 3 files changed, on branch phasegate/test/r1 in `main`, and on branch phasegate/test/r1-2 in `api`.',
    );
  });

  test('asks for a decision although only another repository changed', () => {
    const state = stateAfter(succeeded('web'), changed('api', API_HEAD));
    expect(decide(plan, state, LIMITS)).toMatchObject([{ type: 'openGate' }]);
  });

  test('has nothing to decide if no repository changed', () => {
    const state = stateAfter(succeeded('web'), succeeded('api'));
    expect(decide(plan, state, LIMITS)).toMatchObject([{ type: 'skipPhase', cause: 'no-change' }]);
  });

  test('asks again if another repository moved on after the approval', () => {
    const gate = {
      ...opened('approve', HEAD),
      repositories: [{ ...OPENED, commit: API_HEAD, tree: API_HEAD }],
    };
    const approved = stateAfter(...both, gate, decided('approve', 'approve'));
    expect(decide(plan, approved, LIMITS)).toMatchObject([{ type: 'deliver', phase: 'ship' }]);
    const moved = fold(plan, [
      start,
      ...both,
      gate,
      decided('approve', 'approve'),
      changed('api', commitOf('f'.repeat(40))),
    ]);
    expect(decide(plan, moved, LIMITS)).toMatchObject([{ type: 'openGate', phase: 'approve' }]);
  });

  test('keeps the pull request of each repository', () => {
    const made = (delivery: number, number: number): RunEvent => ({
      type: 'deliveryMade',
      phase: plan.phases[3]?.id ?? fail(),
      delivery,
      kind: 'pull-request',
      where: `pull request #${number}`,
      url: `https://github.com/${number}`,
      number,
    });
    const state = stateAfter(...both, made(0, 7), made(1, 8));
    expect(state.pullRequest?.number).toBe(8);
    expect(state.others.get('api')?.pullRequest?.number).toBe(7);
  });
});

const OPENED = {
  name: 'api',
  base: API_BASE,
  evidence: { files: 1, lines: 3, protected: [], risks: [] },
};

function fail(): never {
  throw new Error('the plan has no such phase');
}
