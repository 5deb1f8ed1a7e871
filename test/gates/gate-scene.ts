import type { GateVerdict } from '../../src/core/gate/gate-proof.ts';
import { digestOf, phaseId } from '../../src/core/lib/brands.ts';
import type { GateStory } from '../../src/core/run/show/gate-story.ts';
import { type GateQuestion, proveGate } from '../../src/gates/environment.ts';
import type { GitHub } from '../../src/github/client.ts';
import { actionsApi, actionsGraphql, type HasActions } from '../rig/github/actions-api.ts';
import { ActionsWorld, type Job, type Rules, type Run } from '../rig/github/actions-world.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { type Call, type FakeGitHub, fakeGitHub } from '../rig/github/server.ts';

/** A gate at the environment `release`, in a workflow run that mona started; ann and bob may review. */
export interface GateScene extends AsyncDisposable {
  readonly actions: ActionsWorld;
  readonly client: GitHub;
  readonly run: Run;
  readonly github: FakeGitHub<HasActions>;
  readonly calls: readonly Call[];
  /** The job behind the gate, in the run's latest attempt. */
  gateJob(environment?: string): Job;
  approve(user: string, comment?: string): void;
  /** The job behind the gate recorded its decision in that attempt, and kept it. */
  decidedIn(attempt: number): void;
  /** An earlier workflow run worked on the run, and left a checkpoint of it. */
  ranEarlier(starters: readonly [string, ...string[]], name?: string): void;
  /** What the job behind the gate finds. */
  prove(job: Job, more?: Partial<GateQuestion>): Promise<GateVerdict>;
  /** GitHub turns these calls away, as it does a token that lacks permissions. */
  forbid(match: (call: Call) => boolean): void;
  /** The first such call is answered so. */
  answer(match: (call: Call) => boolean, body: object): void;
}

const DIGEST = digestOf('d1'.repeat(32));

export const STORY: GateStory = {
  gate: phaseId('approve'),
  environment: 'release',
  by: 'environment',
  digest: DIGEST,
  known: [],
  used: [],
  starters: ['mona'],
  rivals: [],
  mayRework: false,
};

export const PUBLISHED = { gate: 'approve', environment: 'release', digest: DIGEST };

export async function gateScene(rules: Partial<Rules> = {}): Promise<GateScene> {
  const actions = new ActionsWorld();
  actions.protect('release', { reviewers: ['ann', 'bob'], ...rules });
  const run = actions.startRun({ actor: 'mona' });
  const github = await fakeGitHub({
    world: { actions },
    routes: actionsApi,
    operations: actionsGraphql,
  });
  const client = await clientOf(github, { token: github.token, patience: IMPATIENT });
  const body = { message: 'Resource not accessible by integration' };
  return {
    actions,
    client,
    run,
    github,
    calls: github.calls,
    gateJob: (environment = 'release') => actions.startJob(run, { name: 'gate-1', environment }),
    approve: (user, comment = '') => {
      actions.review({ run, environment: 'release', user, state: 'approved', comment });
    },
    decidedIn: (attempt) => {
      const name = `phasegate-one-${attempt}-000009.tar.gz`;
      const about = {
        id: attempt,
        name,
        size: 1,
        digest: null,
        createdAt: '',
        run: String(run.id),
      };
      const before = actions.artifacts.list();
      actions.artifacts = { list: () => [...before, about as never], urlOf: () => null };
    },
    ranEarlier: (starters, name = 'phasegate-one-1-000003.tar.gz') => {
      const [actor] = starters;
      const before = actions.artifacts.list();
      const id = run.id - 1 - before.length;
      const earlier = actions.startRun({ actor, id, starters: [...starters] });
      const about = { id, name, size: 1, digest: null, createdAt: '', run: String(earlier.id) };
      actions.artifacts = { list: () => [...before, about as never], urlOf: () => null };
    },
    prove: (job, more = {}) =>
      proveGate({
        github: client,
        run: String(run.id),
        attempt: run.starters.length,
        job: String(job.id),
        name: 'one',
        lines: 5,
        beganElsewhere: false,
        published: PUBLISHED,
        story: STORY,
        ...more,
      }),
    forbid: (match) => github.fail({ match, kind: 'status', status: 403, body, times: 9 }),
    answer: (match, said) =>
      github.fail({ match, kind: 'status', status: 200, body: said, times: 1 }),
    [Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
  };
}
