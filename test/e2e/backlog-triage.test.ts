import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASSESSED, type BacklogScene, backlogScene } from '../rig/backlog-scene.ts';

const scoped = (agent: string): string => `version: 1
name: feature
agents:
  worker: ${agent}
defaults: { agent: worker }
phases:
  scope:
    scoping: true
    prompt: "Scope it"
  build:
    needs: scope
    prompt: "Build it"
    access: write
`;

const AGENT = '{ use: command, run: "bash tools/agent.sh" }';
const config = async ({ repo }: BacklogScene, agent: string) =>
  writeFile(join(repo.path, 'pipelines/feature.yml'), scoped(agent));
const statuses = async (scene: BacklogScene) =>
  (await scene.items()).map(({ status, blocked }) => blocked?.kind ?? status);

test('`triage` triages all new items, whatever their pipelines do next', async () => {
  await using scene = await backlogScene({ 'pipelines/feature.yml': scoped(AGENT) });
  await scene.stock([['one'], ['two', ASSESSED], ['three'], ['four']]);
  const { code, stderr } = await scene.backlog('triage');
  expect(code, stderr).toBe(0);
  expect(await statuses(scene)).toEqual(['scoping', 'scoping', 'scoping', 'scoping']);
});

test.each([
  [
    'a failed one that a person unblocks',
    '{ use: command, run: "exit 7" }',
    ['failed', 'new'],
    ['unblock', 'tg-1'],
  ],
  ['one without a login', '{ use: anthropic, model: claude-haiku-4-5 }', ['new', 'new'], null],
])(
  'triage with another agent does not repeat that of before: %s',
  async (_, agent, after, word) => {
    await using scene = await backlogScene({ 'pipelines/feature.yml': scoped(agent) });
    await scene.stock([['one'], ['two', { 'x-pg-status': 'new' }]]);
    await scene.backlog('run', '--target', 'tg-1');
    expect(await statuses(scene)).toEqual(after);
    await config(scene, AGENT);
    if (word !== null) expect((await scene.backlog(...word)).code).toBe(0);
    const { code, stderr } = await scene.backlog('triage');
    expect(code, stderr).toBe(0);
    expect(await statuses(scene)).toEqual(['scoping', 'scoping']);
    const { stdout } = await scene.phasegate('status', 'tg-1-triage');
    expect(stdout).not.toContain('--accept-changes');
  },
);

test('a failed triage begins again at the commit of now, with the notes of the person', async () => {
  await using scene = await backlogScene({
    'triage.sh': 'exit 7\n',
    'pipelines/feature.yml': scoped('{ use: command, run: "bash triage.sh" }'),
  });
  await scene.stock([['one']]);
  await scene.backlog('run');
  expect(await statuses(scene)).toEqual(['failed']);
  const ok = `{"status":"complete","summary":"did it","assessment":{"size":"small","complexity":"low","risk":"low","impact":"low"}}`;
  const mended = `grep -q 'mended it' || exit 8\nprintf '${ok}' > "$PHASEGATE_RESULT"\n`;
  await writeFile(join(scene.repo.path, 'triage.sh'), mended);
  await scene.repo.git('commit', '-qam', 'Mend the triage');
  expect((await scene.backlog('unblock', 'tg-1', '--notes', 'I mended it')).code).toBe(0);
  const { code, stderr } = await scene.backlog('triage');
  expect(code, stderr).toBe(0);
  expect(await statuses(scene)).toEqual(['scoping']);
  expect((await scene.phasegate('status', 'tg-1-triage')).stdout).toContain('failed');
  expect((await scene.phasegate('status', 'tg-1-triage-2')).stdout).toContain('succeeded');
});

test('the store of the backlog cannot be changed past a gate by a change of an item', async () => {
  await using scene = await backlogScene({
    'tools/agent.sh': `echo '{}' >> .task-golem/tasks.jsonl; mkdir -p out; touch out/x
printf '{"status":"complete","summary":"did it","assessment":{"size":"small","complexity":"low","risk":"low"}}' > "$PHASEGATE_RESULT"\n`,
    'pipelines/feature.yml': `version: 1
name: feature
agents: { worker: { use: command, run: "bash tools/agent.sh" } }
phases:
  build: { agent: worker, prompt: "Do it", access: write }
  approve: { needs: build, gate: { when: "\${{ run.facts.files > 10 }}" } }
  after: { needs: approve, run: "true" }
`,
  });
  await scene.stock([['one', ASSESSED]]);
  await scene.repo.git('add', '-A');
  await scene.repo.git('commit', '-qm', 'The store');
  const before = await readFile(join(scene.repo.path, '.task-golem/tasks.jsonl'), 'utf8');
  const { code, stderr } = await scene.backlog('run');
  expect(code, stderr).toBe(3);
  expect(await statuses(scene)).toEqual(['gate']);
  expect((await scene.phasegate('status', 'tg-1')).stdout).toContain('.task-golem/tasks.jsonl');
  expect(before).not.toContain('{}');
});
