import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/core/lib/json.ts';
import type { ScriptedTestFile } from '../../src/core/scripted-test/schema.gen.ts';
import { startRun } from '../rig/actions/start.ts';
import type { WorkflowRun } from '../rig/actions/workflow-run.ts';
import { openThread } from '../rig/github/world.ts';
import { added, scriptedTestOf } from '../rig/library-hub.ts';
import { type Answerer, inOrder } from '../rig/model-server/answer.ts';
import { type ModelServer, modelServer } from '../rig/model-server.ts';
import { openPull } from '../rig/open-pull.ts';
import { type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';
import { CLAUDE, concludes } from './real-cli.ts';

test('implement-task: dispatched, planned, carried out and reviewed by Claude Code, approved, a pull request', async () => {
  await using scene = await claudeIn('implement-task', 'always');
  const { hub } = scene;
  hub.actions.protect('release', { reviewers: ['bob'] });
  const run = await scene.start({
    event: 'workflow_dispatch',
    actor: 'ann',
    inputs: { task: 'Greet by name' },
  });
  await run.review({ environment: 'release', user: 'bob', state: 'approved' });
  await succeeds(run);
  const [pull] = hub.world.threads;
  expect([pull?.title, pull?.body]).toEqual([
    'Greet by name',
    expect.stringContaining('Nothing else changes.'),
  ]);
  expect(await hub.git('show', `${pull?.pull?.head}:greet.txt`)).toBe('Hello Ada');
  expect(scene.asked()).toEqual(['implement', 'plan', 'review']);
});

test('issue-triage: an opened issue is classified and researched by Claude Code, labels and one comment', async () => {
  await using scene = await claudeIn('issue-triage', 'risky');
  const { hub } = scene;
  const issue = openThread(hub.world, {
    title: 'It crashes',
    body: 'On start.',
    author: 'ann',
    pull: null,
  });
  hub.world.labels.set('bug', { id: 'L1', description: '' });
  const { number, title, body } = issue;
  const user = { login: 'ann', type: 'User' };
  const run = await scene.start({
    event: 'issues',
    actor: 'ann',
    payload: {
      action: 'opened',
      issue: { number, title, body, user, labels: [], author_association: 'MEMBER' },
      sender: user,
    },
  });
  await succeeds(run);
  expect(issue.labels).toEqual(['bug']);
  expect(issue.comments.map((comment) => comment.body)).toEqual([
    expect.stringContaining('main.js, line 1, throws on start.'),
  ]);
  expect(scene.asked()).toEqual(['cause', 'classify', 'code', 'compose', 'history']);
});

test('review-pull-request: an opened pull request is read and judged by Claude Code, one review', async () => {
  await using scene = await claudeIn('review-pull-request', 'risky');
  const { hub } = scene;
  const { thread, event } = await openPull(hub, { 'greet.js': 'y\n' });
  const run = await scene.start(event);
  await succeeds(run);
  expect(hub.world.reviews).toMatchObject([
    {
      pull: thread.number,
      comments: [{ path: 'greet.js', line: 1, body: 'y is not defined.' }],
    },
  ]);
  expect(scene.asked()).toEqual(['correctness', 'judge', 'security', 'tests']);
});

interface Scene extends AsyncDisposable {
  readonly hub: PhasegateHub;
  /** Runs the pipeline's workflow. */
  start(trigger: Parameters<typeof startRun>[2]): ReturnType<typeof startRun>;
  /** The phases whose agents asked the model, sorted. */
  asked(): readonly string[];
}

/** A repository with one pipeline of the library, whose model says what the scripted test of the good way says. */
async function claudeIn(name: string, gate: 'always' | 'risky'): Promise<Scene> {
  const script = scriptedTestOf(name, 'good');
  const server = await modelServer();
  server.answers(playing(script));
  const agent = `use: claude, model: judgment, env: { ANTHROPIC_BASE_URL: "${server.url}" }`;
  const { files, workflow } = added(name, { gate, agent });
  const hub = await phasegateHub({
    files: { ...script.files, ...files },
    workflows: Object.fromEntries([workflow]),
  });
  hub.actions.permissions.set('ann', 'write');
  return {
    hub,
    start: (trigger) => startRun(hub, workflow[0], trigger),
    asked: () => [...new Set(phasesOf(server))].sort(),
    [Symbol.asyncDispose]: async () => {
      await hub[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    },
  };
}

async function succeeds(run: WorkflowRun): Promise<void> {
  const { conclusion, jobs } = await run.ended();
  const logs = [...jobs].flatMap(([name, { log }]) => [`== ${name}`, ...log]);
  expect(conclusion, logs.join('\n')).toBe('success');
}

/** An entry of those scripts: no other step is in them. */
interface Entry {
  readonly phase: string;
  readonly steps?: readonly { readonly write: { readonly path: string; readonly text: string } }[];
  readonly result: JsonObject;
}

/** Each phase writes the files and gives the result of its entry. */
function playing({ agents = [] }: ScriptedTestFile): Answerer {
  const byPhase = new Map(
    (agents as unknown as readonly Entry[]).map(({ phase, steps = [], result }) => {
      const writes = steps.map(({ write: { path, text } }) => CLAUDE.write(path, text, {}));
      const whole = { question: null, commitMessage: null, ...result };
      return [phase, inOrder(...writes, concludes(whole))];
    }),
  );
  return (turn) => {
    const phase = phaseOf(turn.messages);
    const answerer = byPhase.get(phase);
    if (answerer === undefined) throw new Error(`the script has no phase ${phase}`);
    return answerer(turn);
  };
}

const phasesOf = ({ turns }: ModelServer): readonly string[] =>
  turns.map(({ messages }) => phaseOf(messages));

/** As the prompt says. */
function phaseOf(messages: readonly { readonly text: string }[]): string {
  const all = messages.map(({ text }) => text).join('\n');
  return /phase `([\w-]+)`, attempt /.exec(all)?.[1] ?? '';
}
