import { expect, test, vi } from 'vitest';
import { backlogHub, openItem, pulls, scheduled, shown } from '../rig/backlog-hub.ts';
import type { Call, Trouble } from '../rig/github/server.ts';
import { spread } from '../rig/long.ts';

// Many whole jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 600_000 });

const post = (end: string) => (call: Call) => call.method === 'POST' && call.path.endsWith(end);
const operation = (name: string) => (call: Call) => call.operation === name;
const ofIssue: Match = ({ method, path }) => method === 'PATCH' && path.includes('/issues/');
type Match = (call: Call) => boolean;

/** Each job that writes, and what it is at when its end comes. */
const WRITES: Readonly<Record<string, Readonly<Record<string, Match>>>> = {
  plan: {
    lock: post('/labels'),
    comment: post('/comments'),
    unlock: operation('PhasegateDropLabel'),
  },
  'item (issue-1) / deliver-0': {
    branch: post('/git/refs'),
    commit: operation('PhasegateCommit'),
    pull: post('/pulls'),
  },
  'item (issue-1) / report': { state: ofIssue, unlock: operation('PhasegateDropLabel') },
  settle: { look: operation('BacklogIssues') },
};

/** Before what it asks is done, and after. */
const MOMENTS = ['slow-request', 'slow'] as const;

/** Its machine is lost, or its workflow run is cancelled, or GitHub is down for this, or answers nothing in time. */
const ENDS = ['lost', 'cancelled', 'refused', 'unanswered'] as const;

const CASES = Object.entries(WRITES).flatMap(([job, writes]) =>
  Object.entries(writes).flatMap(([write, match]) =>
    MOMENTS.flatMap((moment) => ENDS.map((end) => ({ job, write, match, moment, end }))),
  ),
);

const troubleOf = ({ moment, end }: (typeof CASES)[number]): Omit<Trouble, 'match'> =>
  end === 'refused'
    ? { kind: moment === 'slow' ? 'lost-answer' : 'status', status: 503, times: 99 }
    : { kind: moment, times: 1 };

test.each(spread(CASES, 61))(
  '$job, $write, $moment, $end: the next session finishes the item, once',
  async (one) => {
    const { job, match, end } = one;
    await using hub = await backlogHub();
    const issue = openItem(hub, 'Mend it');
    const isUnderWay = () =>
      hub.actions.jobs.some(({ name, status }) => name === job && status === 'in_progress');
    let isMet = false;
    const isMeant: Match = (call) => {
      const meant = match(call) && isUnderWay();
      isMet ||= meant;
      return meant;
    };
    hub.github.fail({ ...troubleOf(one), match: isMeant });
    const run = await scheduled(hub);
    await expect.poll(() => isMet, { timeout: 240_000 }).toBe(true);
    if (end === 'lost') run.lose(job);
    if (end === 'cancelled') run.cancel();
    await run.ended();
    hub.github.heal();
    for (let sessions = 0; sessions < 2; sessions += 1) await (await scheduled(hub)).ended();
    expect(shown(issue).slice(0, 2)).toEqual(['phasegate', 'phasegate:done']);
    expect(pulls(hub)).toEqual(['Mend it']);
    expect(issue.comments).toHaveLength(1);
    expect([...hub.world.labels.keys()]).toEqual([]);
  },
);
