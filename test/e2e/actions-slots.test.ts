import { expect, test, vi } from 'vitest';
import type { JobRecord } from '../rig/actions/job.ts';
import { startDispatched, startRun } from '../rig/actions/start.ts';
import { openThread } from '../rig/github/world.ts';
import { APPROVED, implementHub, runBranches } from '../rig/implement-hub.ts';
import { few } from '../rig/long.ts';
import type { PhasegateHub } from '../rig/phasegate-hub.ts';

few(0);

// draft (writes) --> first (a gate) --> polish (writes) --> second (a gate) --> ship
const TWO_GATES = `version: 1
name: implement-task
agents: { coder: { use: command, run: 'echo "$PHASEGATE_PHASE $PHASEGATE_ATTEMPT" | tee -a done.txt' } }
phases:
  draft: { agent: coder, prompt: Draft it, access: write }
  first: { needs: draft, gate: { environment: release, rework: { phase: draft } } }
  polish: { needs: first, agent: coder, prompt: "Polish it. \${{ gate.comment }}", access: write }
  second: { needs: polish, gate: { environment: release } }
  ship: { needs: second, deliver: { pull-request: { title: Do it, body: As asked. } } }
`;
const BY_ANN = { event: 'workflow_dispatch', actor: 'ann' };

const slots = (pipeline: string): Promise<PhasegateHub> =>
  implementHub({ pipeline, annReviews: 'not her own', runsForIssues: true });

/** Those that ran, in the order in which they ended. */
function ran(jobs: ReadonlyMap<string, JobRecord>): readonly string[] {
  return [...jobs]
    .filter(([, { steps }]) => steps.length > 0)
    .map(([name, { conclusion }]) => `${name.replace('phasegate / ', '')}: ${conclusion}`);
}

async function shipped(hub: PhasegateHub): Promise<string> {
  const branch = await runBranches(hub);
  return hub.git('show', `${branch}:done.txt`);
}

// Several jobs, each with an Action of its own: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

test('a pipeline with two gates goes from slot to slot and ends as one pull request', async () => {
  await using hub = await slots(TWO_GATES);
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await run.review(APPROVED);
  await run.waitingAt('release');
  await run.review(APPROVED);
  const { conclusion, jobs, job } = await run.ended();
  expect([conclusion, ran(jobs)]).toEqual([
    'success',
    [
      'work-0: success',
      'gate-1: success',
      'work-1: success',
      'gate-2: success',
      'deliver-2: success',
      'report: success',
    ],
  ]);
  const { outcome, 'pull-request-url': url = '' } = job('phasegate').outputs;
  expect([outcome, new URL(url).pathname, hub.world.threads.length]).toEqual([
    'succeeded',
    '/acme/widgets/pull/1',
    1,
  ]);
  expect(await shipped(hub)).toBe('draft 1\npolish 1');
});

test('a rework goes on in a new workflow run with the reviewer’s words, and who started the first cannot approve it there', async () => {
  await using hub = await slots(
    TWO_GATES.replace(/ {2}polish.*\n {2}second.*\n/, '').replace('needs: second', 'needs: first'),
  );
  const run = await startRun(hub, 'implement.yml', BY_ANN);
  await run.review({ ...APPROVED, state: 'rejected', comment: '/rework Make it longer.' });
  const { jobs } = await run.ended();
  expect(ran(jobs)).toEqual(['work-0: success', 'report: success']);
  const [dispatch] = hub.actions.dispatches;
  if (dispatch === undefined) throw new Error('nothing was started');
  const next = await startDispatched(hub, dispatch);
  await next.review({ ...APPROVED, user: 'ann' });
  const refused = (await next.ended()).job('phasegate / gate-1');
  expect(refused.annotations.map(({ message }) => message.split('\n')[0])).toEqual([
    'The gate `first` is not proved (point 4): ann approved, but also started, resumed or re-ran this run; the environment prevents self-review.',
  ]);
  await next.rerunFailed({ by: 'carl' });
  await next.review(APPROVED);
  expect((await next.ended()).conclusion).toBe('success');
  expect(await shipped(hub)).toBe('draft 1\ndraft 2');
});

// ask (may stop with a question) --> approve (by comment) --> ship
const BY_COMMENT = `version: 1
name: implement-issue
agents:
  coder:
    use: command
    run: |
      if grep -q 'Green, please' "$PHASEGATE_PROMPT"; then echo green > colour.txt; echo done; exit; fi
      echo '{"status":"blocked","summary":"unclear","question":"Which colour?"}' > "$PHASEGATE_RESULT"
phases:
  paint: { agent: coder, prompt: Paint it, access: write }
  approve: { needs: paint, gate: { by: comment } }
  ship: { needs: approve, deliver: { pull-request: { title: Paint it, body: As asked. } } }
`;

test('in an issue, a comment answers the question and another one approves; strangers are not heard', async () => {
  await using hub = await slots(BY_COMMENT);
  hub.actions.permissions.set('ann', 'write');
  const issue = openThread(hub.world, { title: 'Paint', body: '', author: 'eve', pull: null });
  const about = { issue: { number: issue.number, title: 'Paint', body: '' } };
  const labeled = {
    action: 'labeled',
    label: { name: 'phasegate' },
    sender: { login: 'ann' },
    ...about,
  };
  const first = await startRun(hub, 'issues.yml', {
    event: 'issues',
    actor: 'ann',
    payload: labeled,
  });
  expect(ran((await first.ended()).jobs)).toEqual(['work-0: failure', 'report: failure']);
  const said = async (login: string, body: string): Promise<readonly string[]> => {
    const comment = { id: hub.world.nextId++, body, user: { login, type: 'User' } };
    const payload = { action: 'created', comment, sender: { login }, ...about };
    const run = await startRun(hub, 'issues.yml', {
      event: 'issue_comment',
      actor: login,
      payload,
    });
    return ran((await run.ended()).jobs);
  };
  expect(await said('eve', '/phasegate answer paint Green, please.')).toEqual(['comment: success']);
  expect(await said('ann', '/phasegate answer paint Green, please.')).toEqual([
    'comment: success',
    'work-0: success',
    'report: success',
  ]);
  const digits = /\/phasegate approve ([0-9a-f]{8})/.exec(issue.comments.at(-1)?.body ?? '')?.[1];
  expect(await said('ann', `/phasegate approve ${digits}`)).toEqual([
    'comment: success',
    'deliver-0: success',
    'report: success',
  ]);
  expect(hub.world.threads.map(({ title }) => title)).toEqual(['Paint', 'Paint it']);
  expect(issue.comments.length).toBe(1);
});
