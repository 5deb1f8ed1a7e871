import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { startRun } from '../rig/actions/start.ts';
import { phasegate } from '../rig/cli.ts';
import { scriptedTestOf } from '../rig/library-hub.ts';
import { few, spread } from '../rig/long.ts';
import { phasegateHub } from '../rig/phasegate-hub.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(2);

vi.setConfig({ testTimeout: 300_000 });

const DOCS = fileURLToPath(new URL('../../docs', import.meta.url));
const PAGE = await readFile(join(DOCS, 'github.md'), 'utf8');

/** The numbered steps of "Ten minutes", each with all of its lines. */
const STEPS = (/## Ten minutes\n\n([\s\S]*?)\n## /.exec(PAGE)?.[1] ?? '').split(/^(?=\d+\. )/m);
const [pipelineStep = '', environmentStep = '', keyStep = '', , workflowStep = ''] = STEPS;
/** What it says about a name: the first one in code that looks like that. */
function named(step: string, pattern: RegExp): string {
  const [, name] = pattern.exec(step) ?? [];
  if (name === undefined) throw new Error(`docs/github.md says nothing like ${pattern}: ${step}`);
  return name;
}

/** The agent alone is not the one of the page: no model answers here. */
const withoutModel = (pipeline: string): string => {
  expect(pipeline).toContain('use: claude');
  return pipeline.replaceAll(/use: claude(?:, model: \w+)?/g, 'use: scripted, script: agents.yml');
};

interface Way {
  readonly files: Readonly<Record<string, string>>;
  readonly workflow: readonly [file: string, text: string];
}

const AGENT = {
  phase: 'write',
  steps: [{ write: { path: 'greet.txt', text: 'Hello Ada\n' } }],
  result: { status: 'complete', summary: 'The greeting has a name.' },
};

/** Step 1 and step 5 for a pipeline of one's own: a block that is stored, a file that is copied, words that are replaced. */
async function ownPipeline(): Promise<Way> {
  const path = named(pipelineStep, /stored as `([^`]+)`/);
  const block = named(pipelineStep, /```yaml\n([\s\S]*?) *```/).replaceAll(/^ {3}/gm, '');
  const example = await readFile(
    join(DOCS, named(workflowStep, /copy \[.*?\]\(([^)]+)\)/)),
    'utf8',
  );
  const rows = [...workflowStep.matchAll(/^ *\| `([^`]+)` \| `([^`]+)` \|$/gm)];
  expect(rows).not.toEqual([]);
  const text = rows.reduce((copy, [, from = '', to = '']) => {
    expect(copy).toContain(from);
    return copy.replaceAll(from, to);
  }, example);
  const files = {
    [path]: withoutModel(block),
    '.github/pipelines/agents.yml': JSON.stringify([AGENT]),
  };
  return { files, workflow: [named(workflowStep, /to\s+`\.github\/workflows\/([^`]+)`/), text] };
}

/** The same steps with `phasegate init`, in a repository of its own. */
async function throughInit(): Promise<Way> {
  expect([pipelineStep, workflowStep]).toEqual([
    expect.stringContaining('`phasegate init` writes'),
    expect.stringContaining('`phasegate init` writes'),
  ]);
  await using repo = await temporaryRepository({ files: { 'greet.txt': 'Hello\n' } });
  const { code, stderr } = await phasegate(repo, ['init', '--yes', '--gate', 'always']);
  expect(code, stderr).toBe(0);
  const paths = await repo.git('ls-files', '--others');
  const written = paths
    .split('\n')
    .map(async (path) => [path, await readFile(join(repo.path, path), 'utf8')] as const);
  const all = Object.fromEntries(await Promise.all(written));
  const file = 'phasegate-implement-task.yml';
  const path = '.github/pipelines/implement-task.yml';
  const { agents } = scriptedTestOf('implement-task', 'good');
  const replaced = {
    [path]: withoutModel(all[path] ?? ''),
    '.github/pipelines/agents.yml': JSON.stringify(agents),
  };
  const files = { ...all, ...replaced, 'greet.txt': 'Hello\n' };
  return { files, workflow: [file, all[`.github/workflows/${file}`] ?? ''] };
}

const WAYS = [
  ['a pipeline of one’s own', ownPipeline],
  ['phasegate init', throughInit],
] as const;

test.each(spread(WAYS, 2))(
  'docs/github.md followed to the letter: %s, from a dispatch through the gate to a pull request',
  async (_, follow) => {
    const { files, workflow } = await follow();
    await using hub = await phasegateHub({ files, workflows: Object.fromEntries([workflow]) });
    // Steps 2 and 3: "named as in the gate", with reviewers who are not those who start it, and the agent's key.
    expect(environmentStep).toContain('named as in the gate');
    const environment = named(pipelineStep, /environment: (\w+)/);
    hub.actions.protect(environment, { reviewers: ['bob'], preventSelfReview: true });
    hub.actions.permissions.set('ann', 'write');
    expect(Object.keys(hub.secrets)).toEqual([named(keyStep, /instance `(\w+)`/)]);

    const inputs = { task: 'Greet by name' };
    const run = await startRun(hub, workflow[0], {
      event: 'workflow_dispatch',
      actor: 'ann',
      inputs,
    });
    await run.waitingAt(environment);
    expect(hub.world.threads).toEqual([]);
    await run.review({ environment, user: 'bob', state: 'approved' });
    const { conclusion, job } = await run.ended();
    expect([conclusion, job('phasegate / deliver-1').conclusion]).toEqual(['success', 'success']);
    expect(hub.world.threads.map(({ title }) => title)).toEqual(['Greet by name']);
    const branch = hub.world.threads[0]?.pull?.head;
    expect(await hub.git('show', `${branch}:greet.txt`)).toBe('Hello Ada');
  },
);
