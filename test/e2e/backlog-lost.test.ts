import { expect, test, vi } from 'vitest';
import type { RunEnd, WorkflowRun } from '../rig/actions/workflow-run.ts';
import { backlogHub, GATED, openItem, pulls, scheduled, shown } from '../rig/backlog-hub.ts';
import type { Call, Trouble } from '../rig/github/server.ts';
import type { Thread } from '../rig/github/world.ts';
import { few, spread } from '../rig/long.ts';
import type { PhasegateHub } from '../rig/phasegate-hub.ts';
import type { Fault } from '../rig/results/faults.ts';

few(0);

// Many whole jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 900_000 });

const post = (end: string) => (call: Call) => call.method === 'POST' && call.path.endsWith(end);
const operation = (name: string) => (call: Call) => call.operation === name;
const ofIssue: Match = ({ method, path }) => method === 'PATCH' && path.includes('/issues/');
type Match = (call: Call) => boolean;

/** Each job that writes, and what it is at when its end comes. */
const OPEN: Readonly<Record<string, Readonly<Record<string, Match>>>> = {
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

/** Those that a gate adds; the one behind it reads who decided. */
const GATE: typeof OPEN = {
  'item (issue-1) / tell': { state: ofIssue },
  'item (issue-1) / gate-1': { decision: operation('DeploymentReviews') },
  'item (issue-1) / deliver-1': {
    branch: post('/git/refs'),
    commit: operation('PhasegateCommit'),
    pull: post('/pulls'),
  },
};

/** Before what it asks is done, and after. */
const MOMENTS = ['before', 'after'] as const;

/** Its machine is lost, or its workflow run is cancelled, or GitHub is down for this, or answers nothing in time. */
const ENDS = ['lost', 'cancelled', 'refused', 'unanswered'] as const;

const casesOf = (pipeline: 'open' | 'gated', jobs: typeof OPEN) =>
  Object.entries(jobs).flatMap(([job, writes]) =>
    Object.entries(writes).flatMap(([write, match]) =>
      MOMENTS.flatMap((moment) =>
        ENDS.map((end) => ({ pipeline, job, write, match, moment, end })),
      ),
    ),
  );
const CASES = [...spread(casesOf('open', OPEN), 61), ...spread(casesOf('gated', GATE), 41)];

const troubleOf = ({ moment, end }: (typeof CASES)[number]): Omit<Trouble, 'match'> =>
  end === 'refused'
    ? { kind: moment === 'after' ? 'lost-answer' : 'status', status: 503, times: 99 }
    : { kind: moment === 'after' ? 'slow' : 'slow-request', times: 1 };

const isUnderWay = (hub: PhasegateHub, job: string): boolean =>
  hub.actions.jobs.some(({ name, status }) => name === job && status === 'in_progress');

/** Reviews every gate of the run until it ends. */
async function approved(hub: PhasegateHub, run: WorkflowRun): Promise<RunEnd> {
  const ended = run.ended();
  for (;;) {
    const waits = hub.actions.until(({ jobs }) =>
      jobs.find((job) => job.run === run.world.id && job.status === 'waiting'),
    );
    const job = await Promise.race([waits, ended.then(() => null)]);
    if (job === null) return ended;
    const click = { environment: 'release', user: 'bob', state: 'approved' } as const;
    hub.actions.review({ ...click, run: run.world });
  }
}

/** The next sessions; then the item is done, once. */
async function finishes(hub: PhasegateHub, issue: Thread): Promise<void> {
  hub.github.heal();
  hub.results.heal();
  for (let sessions = 0; sessions < 2; sessions += 1) await approved(hub, await scheduled(hub));
  expect(shown(issue).slice(0, 2)).toEqual(['phasegate', 'phasegate:done']);
  expect(pulls(hub)).toEqual(['Mend it']);
  expect(issue.comments).toHaveLength(1);
  expect([...hub.world.labels.keys()]).toEqual([]);
}

test.each(CASES)(
  '$pipeline pipeline, $job, $write, $moment, $end: the next session finishes the item, once',
  async (one) => {
    const { job, match, end, pipeline } = one;
    const files = pipeline === 'gated' ? { '.github/pipelines/task.yml': GATED } : {};
    await using hub = await backlogHub(files);
    const issue = openItem(hub, 'Mend it');
    let isMet = false;
    const isMeant: Match = (call) => {
      const meant = match(call) && isUnderWay(hub, job);
      isMet ||= meant;
      return meant;
    };
    hub.github.fail({ ...troubleOf(one), match: isMeant });
    const run = await scheduled(hub);
    const ended = approved(hub, run);
    await expect.poll(() => isMet, { timeout: 240_000 }).toBe(true);
    if (end === 'lost') run.lose(job);
    if (end === 'cancelled') run.cancel();
    await ended;
    await finishes(hub, issue);
  },
);

/** What an agent did is kept by a checkpoint; a work job writes nothing else. */
const KEPT = (['CreateArtifact', 'FinalizeArtifact'] as const).flatMap((call) =>
  MOMENTS.flatMap((moment) => ENDS.map((end) => ({ call, moment, end }))),
);
const WORK = 'item (issue-1) / work-0';

const faultOf = ({ moment, end }: (typeof KEPT)[number]): Fault => {
  if (moment === 'after') return { kind: end === 'refused' ? 'lost-answer' : 'cut' };
  return end === 'refused' ? { kind: 'status', status: 503 } : { kind: 'reset' };
};

test.each(spread(KEPT, 17))(
  'work, checkpoint, $call, $moment, $end: the next session finishes the item, once',
  async (one) => {
    const { call, moment, end } = one;
    await using hub = await backlogHub();
    const issue = openItem(hub, 'Mend it');
    const held = hub.results.hold(call, moment);
    const isStopped = end === 'lost' || end === 'cancelled';
    if (isStopped && moment === 'before') hub.results.fail(call, { kind: 'reset' });
    if (!isStopped) hub.results.fail(call, faultOf(one), 99);
    const run = await scheduled(hub);
    await held.reached;
    expect(isUnderWay(hub, WORK)).toBe(true);
    if (end === 'lost') run.lose(WORK);
    if (end === 'cancelled') run.cancel();
    held.release();
    await run.ended();
    await finishes(hub, issue);
  },
);
