import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sceneOf } from '../../src/app/reuse/scene.ts';
import { readPipelineText } from '../../src/app/stored/pipeline-file.ts';
import { findPlace } from '../../src/app/stored/place.ts';
import { planOf } from '../../src/app/stored/plan-of.ts';
import { phaseId, type RunId } from '../../src/core/lib/brands.ts';
import { phaseAt } from '../../src/core/lib/graph.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';
import { pieceDifferences } from '../../src/core/reuse/differences.ts';
import type { RunEvent, RunStarted } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { type ReuseKey, reuseKey } from '../../src/engine/reuse/key.ts';
import { failed, runStarted, started, succeeded } from '../core/given.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(6);

// What must and what must not take an earlier result, one small change a row, written from the design by hand.
//   before (run) --> it (agent, reuse)      count (run, reuse)
const PIPELINE = `version: 1
name: example
description: An example
inputs: { task: { default: fix }, unused: { default: a } }
agents: { coder: { use: claude, model: haiku, effort: high } }
budget: { usd: 5 }
env: { NODE_ENV: test, LEVEL: one }
setup: [ { run: npm ci } ]
workspace: { carry: [.cache] }
phases:
  before: { run: make, outputs: { risk: {} }, continue-on-error: true }
  it:
    needs: before
    agent: coder
    prompt: "Do \${{ inputs.task }}"
    env: { KEY: "\${{ secrets.KEY }}" }
    access: write
    paths: { allow: ["src/**"] }
    outputs: { verdict: { enum: [yes, no] } }
    artifacts: [report.md]
    verify: [ { run: npm test, timeout: 5m } ]
    attempts: 2
    timeout: 20m
    reuse: { reads: ["src/**"] }
  count: { run: wc -l a, reuse: { reads: ["src/**"] } }
  ok: { needs: it, gate: { environment: release } }
  ship: { needs: ok, deliver: { pull-request: { title: Done } } }
`;

const FILES = { 'p.yml': PIPELINE, 'src/a.ts': 'a\n', 'src/b.ts': 'b\n', 'README.md': 'read me\n' };

interface Surroundings {
  readonly pipeline: string;
  readonly phase: string;
  readonly inputs: JsonObject;
  readonly start: Partial<RunStarted>;
  /** What has happened before. */
  readonly events: readonly RunEvent[];
  readonly secret: string;
  /** `claude --version` says so. */
  readonly claude: string;
  readonly platform: string | null;
  /** Something done to the repository. */
  readonly edit: (repo: TemporaryRepository) => Promise<unknown>;
}

const LEFT = [{ path: 'log.txt', size: 3, sha256: '1'.repeat(64) }];
const DONE = { outputs: { risk: 'low' }, artifacts: LEFT };
const BASE: Surroundings = {
  pipeline: PIPELINE,
  phase: 'it',
  inputs: {},
  start: {},
  events: [started('before'), succeeded('before', DONE)],
  secret: 'a secret value',
  claude: '2.0.1',
  platform: null,
  edit: async () => {},
};

type Row = readonly [what: string, change: Partial<Surroundings>];
const text = (from: string, to: string): Partial<Surroundings> => {
  if (!PIPELINE.includes(from)) throw new Error(`the pipeline has no ${from}`);
  return { pipeline: PIPELINE.replace(from, to) };
};
const files = (changed: Record<string, string>): Partial<Surroundings> => ({
  edit: (repo) => repo.write(changed),
});
const after = (...events: readonly RunEvent[]): Partial<Surroundings> => ({
  events: [...BASE.events, ...events],
});
const left = (more: Parameters<typeof succeeded>[1]): Partial<Surroundings> => ({
  events: [started('before'), succeeded('before', { ...DONE, ...more })],
});

const HITS: readonly Row[] = [
  ['nothing', {}],
  ['the name of the run', { start: { run: 'r2' as RunId } }],
  ['who began it, and what', { start: { actor: 'hubot', trigger: 'schedule' } }],
  ['a file that it does not read', files({ 'README.md': 'another\n' })],
  ['a new file that it does not read', files({ 'docs/new.md': 'new\n' })],
  ['a commit with the same files', { edit: (repo) => repo.commit('empty') }],
  ['another branch', { edit: (repo) => repo.git('switch', '--quiet', '-c', 'other') }],
  ['the name of the pipeline', text('name: example', 'name: other')],
  ['its description', text('description: An example', 'description: Another')],
  ['a comment', text('version: 1', 'version: 1 # the first')],
  [
    'the order of variables',
    text('{ NODE_ENV: test, LEVEL: one }', '{ LEVEL: one, NODE_ENV: test }'),
  ],
  ['an input that it does not use', { inputs: { unused: 'b' } }],
  ['how long it may take', text('timeout: 20m', 'timeout: 40m')],
  ['how often it may be tried', text('attempts: 2', 'attempts: 5')],
  ['how long verify may take', text('timeout: 5m', 'timeout: 1m')],
  ['the budget', text('usd: 5', 'usd: 50')],
  ['a phase that it does not need', text('wc -l a', 'wc -l b')],
  ['what comes after it', text('title: Done', 'title: Ready')],
  ['the name by which its agent goes', { pipeline: PIPELINE.replaceAll('coder', 'worker') }],
  ['globs that name the same files', text('reads: ["src/**"]', 'reads: [src/b.ts, "src/a*"]')],
  ['a failed attempt of the same round', after(started('it'), failed('it'))],
  ['what the phase before had cost', left({ costUsd: 9, durationMs: 1_000 })],
  ['the value of a secret', { secret: 'another secret value' }],
  ['protected paths', text('budget: {', 'policy: { protect: [src/b.ts] }\nbudget: {')],
];

const answer: RunEvent = {
  type: 'answerGiven',
  phase: phaseId('it'),
  answer: 'Blue',
  actor: 'mona',
};
const MISSES: readonly Row[] = [
  ['its prompt', text('Do $', 'Make $')],
  ['an input in its prompt', { inputs: { task: 'mend' } }],
  ['an output of the phase before', left({ outputs: { risk: 'high' } })],
  ['the summary of the phase before', left({ summary: 'other' })],
  [
    'an artifact of the phase before',
    left({ artifacts: [{ ...LEFT[0], sha256: '2'.repeat(64) }] as never }),
  ],
  ['how the phase before ended', { events: [started('before'), failed('before')] }],
  ['a variable of the pipeline', text('LEVEL: one', 'LEVEL: two')],
  ['a variable more', text('LEVEL: one', 'LEVEL: one, MORE: x')],
  ['which secret it is given', { pipeline: PIPELINE.replace('secrets.KEY', 'secrets.OTHER') }],
  ['another agent', text('use: claude, model: haiku, effort: high', 'use: codex, model: haiku')],
  ['the effort of its agent', text('effort: high', 'effort: low')],
  ['its model', text('model: haiku', 'model: opus')],
  [
    'models that it would climb to',
    text('agent: coder\n', 'agent: coder\n    escalate: [haiku, opus]\n'),
  ],
  ['the version of its agent', { claude: '2.0.2' }],
  [
    'the access of the phase',
    text('access: write\n    paths: { allow: ["src/**"] }\n', 'access: read\n'),
  ],
  ['the paths that it may change', text('allow: ["src/**"]', 'allow: ["src/a.ts"]')],
  ['what verifies it', text('npm test', 'npm run all')],
  ['its outputs', text('[yes, no]', '[yes, no, unsure]')],
  ['an output that need not be', text('[yes, no] }', '[yes, no], optional: true }')],
  ['its artifacts', text('[report.md]', '[report.md, log.md]')],
  ['a file that it reads', files({ 'src/a.ts': 'another\n' })],
  ['a new file that it reads', files({ 'src/c.ts': 'c\n' })],
  ['a file gone that it reads', { edit: (repo) => rm(join(repo.path, 'src/b.ts')) }],
  [
    'the mode of a file that it reads',
    { edit: (repo) => chmod(join(repo.path, 'src/a.ts'), 0o755) },
  ],
  ['more that it reads', text('reads: ["src/**"]', 'reads: ["src/**", README.md]')],
  ['all that it could read', text('reuse: { reads: ["src/**"] }', 'reuse: true')],
  ['the setup', text('npm ci', 'npm install')],
  ['what its workspace is given', text('[.cache]', '[.env]')],
  ['the network policy', text('budget: {', 'policy: { network: none }\nbudget: {')],
  ['a person’s answer', after(answer)],
  ['the item that it is for', { start: { item: { id: 'A-1' } } }],
  ['its own name', { phase: 'that', pipeline: PIPELINE.replaceAll(/\bit\b/g, 'that') }],
];

/** A row with another pipeline or other files on both sides. */
type Pair = readonly [what: string, before: Partial<Surroundings>, now: Partial<Surroundings>];
const COMMAND = PIPELINE.replace(
  'use: claude, model: haiku, effort: high',
  'use: command, run: RUN',
);
const starts = (run: string): Partial<Surroundings> => ({ pipeline: COMMAND.replace('RUN', run) });
const linking = (links: Record<string, string>, written: Record<string, string>) => ({
  edit: async (repo: TemporaryRepository) => {
    await repo.write({ 'b.txt': 'b\n', 'lib/deep/c.ts': 'c\n', ...written });
    for (const [path, target] of Object.entries(links))
      await symlink(target, join(repo.path, path));
  },
});
const PAIRS: readonly Pair[] = [
  ['b.txt', { 'src/link': '../b.txt' }, { 'b.txt': 'other\n' }] as const,
  ['two links', { 'src/link': '../way', way: 'b.txt' }, { 'b.txt': 'other\n' }] as const,
  ['a folder', { 'src/link': '../lib' }, { 'lib/deep/c.ts': 'other\n' }] as const,
]
  .map(
    ([what, links, changed]): Pair => [
      `the target of a link that it reads: ${what}`,
      linking(links, {}),
      linking(links, changed),
    ],
  )
  .concat(
    ['./tools/rev.sh', 'sh tools/rev.sh --fast', '[sh, tools/rev.sh]'].map(
      (run): Pair => [
        `the program of its agent in the repository: ${run}`,
        { ...starts(run), ...files({ 'tools/rev.sh': 'echo 1\n' }) },
        { ...starts(run), ...files({ 'tools/rev.sh': 'echo 2\n' }) },
      ],
    ),
  );

const COUNT: Partial<Surroundings> = { phase: 'count' };
const SCRIPTS: readonly Row[] = [
  ['its script', { ...COUNT, ...text('wc -l a', 'wc -c a') }],
  ['its shell', { ...COUNT, ...text('wc -l a', 'wc -l a, shell: sh') }],
  ['how it has to end', { ...COUNT, ...text('wc -l a', 'wc -l a, expect: failure') }],
  ['the platform', { ...COUNT, platform: 'darwin-arm64' }],
];

afterEach(() => vi.unstubAllEnvs());

async function keyOf(change: Partial<Surroundings>): Promise<ReuseKey> {
  const now = { ...BASE, ...change };
  await using repo = await temporaryRepository({ files: FILES });
  await now.edit(repo);
  await repo.git('add', '--all');
  await repo.git('commit', '--quiet', '--allow-empty', '--message', 'edited');
  vi.stubEnv('PATH', `${await programSaying(repo, now.claude)}:${process.env.PATH}`);
  vi.stubEnv('KEY', now.secret);
  vi.stubEnv('OTHER', now.secret);
  const reading = readPipelineText('p.yml', { root: repo.path, text: now.pipeline, files: null });
  const { pipeline, diagnostics } = reading;
  if (pipeline === null) throw new Error(JSON.stringify(diagnostics));
  const inputs = { task: 'fix', unused: 'a', ...now.inputs };
  const plan = planOf(pipeline, { inputs, agents: {} });
  const state = fold(plan, [{ ...runStarted(), ...now.start }, ...now.events]);
  const phase = phaseAt(plan, plan.index.get(phaseId(now.phase)) ?? -1);
  if (!('reuse' in phase) || phase.reuse === null) throw new Error('nothing is reused');
  const { keyDeps } = await sceneOf(await findPlace(repo.path), plan);
  const deps = { ...keyDeps, platform: now.platform ?? keyDeps.platform };
  const key = await reuseKey({ deps, plan, state, phase }, phase.reuse);
  vi.unstubAllEnvs();
  return key;
}

const known = new Map<string, Promise<ReuseKey>>();

function baseKey(phase: string): Promise<ReuseKey> {
  const key = known.get(phase) ?? keyOf({ phase });
  known.set(phase, key);
  return key;
}

async function programSaying({ home }: TemporaryRepository, version: string): Promise<string> {
  const folder = join(home, 'bin');
  await mkdir(folder);
  await writeFile(join(folder, 'claude'), `#!/bin/sh\necho "${version} (Claude Code)"\n`, {
    mode: 0o755,
  });
  return folder;
}

describe('an earlier result is taken though there changed', () => {
  test.each(HITS)('%s', async (_, change) => {
    const [before, now] = [await baseKey('it'), await keyOf(change)];
    expect(different(before, now)).toEqual([]);
    expect(now.key).toBe(before.key);
  });
});

describe('no earlier result is taken where there changed', () => {
  test.each([...MISSES, ...SCRIPTS])('%s', async (_, change) => {
    const [before, now] = [
      await baseKey(change.phase === 'count' ? 'count' : 'it'),
      await keyOf(change),
    ];
    expect(now.key).not.toBe(before.key);
    expect(different(before, now).length).toBeGreaterThan(0);
  });
});

describe('no earlier result is taken after a change of', () => {
  test.each(PAIRS)('%s', async (_, before, now) => {
    const keys = [await keyOf(before), await keyOf(before), await keyOf(now)];
    expect(keys[1]?.key).toBe(keys[0]?.key);
    expect(keys[2]?.key).not.toBe(keys[0]?.key);
  });
});

test('a link whose target is not in the repository counts as what it is', async () => {
  const links = { 'src/out': '/etc/hostname', 'src/up': '../../x', 'src/loop': 'loop' };
  const key = await keyOf(linking(links, {}));
  expect((await keyOf(linking(links, { 'b.txt': 'other\n' }))).key).toBe(key.key);
  expect((await keyOf(linking({ ...links, 'src/out': '/etc/hosts' }, {}))).key).not.toBe(key.key);
});

const different = (before: ReuseKey, now: ReuseKey): readonly string[] =>
  pieceDifferences(before.pieces, now.pieces)
    .filter(({ isSame }) => !isSame)
    .map(({ piece }) => piece);
