import { expect, test, vi } from 'vitest';
import type { JsonObject } from '../../src/core/lib/json.ts';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import { openThread, type Thread } from '../rig/github/world.ts';
import { few, spread } from '../rig/long.ts';
import { exampleWorkflow, type PhasegateHub, phasegateHub } from '../rig/phasegate-hub.ts';

few(0);

vi.setConfig({ testTimeout: 300_000 });

// classify --> label;  compose --> approve (by comment) --> post
const PIPELINE = `version: 1
name: triage
agents:
  reader:
    use: command
    run: |
      printf '{"status":"complete","summary":"Read.","outputs":{"kind":"bug"}}' > "$PHASEGATE_RESULT"
policy: { untrusted: labels, isolation: required, network: none }
defaults: { agent: reader }
phases:
  classify: { prompt: Classify it., outputs: { kind: { enum: [bug, question] } } }
  compose: { prompt: Answer it., outputs: { kind: { enum: [bug, question] } } }
  label: { needs: classify, deliver: { labels: { add: ["\${{ needs.classify.outputs.kind }}"] } } }
  approve: { needs: compose, gate: { by: comment } }
  post: { needs: approve, deliver: { comment: { body: It is a bug. } } }
`;

async function withTriage(): Promise<PhasegateHub> {
  const workflow = (await exampleWorkflow('issues.yml'))
    .replace('types: [labeled]', 'types: [opened, edited]')
    .replace("github.event.label.name == 'phasegate'", 'true')
    .replace('implement-issue.yml', 'triage.yml');
  const hub = await phasegateHub({
    files: { '.github/pipelines/triage.yml': PIPELINE },
    workflows: { 'issues.yml': workflow },
  });
  hub.world.labels.set('bug', { id: 'bug', description: '' });
  hub.actions.permissions.set('ann', 'write');
  return hub;
}

const asPayload = ({ number, title, author }: Thread): JsonObject => ({
  issue: { number, title, body: 'On start.', user: { login: author, type: 'User' } },
  sender: { login: author },
});

/** The jobs that did something, with how they ended and what GitHub shows of them. */
const ran = (jobs: ReadonlyMap<string, JobRecord>): readonly string[] =>
  [...jobs]
    .filter(([, { steps }]) => steps.length > 0)
    .flatMap(([name, { conclusion, annotations }]) => [
      `${name.replace('phasegate / ', '')}: ${conclusion}`,
      ...annotations.map(({ level, message }) => `${level}: ${message}`),
    ]);

async function event(hub: PhasegateHub, name: string, actor: string, payload: JsonObject) {
  const run = await startRun(hub, 'issues.yml', { event: name, actor, payload });
  const { conclusion, jobs } = await run.ended();
  return { conclusion, ran: ran(jobs) };
}

const issueOf = (hub: PhasegateHub, author: string): Thread =>
  openThread(hub.world, { title: 'Crash', body: 'On start.', author, pull: null });
const posted = ({ comments }: Thread): readonly string[] =>
  comments.map(({ body }) => body).filter((body) => body.startsWith('It is a bug.'));

test.each(spread(['eve', 'ann'], 2))(
  'an issue of %s gets its label at once, and its comment once a person approved it',
  async (author) => {
    await using hub = await withTriage();
    const issue = issueOf(hub, author);
    const opened = { action: 'opened', ...asPayload(issue) };
    expect(await event(hub, 'issues', author, opened)).toEqual({
      conclusion: 'success',
      ran: ['work-0: success', 'deliver-0: success', 'report: success'],
    });
    expect([issue.labels, posted(issue)]).toEqual([['bug'], []]);
    const [, digits] =
      /\/phasegate approve ([0-9a-f]{8})/.exec(issue.comments[0]?.body ?? '') ?? [];
    const said = async (login: string): Promise<readonly string[]> => {
      const body = `/phasegate approve ${digits}`;
      const comment = { id: hub.world.nextId++, body, user: { login, type: 'User' } };
      const payload = { ...asPayload(issue), action: 'created', comment, sender: { login } };
      return (await event(hub, 'issue_comment', login, payload)).ran;
    };
    expect(await said('eve')).toEqual(['comment: success']);
    expect(posted(issue)).toEqual([]);
    expect(await said('ann')).toEqual([
      ...['comment: success', 'deliver-0: success', 'report: success'],
    ]);
    expect([issue.labels, posted(issue).length]).toEqual([['bug'], 1]);
  },
);

test('the sixth event of an outsider within an hour starts nothing and is not red; a writer starts it', async () => {
  await using hub = await withTriage();
  const issue = issueOf(hub, 'eve');
  for (let edits = 0; edits < 5; edits += 1)
    hub.actions.startRun({
      ...{ actor: 'eve', event: 'issues', workflow: '.github/workflows/issues.yml' },
      ...{ status: 'completed', conclusion: 'success' },
    });
  const payload = { action: 'edited', ...asPayload(issue) };
  const run = await startRun(hub, 'issues.yml', { event: 'issues', actor: 'eve', payload });
  const { conclusion, jobs } = await run.ended();
  expect([conclusion, ran(jobs)]).toEqual([
    'success',
    [
      'work-0: success',
      'notice: eve has no write access, and started 5 runs of this workflow within the last hour. That is the limit of `policy: { untrusted: labels }`. A user with write access can re-run this workflow run.',
    ],
  ]);
  expect([issue.labels, issue.comments]).toEqual([[], []]);
  await run.rerunAll({ by: 'ann' });
  await run.ended();
  expect(issue.labels).toEqual(['bug']);
});
