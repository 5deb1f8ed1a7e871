import { expect, test, vi } from 'vitest';
import { startRun } from '../rig/actions/start.ts';
import { backlogHub, openItem, pulls, scheduled } from '../rig/backlog-hub.ts';
import { LIMIT_OF_THE_HOUR } from '../rig/github/faults.ts';
import type { Call } from '../rig/github/server.ts';
import { APPROVED, BY_ANN, implementHub, runBranches } from '../rig/implement-hub.ts';
import { few } from '../rig/long.ts';
import type { PhasegateHub } from '../rig/phasegate-hub.ts';

few(0);

// Whole jobs, twice: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000 });

/** From the first such call on, GitHub refuses all of them until the hour is over. */
function limitFrom({ github }: PhasegateHub, isFirst: (call: Call) => boolean): void {
  let isOver = false;
  const match = (call: Call): boolean => {
    isOver ||= isFirst(call);
    return isOver;
  };
  github.fail({ ...LIMIT_OF_THE_HOUR, match, times: 9999 });
}

test.each<[string, (call: Call) => boolean]>([
  ['before anything is proved', ({ path }) => /\/actions\/runs\/\d+$/.test(path)],
  ['at the branch', ({ method, path }) => method === 'POST' && path.endsWith('/git/refs')],
  ['at the pull request', ({ method, path }) => method === 'POST' && path.endsWith('/pulls')],
])(
  'the API limit %s: the deliver job says what to do, and delivers once when it is run again',
  async (_, isFirst) => {
    await using hub = await implementHub();
    const run = await startRun(hub, 'implement.yml', BY_ANN);
    await run.waitingAt('release');
    const isDelivering = () =>
      hub.actions.jobs.some(
        ({ name, status }) => /deliver-1$/.test(name) && status === 'in_progress',
      );
    limitFrom(hub, (call) => isDelivering() && isFirst(call));
    await run.review(APPROVED);
    const { conclusion, job } = await run.ended();
    const told = job('phasegate / deliver-1')
      .annotations.map(({ message }) => message)
      .join('\n');
    expect(conclusion).toBe('failure');
    expect(told).toContain('API rate limit exceeded');
    expect(told).toContain('Wait until the API limit resets, then re-run the failed jobs.');
    expect(told).not.toContain('phasegate resume');
    hub.github.heal();
    await run.rerunFailed({ by: 'ann' });
    const again = await run.ended();
    expect([again.conclusion, pulls(hub)]).toEqual(['success', ['Do it']]);
    const branches = await runBranches(hub);
    expect(branches.split('\n')).toHaveLength(1);
    expect(await hub.git('rev-list', '--count', `main..${branches}`)).toBe('1');
  },
);

test.each<[string, (call: Call) => boolean]>([
  ['at the lock', ({ method, path }) => method === 'POST' && path.endsWith('/labels')],
  ['at the state', ({ method, path }) => method === 'PATCH' && path.includes('/issues/comments/')],
  ['at the unlocking', ({ operation }) => operation === 'PhasegateDropLabel'],
])(
  'the API limit %s: a plan leaves each item to the next one, which works on it once',
  async (_, isFirst) => {
    await using hub = await backlogHub();
    for (const title of ['Mend it', 'Tidy it']) openItem(hub, title);
    limitFrom(hub, isFirst);
    await (await scheduled(hub)).ended();
    hub.github.heal();
    expect(pulls(hub)).toEqual([]);
    const { conclusion } = await (await scheduled(hub)).ended();
    expect([conclusion, [...pulls(hub)].sort()]).toEqual(['success', ['Mend it', 'Tidy it']]);
    expect([...hub.world.labels.keys()]).toEqual([]);
    const own = hub.world.threads.filter(({ pull }) => pull === null);
    expect(own.map(({ comments }) => comments.length)).toEqual([1, 1]);
  },
);
