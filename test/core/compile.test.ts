import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plannedWorkflow } from '../../src/core/workflow/compile/compiled.ts';
import { obstacleTo } from '../../src/core/workflow/compile/obstacle.ts';
import { checkWorkflow } from '../../src/core/workflow/workflow-check.ts';
import { workflowMistakes } from '../rig/actions/mistakes.ts';
import { compiledOf, compiledText, readPlan, sha256 } from '../rig/compiled.ts';

const pipeline = (phases: string, head = ''): string =>
  `version: 1\nname: port\n${head}phases:\n${phases.replaceAll(/^ *(?=\S)/gm, '  ')}`;

const SHIP = 'deliver: { pull-request: { title: T } }';
const GATE = 'gate: { environment: release }';
const spread = (legs: number, jobs = legs): string =>
  `run: "true", strategy: { matrix: { n: ${JSON.stringify([...Array(legs).keys()])} }, jobs: ${jobs} }`;

interface WrittenJob {
  readonly permissions: object;
  readonly if?: string;
  readonly outputs?: object;
  readonly steps: readonly { readonly with?: object; readonly env?: object }[];
}
const jobsOf = (text: string): Readonly<Record<string, WrittenJob>> =>
  parse(compiledText(text), { maxAliasCount: -1 }).jobs;
const namesOf = (text: string): readonly string[] => Object.keys(jobsOf(text));
const mistakesOf = (text: string): Promise<readonly string[]> =>
  workflowMistakes({ path: 'port.yml', text }, () => {
    throw new Error('a compiled workflow calls no other');
  });

test('a phase in three slots, a gate and a pull request', async () => {
  const text = compiledText(
    pipeline(`
      port: { ${spread(3)} }
      approve: { needs: port, ${GATE} }
      ship: { needs: approve, ${SHIP} }`),
  );
  // The version of this release is no part of it.
  const steady = text.replaceAll(/phasegate@v[\w.]+/g, 'phasegate@vX').replace(/# Digests.*\n/, '');
  await expect(steady).toMatchFileSnapshot(join(import.meta.dirname, 'workflows/spread.yml'));
});

test('without gates, slots or deliveries there are two jobs', () => {
  expect(namesOf(pipeline('one: { run: "true" }'))).toEqual(['work-0', 'report']);
});

test('work behind the last gate has one more gate behind it, which asks again where the change moves on', () => {
  const text = pipeline(`
    approve: { ${GATE} }
    polish: { needs: approve, run: "true" }
    ship: { needs: polish, ${SHIP} }`);
  expect(namesOf(text)).toEqual([
    ...['work-0', 'deliver-0', 'gate-1', 'work-1', 'deliver-1', 'gate-2', 'deliver-2', 'report'],
  ]);
});

test('a stage has slots for every phase that can be spread in it, one join behind the other', () => {
  const text = pipeline(`
    a: { ${spread(2)} }
    ok: { needs: a, ${GATE} }
    b: { needs: ok, ${spread(9, 4)} }
    c: { needs: b, ${spread(3)} }
    again: { needs: c, ${GATE} }
    ship: { needs: again, ${SHIP} }`);
  const jobs = jobsOf(text);
  expect(Object.keys(jobs).filter((name) => !name.startsWith('deliver-'))).toEqual([
    ...['work-0', 'join-0', 'join-0-2', 'join-0-3', 'gate-1', 'work-1', 'join-1', 'join-1-2'],
    ...['gate-2', 'report', 'slots-0', 'slots-0-2', 'slots-0-3', 'slots-1', 'slots-1-2'],
  ]);
  expect(jobs['slots-1-2']).toMatchObject({
    needs: 'join-1',
    if: expect.stringContaining("needs.join-1.outputs.next == 'slots'"),
  });
  // As many as the widest phase has.
  expect(Object.keys(jobs['slots-0']?.outputs ?? {})).toHaveLength(4);
  expect(jobs['gate-2']?.if?.replaceAll(/\s+/g, ' ')).toContain(
    "(needs.join-1-2.outputs.next || needs.join-1.outputs.next || needs.work-1.outputs.next) == 'gate'",
  );
});

test('legs stay in the work job of a stage where no phase is spread', () => {
  const jobs = jobsOf(
    pipeline(`a: { ${spread(2)} }\nok: { needs: a, ${GATE} }\nb: { needs: ok, run: "true" }`),
  );
  const spreadOf = (job: string) => jobs[job]?.steps.at(-1)?.with;
  expect([spreadOf('work-0'), spreadOf('join-0')]).toEqual([
    expect.objectContaining({ spread: 'on' }),
    expect.objectContaining({ spread: 'on' }),
  ]);
  expect(spreadOf('work-1')).not.toHaveProperty('spread');
});

test('what has no job continues in a new workflow run, behind a gate that no work follows', () => {
  const gates = Array.from({ length: 12 }, (_, at) =>
    at === 0 ? `g0: { ${GATE} }` : `g${at}: { needs: g${at - 1}, ${GATE} }`,
  );
  const names = namesOf(pipeline([...gates, `ship: { needs: g11, ${SHIP} }`].join('\n')));
  expect(names.filter((name) => name.startsWith('gate-'))).toHaveLength(10);
  expect(names).not.toContain('work-10');
});

test.each([
  ['pull-request: { title: T }', { contents: 'write', 'pull-requests': 'write', actions: 'read' }],
  ['commit: { branch: b }', { contents: 'write', actions: 'read' }],
  ['issue: { title: T }', { contents: 'read', issues: 'write', actions: 'read' }],
  ['review: { body: B }', { contents: 'read', 'pull-requests': 'write', actions: 'read' }],
  [
    'comment: { body: B }',
    { contents: 'read', 'pull-requests': 'write', issues: 'write', actions: 'read' },
  ],
  ['dispatch: { workflow: w.yml }', { contents: 'read', actions: 'write' }],
])('a job that delivers `%s` has no more permissions than that needs', (delivery, permissions) => {
  const jobs = jobsOf(pipeline(`ok: { ${GATE} }\nship: { needs: ok, deliver: { ${delivery} } }`));
  expect(jobs['deliver-1']?.permissions).toEqual(permissions);
});

test('agents get their own logins and the secrets that the pipeline names, and no others', () => {
  const agents = 'agents: { coder: { use: codex, env: { X: "${{ secrets.MINE }}" } } }\n';
  const jobs = jobsOf(pipeline('fix: { agent: coder, prompt: Fix it }', agents));
  expect(Object.keys(jobs['work-0']?.steps.at(-1)?.env ?? {})).toEqual([
    ...['OPENAI_API_KEY', 'CODEX_API_KEY', 'MINE'],
  ]);
  expect(jobsOf(pipeline('one: { run: "true" }'))['work-0']?.steps.at(-1)).not.toHaveProperty(
    'env',
  );
});

test('a gate by comment has a job that hears comments, and the permissions for it', () => {
  const text = pipeline(
    `work: { run: "true" }\nok: { needs: work, gate: { by: comment } }\nship: { needs: ok, ${SHIP} }`,
  );
  expect(namesOf(text)).toEqual(['comment', 'work-0', 'deliver-0', 'report']);
  expect(jobsOf(text).report?.permissions).toEqual({ actions: 'write', issues: 'write' });
  expect(parse(compiledText(text)).on.issue_comment).toEqual({ types: ['created'] });
});

test('inputs of the pipeline are fields of the form; none is required, as a run that is resumed has none', () => {
  const inputs = `inputs:
  task: { required: true, description: "What to do: \${{ now }}" }
  deep: { type: boolean, default: true }
  size: { type: choice, options: [s, m], description: How big }
  mode: { type: choice, options: [a, "b: c"], default: a }
`;
  expect(
    parse(compiledText(pipeline('one: { run: "true" }', inputs))).on.workflow_dispatch.inputs,
  ).toEqual({
    task: { required: false, type: 'string' },
    deep: { required: false, type: 'boolean', default: true },
    size: { description: 'How big (s, m)', required: false, type: 'string' },
    mode: { required: false, type: 'choice', options: ['a', 'b: c'], default: 'a' },
    resume: expect.anything(),
    answer: expect.anything(),
  });
});

test.each([
  [
    'gates, slots and joins',
    `a: { ${spread(3)} }\nb: { needs: a, ${spread(2)} }\nok: { needs: b, ${GATE} }\nc: { needs: ok, ${spread(2)} }\nship: { needs: c, ${SHIP} }`,
  ],
  [
    'comments',
    `a: { ${spread(3)} }\nok: { needs: a, ${GATE} }\nmore: { needs: ok, gate: { by: comment } }\nship: { needs: more, ${SHIP} }`,
  ],
  ['256 slots', `a: { ${spread(300, 256)} }`],
])('GitHub’s own parser and our check of workflows have nothing against %s', async (_, phases) => {
  const text = compiledText(pipeline(phases));
  expect(await mistakesOf(text)).toEqual([]);
  expect(checkWorkflow(text)).toEqual([]);
});

const TEXT = pipeline('one: { run: "true" }');
const OTHER = pipeline(`one: { ${spread(2)} }`);
const planned = (there: string | null, text: string) =>
  plannedWorkflow(there, compiledOf(text), sha256);

test('a file is written anew where the pipeline changed, and triggers of a person stay', () => {
  const first = compiledText(TEXT);
  expect(planned(first, TEXT)).toEqual({ state: 'unchanged', text: first, difference: null });
  const mine = first.replace(/on:\n.*?\n(?=permissions)/s, 'on: push\n\n');
  expect(planned(mine, TEXT).state).toBe('unchanged');
  const next = planned(mine, OTHER);
  expect([next.state, next.text.includes('\non: push\n'), next.text.includes('slots-0')]).toEqual([
    ...['outdated', true, true],
  ]);
  expect(planned(next.text, OTHER).state).toBe('unchanged');
});

test('triggers that nobody touched follow the inputs of the pipeline', () => {
  const wanted = TEXT.replace('phases:', 'inputs: { task: {} }\nphases:');
  expect(planned(compiledText(TEXT), wanted).text).toBe(compiledText(wanted));
});

test('what a person changed below the triggers, or wrote, is told apart', () => {
  const first = compiledText(TEXT);
  const edited = planned(first.replace('timeout-minutes: 355', 'timeout-minutes: 5'), TEXT);
  expect(edited).toMatchObject({
    state: 'edited',
    difference: {
      there: expect.stringContaining(': 5 '),
      wanted: expect.stringContaining(': 355 '),
    },
  });
  expect(first.split('\n')[(edited.difference?.line ?? 0) - 1]).toBe(edited.difference?.wanted);
  expect(planned('name: mine\non: push\n', TEXT).state).toBe('foreign');
  const elsewhere = compiledText(TEXT, '.github/pipelines/other.yml');
  expect(planned(elsewhere, TEXT).state).toBe('foreign');
  expect(planned(null, TEXT)).toMatchObject({ state: 'new', difference: null });
});

test.each([
  [
    'more inputs than a workflow may have',
    TEXT.replace(
      'phases:',
      `inputs: { ${Array.from({ length: 24 }, (_, at) => `i${at}: {}`).join(', ')} }\nphases:`,
    ),
  ],
  [
    'an input that the workflow has itself',
    TEXT.replace('phases:', 'inputs: { Answer: {} }\nphases:'),
  ],
  [
    'a gate that names nobody',
    pipeline('one: { run: "true" }\nok: { needs: one, gate: {} }\nend: { needs: ok, run: "true" }'),
  ],
  ['an item of a backlog', pipeline('one: { run: "true", env: { X: "${{ item.title }}" } }')],
])('%s is an obstacle with a place', (_, text) => {
  const { pipeline: read, plan } = readPlan(text, '.github/pipelines/port.yml');
  expect(obstacleTo(read, plan)).toMatchSnapshot();
});

test('a pipeline without obstacles has none', () => {
  const { pipeline: read, plan } = readPlan(TEXT, '.github/pipelines/port.yml');
  expect(obstacleTo(read, plan)).toBeNull();
});
