import { expect, test } from 'vitest';
import { confirmOrigin } from '../../src/action/confirm-origin.ts';
import { proveAgain } from '../../src/action/prove-again.ts';
import { workflowRunsSince } from '../../src/action/workflow-runs.ts';
import { artifactsByRest } from '../../src/checkpoints/stores/artifacts-by-rest.ts';
import { marked } from '../../src/core/gate/run-mark.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { knownReviews } from '../../src/gates/deployment-reviews.ts';
import { readRejection } from '../../src/gates/environment.ts';
import { leaveRunComment } from '../../src/gates/run-comment.ts';
import { startWorkflow } from '../../src/github/dispatch.ts';
import { trustIn } from '../../src/github/trust.ts';
import { Refusal } from '../../src/ports.ts';
import { changed, decided, HEAD, opened } from '../core/given.ts';
import { commentScene, MARK } from '../gates/comment-scene.ts';
import { gateScene, PUBLISHED, STORY } from '../gates/gate-scene.ts';
import { clientOf, IMPATIENT } from '../rig/github/client.ts';
import { FAULTS, type Fault, NO_TEXT_FOR_PEOPLE } from '../rig/github/faults.ts';
import { deliveryScene, plainChange } from '../rig/github/scene.ts';
import type { Call, FakeGitHub } from '../rig/github/server.ts';
import { few, spread } from '../rig/long.ts';
import { originScene } from './origin-scene.ts';

few(4);

/** What a job of the Action asks GitHub for, or tells it. */
interface Asking extends AsyncDisposable {
  readonly github: Pick<FakeGitHub<unknown>, 'fail' | 'heal'>;
  /** Its answer, or what GitHub holds then. */
  ask(): Promise<unknown>;
}

const ask = (
  scene: { readonly github: Asking['github'] } & AsyncDisposable,
  asked: () => Promise<unknown>,
): Asking => ({
  github: scene.github,
  ask: asked,
  [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
});

/** Answers of a kind: whatever fails, they are the same, or a refusal. */
const READS: Readonly<Record<string, () => Promise<Asking>>> = {
  'a gate that is proved': async () => {
    const scene = await gateScene();
    const job = scene.gateJob();
    scene.approve('ann');
    return ask(scene, () => scene.prove(job));
  },
  'a gate that nobody let through': async () => {
    const scene = await gateScene();
    const job = scene.gateJob();
    return ask(scene, () => scene.prove(job));
  },
  'reviews before a gate opens': async () => {
    const scene = await gateScene();
    scene.approve('ann');
    return ask(scene, () => knownReviews(scene.client, String(scene.run.id)));
  },
  'a rejection': async () => {
    const scene = await gateScene();
    const { run, client } = scene;
    const environment = 'release';
    scene.actions.review({ run, environment, user: 'bob', state: 'rejected', comment: 'No.' });
    const about = { run: String(run.id), published: PUBLISHED, story: STORY };
    return ask(scene, () => readRejection({ github: client, ...about }));
  },
  'where a run began': async () => {
    const scene = await originScene();
    return ask(scene, () => confirmOrigin(scene.job, scene.stored()));
  },
  'an approval before its delivery': async () => {
    const scene = await originScene();
    const { id } = scene.approve('bob');
    const proof = { proof: 'environment', actor: 'bob', approval: String(id) };
    const decision = { ...decided('approve', 'approve'), ...proof } as RunEvent;
    const events = [changed('write'), opened('approve', HEAD), decision];
    return ask(scene, () => proveAgain(scene.job, scene.stored({ events })));
  },
  'a decision by comment': async () => {
    const scene = await commentScene();
    return ask(scene, () => scene.read('/phasegate approve d1d2d3d4'));
  },
  'a decision by somebody who may not': async () => {
    const scene = await commentScene();
    return ask(scene, () => scene.read('/phasegate approve d1d2d3d4', { login: 'eve' }));
  },
  'who started a run': async () => {
    const scene = await commentScene();
    const start = { actor: 'ann', event: 'issue_comment', github: {}, bots: [] };
    return ask(scene, () => trustIn(scene.client, start));
  },
  'checkpoints of the repository': async () => {
    const scene = await gateScene();
    scene.decidedIn(1);
    const { apiUrl, token } = scene.github;
    const about = { apiUrl, token, repository: 'acme/widgets', workflowRun: null, waitMs: 1 };
    return ask(scene, () => artifactsByRest({ github: scene.client, ...about }).list());
  },
  'runs of a day': async () => {
    const scene = await deliveryScene({ change: plainChange });
    const { github } = scene;
    const client = await clientOf(github, { token: github.token, patience: IMPATIENT });
    const about = { workflowFile: 'x.yml' };
    return ask(scene, () => workflowRunsSince(client, about, new Date(0)));
  },
};

const isPassing = ({ kind, status, body }: Fault): boolean =>
  kind !== 'status' ||
  (status !== undefined && [200, 429, 500, 502].includes(status)) ||
  /secondary/.test(JSON.stringify(body));

/** What came of it: what was said where it was refused. */
async function cameOf({ ask }: Asking): Promise<unknown> {
  try {
    const answer = await ask();
    const isNo = (answer as { type?: string } | undefined)?.type === 'refused';
    return isNo ? { refused: (answer as { message: string }).message } : answer;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: `${error.message} ${error.remedy}` };
  }
}

/** As often as it calls GitHub undisturbed. */
async function callsOf(asking: Asking): Promise<readonly Call[]> {
  const calls: Call[] = [];
  asking.github.fail({ match: (call) => calls.push(call) < 0, kind: 'status', times: 1 });
  await cameOf(asking);
  asking.github.heal();
  return calls;
}

const nameOf = (call: Call | undefined): string => call?.operation ?? call?.path ?? '';

test.each(Object.entries(READS))('%s: no fault changes the answer', async (_name, open) => {
  await using asking = await open();
  const calls = await callsOf(asking);
  expect(calls.length).toBeGreaterThan(0);
  const expected = await cameOf(asking);
  const faults = FAULTS.filter(({ kind }) => kind !== 'slow');
  const cases = calls.flatMap((_, at) => faults.map((fault) => ({ at, fault })));
  for (const { at, fault } of spread(cases, 3)) {
    let seen = 0;
    asking.github.fail({ ...fault, match: () => seen++ === at, times: 1 });
    const answer = await cameOf(asking);
    asking.github.heal();
    const what = `${JSON.stringify(fault)} at ${nameOf(calls[at])}`;
    if (isPassing(fault)) expect(answer, what).toEqual(expected);
    else expect(answer, what).toEqual({ refused: expect.any(String) });
    expect(JSON.stringify(answer) ?? '', what).not.toMatch(NO_TEXT_FOR_PEOPLE);
  }
});

/** What is made or changed once: after at most one more try it is as if nothing had happened. */
const WRITES: Readonly<
  Record<string, () => Promise<Asking & { reset(): void; holds(): unknown }>>
> = {
  'a comment about a run': async () => {
    const scene = await commentScene([]);
    const { thread, client } = scene;
    const comment = {
      github: client,
      number: 3,
      body: marked('Waiting.', MARK),
      onlyUpdate: false,
    };
    return {
      ...ask(scene, () => leaveRunComment(comment)),
      reset: () => thread.comments.splice(0),
      holds: () => thread.comments.map(({ body }) => body),
    };
  },
  'a comment about a run that goes on': async () => {
    const scene = await commentScene();
    const { thread, client } = scene;
    const [first] = thread.comments;
    const before = first?.body ?? '';
    const comment = { github: client, number: 3, body: marked('Done.', MARK), onlyUpdate: true };
    return {
      ...ask(scene, () => leaveRunComment(comment)),
      reset: () => Object.assign(first ?? {}, { body: before }),
      holds: () => thread.comments.map(({ body }) => body),
    };
  },
  'a workflow that goes on with a run': async () => {
    const scene = await deliveryScene({ change: plainChange });
    const { github, world } = scene;
    const client = await clientOf(github, { token: github.token, patience: IMPATIENT });
    let runAttempt = 1;
    // The input `name` is what the rig shows in the name of a run.
    const start = {
      github: client,
      workflow: 'go.yml',
      ref: 'refs/heads/main',
      inputs: { name: 'r1' },
    };
    return {
      ...ask(scene, () => startWorkflow({ ...start, by: { runId: 7, runAttempt: runAttempt++ } })),
      reset: () => {
        world.dispatches.length = 0;
        runAttempt = 1;
      },
      holds: () => [...world.dispatches],
    };
  },
};

test.each(Object.entries(WRITES))('%s is there once, whichever call fails', async (_name, open) => {
  await using asking = await open();
  const calls = await callsOf(asking);
  asking.reset();
  await asking.ask();
  const expected = asking.holds();
  const faults = FAULTS.filter(({ kind }) => kind !== 'slow');
  for (const at of calls.keys()) {
    for (const fault of faults) {
      asking.reset();
      let seen = 0;
      asking.github.fail({ ...fault, match: () => seen++ === at, times: 1 });
      const first = await cameOf(asking);
      asking.github.heal();
      const what = `${JSON.stringify(fault)} at ${nameOf(calls[at])}: ${JSON.stringify(first)}`;
      if (typeof first === 'object' && first !== null && 'refused' in first) await asking.ask();
      expect(asking.holds(), what).toEqual(expected);
      expect(JSON.stringify(first) ?? '', what).not.toMatch(NO_TEXT_FOR_PEOPLE);
    }
  }
});
