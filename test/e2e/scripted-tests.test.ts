import { describe, expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

// write* --> approve (a gate) --> ship
const PIPELINE = `version: 1
name: greet
inputs: { name: { required: true } }
agents: { writer: { use: claude } }
setup: [{ run: exit 9 }]
phases:
  write:
    agent: writer
    prompt: Greet \${{ inputs.name }}
    access: write
    verify: [{ run: exit 9 }]
  approve: { needs: write, gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { title: "Greet \${{ inputs.name }}" } } }
`;
const TEST = `version: 1
description: greets
inputs: { name: Ada }
files: { hello.txt: "Hello\\n" }
verify: { write: grep -q Ada hello.txt }
agents:
  - phase: write
    steps: [{ append: { path: hello.txt, text: "Ada\\n" } }]
    result: { status: complete, summary: Greeted. }
decisions: [{ gate: approve, decision: approve }]
expect:
  outcome: succeeded
  phases: { write: succeeded, approve: succeeded }
  attempts: { write: 1 }
  change: [hello.txt]
  prompts: { write: [Greet] }
  deliveries: { ship: { pull-request: { title: Greet Ada } } }
`;

interface Result {
  readonly test: string;
  readonly ok: boolean;
  readonly differences: readonly string[];
}

async function results(...changes: readonly (readonly [string, string])[]) {
  const text = changes.reduce((changed, [from, to]) => {
    expect(changed).toContain(from);
    return changed.replace(from, to);
  }, TEST);
  await using repo = await temporaryRepository({
    files: { '.github/pipelines/greet.yml': PIPELINE, '.github/pipelines/greet/test/a.yml': text },
  });
  const ended = await phasegate(repo, ['test', '--json']);
  const [result] = ended.json<readonly Result[]>();
  expect(await repo.git('status', '--porcelain')).toBe('');
  return { code: ended.code, differences: result?.differences };
}

test('a scripted test that holds passes, without a model, setup or verify of the pipeline', async () => {
  expect(await results()).toEqual({ code: 0, differences: [] });
});

describe('a scripted test fails for', () => {
  test.each<[string, string, string, string]>([
    [
      'another outcome',
      'outcome: succeeded',
      'outcome: rejected',
      'outcome: expected rejected, was succeeded',
    ],
    [
      'another status',
      'approve: succeeded }',
      'approve: skipped }',
      'phase approve: expected skipped, was succeeded',
    ],
    [
      'another number of attempts',
      'attempts: { write: 1 }',
      'attempts: { write: 2 }',
      'attempts of write: expected 2, were 1',
    ],
    ['another change', 'change: [hello.txt]', 'change: []', 'change: expected none, was hello.txt'],
    [
      'a delivery too many',
      'deliveries: { ship: { pull-request: { title: Greet Ada } } }',
      'deliveries: {}',
      'deliveries: expected none, were ship: pull-request',
    ],
    [
      'a delivery too few',
      'pull-request: { title: Greet Ada }',
      'comment: { body: Ada }',
      'deliveries: expected ship: comment, were ship: pull-request',
    ],
    [
      'another text',
      'title: Greet Ada',
      'title: Greet Bob',
      'pull-request of ship: `title` does not contain "Greet Bob": Greet Ada',
    ],
    ['a prompt without a text', '[Greet]', '[Bye]', 'prompt of write: does not contain "Bye"'],
    [
      'a decision that is missing',
      'decisions: [{ gate: approve, decision: approve }]',
      'decisions: []',
      'outcome: expected succeeded, was waiting',
    ],
    [
      'another decision',
      'decision: approve',
      'decision: reject',
      'outcome: expected succeeded, was rejected',
    ],
  ])('%s', async (_, from, to, difference) => {
    const { code, differences } = await results([from, to]);
    expect(code).toBe(1);
    expect(differences).toContainEqual(expect.stringContaining(difference));
  });
});

test.each<[string, string, string, string]>([
  ['an unknown key', 'files:', 'fils:', 'line 4: unknown key `fils`'],
  ['an unknown phase', '{ write: grep', '{ wrte: grep', 'the pipeline has no phase `wrte`'],
  ['an unknown gate', 'gate: approve', 'gate: aprove', 'the pipeline has no gate `aprove`'],
  [
    'an unknown key of an agent',
    '  - phase: write',
    '  - phse: write',
    'line 7: unknown key `phse`',
  ],
  ['an unknown action', '{ append: {', '{ appnd: {', 'line 8: unknown key `appnd`'],
  [
    'two actions in one step',
    '[{ append: {',
    '[{ say: Hi, append: {',
    'line 8: this step has several actions',
  ],
  [
    'an agent of an unknown phase',
    '  - phase: write',
    '  - phase: nowhere',
    'line 7: the pipeline has no phase `nowhere`',
  ],
  ['no outcome', '  outcome: succeeded\n', '', '`outcome`'],
])('a scripted test with %s is invalid, and named with its line', async (_, from, to, message) => {
  const { code, differences } = await results([from, to]);
  expect(code).toBe(2);
  expect(differences?.join('\n')).toContain(message);
});

test('a repository without scripted tests is told where they would be', async () => {
  await using repo = await temporaryRepository({
    files: { '.github/pipelines/greet.yml': PIPELINE },
  });
  const { code, stderr } = await phasegate(repo, ['test']);
  expect(code).toBe(2);
  expect(stderr).toContain('.github/pipelines/greet/test/good.yml');
});

test('a pipeline is named as for other commands, and a scripted test alone by its path', async () => {
  const folder = '.github/pipelines/greet/test';
  await using repo = await temporaryRepository({
    files: {
      '.github/pipelines/greet.yml': PIPELINE,
      [`${folder}/a.yml`]: TEST,
      [`${folder}/b.yml`]: TEST,
    },
  });
  const run = async (name: string) => {
    const { json } = await phasegate(repo, ['test', name, '--json']);
    return json<readonly Result[]>().map((one) => one.test);
  };
  expect(await run('greet')).toEqual([`${folder}/a.yml`, `${folder}/b.yml`]);
  expect(await run(`${folder}/b.yml`)).toEqual([`${folder}/b.yml`]);
  const wrong = await phasegate(repo, ['test', 'gret']);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('Did you mean `greet`?');
  const missing = await phasegate(repo, ['test', `${folder}/c.yml`]);
  expect(missing.code).toBe(2);
  expect(missing.stderr).toContain(`There is no file ${folder}/c.yml.`);
});
