import { expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { isJsonObject, type JsonObject } from '../../src/core/lib/json.ts';
import { startRun } from '../rig/actions/start.ts';
import { APPROVED } from '../rig/implement-hub.ts';
import { added, scriptedTestOf } from '../rig/library-hub.ts';
import { few, spread } from '../rig/long.ts';
import { phasegateHub } from '../rig/phasegate-hub.ts';

few(2);

vi.setConfig({ testTimeout: 300_000 });

/** Those whose workflow needs neither an issue, a pull request nor a backlog. */
const NAMES = [
  'implement-task',
  'docs-drift',
  'ci-doctor',
  'fix-failing-tests',
  'update-dependencies',
  'security-fixes',
  'test-gaps',
  'release-notes',
];

/** The event that the workflow is for, in the order of what each one listens to. */
function triggerOf(workflow: string, event: JsonObject): string {
  const { on }: { readonly on: JsonObject } = parse(workflow);
  const [own] = ['schedule', 'push', 'release', 'workflow_run'].filter((name) => name in on);
  return own !== undefined && (own === 'schedule' || Object.keys(event).length > 0)
    ? own
    : 'workflow_dispatch';
}

test.each(spread(NAMES, NAMES.length))(
  '%s: its workflow goes from its trigger through the gate to what it is for',
  async (name) => {
    const script = scriptedTestOf(name, 'good');
    const agent = 'use: scripted, script: agents.yml';
    const { files, workflow } = added(name, { gate: 'always', agent, test: script });
    await using hub = await phasegateHub({
      files: {
        ...script.files,
        ...files,
        '.github/pipelines/agents.yml': JSON.stringify(script.agents),
      },
      workflows: Object.fromEntries([workflow]),
    });
    hub.actions.protect('release', { reviewers: ['bob'], preventSelfReview: false });
    hub.actions.permissions.set('ann', 'write');
    const [file, text] = workflow;
    const given = (script.event ?? {}) as JsonObject;
    const event = triggerOf(text, given);
    const inputs = event === 'workflow_dispatch' ? (script.inputs ?? {}) : {};
    const run = await startRun(hub, file, {
      event,
      actor: 'ann',
      inputs,
      payload: payloadOf(event, given),
    });
    await run.waitingAt('release');
    await run.review(APPROVED);
    const { conclusion, jobs } = await run.ended();
    const ended = [...jobs].filter(([, { steps }]) => steps.length > 0);
    expect([conclusion, ended.map(([job, one]) => `${job}: ${one.conclusion}`)]).toEqual([
      'success',
      expect.arrayContaining(['phasegate / deliver-1: success', 'phasegate / report: success']),
    ]);
    const wanted = Object.values(script.expect.deliveries ?? {}).flatMap((one) =>
      Object.values(one).flatMap((fields) => fields.title ?? []),
    );
    expect(hub.world.threads.map(({ title }) => title)).toEqual(wanted);
  },
);

/** What GitHub adds to it. */
function payloadOf(event: string, given: JsonObject): JsonObject {
  const repository = { full_name: 'acme/widgets', default_branch: 'main' };
  if (event !== 'workflow_run') return { ...given, repository };
  const known = isJsonObject(given.workflow_run) ? given.workflow_run : {};
  const failed = { conclusion: 'failure', head_branch: 'main', head_repository: repository };
  return { action: 'completed', repository, workflow_run: { ...failed, ...known } };
}
