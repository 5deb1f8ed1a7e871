import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { temporaryRepository } from '../rig/repository.ts';

const pipeline = (prompt: string): string =>
  JSON.stringify({
    version: 1,
    name: 'look',
    agents: { reader: { use: 'command', run: 'cat' } },
    phases: { look: { agent: 'reader', prompt } },
  });

test('a prompt about an event that is not there: the person is warned, and an empty one is not paid for', async () => {
  await using repo = await temporaryRepository({
    files: {
      'some.yml': pipeline('Read: ${{ github.event.issue.title }}'),
      'only.yml': pipeline('${{ github.event.issue.title }}\n${{ github.event.issue.body }}'),
      'event.json': JSON.stringify({ issue: { title: 'It breaks', body: '' } }),
    },
  });
  const warning = 'The run has no event, so `github.event` is empty in the prompt of look.';
  const some = await phasegate(repo, ['run', 'some.yml']);
  expect([some.code, some.stderr]).toEqual([0, expect.stringContaining(warning)]);
  const only = await phasegate(repo, ['run', 'only.yml']);
  expect([only.code, only.stderr]).toEqual([1, expect.stringContaining(warning)]);
  expect(only.stderr).toContain(
    'the prompt of `look` is empty: github.event.issue.title, github.event.issue.body',
  );
  const given = await phasegate(repo, ['run', 'only.yml', '--event', 'event.json']);
  expect([given.code, given.stderr]).toEqual([0, expect.not.stringContaining('has no event')]);
});

test('a prompt about an item that is not there: the run is refused if the prompt would be empty', async () => {
  const phase = (prompt: string, more: object = {}) => ({ agent: 'reader', prompt, ...more });
  const of = (phases: object): string =>
    JSON.stringify({
      version: 1,
      name: 'look',
      agents: { reader: { use: 'command', run: 'cat' } },
      phases,
    });
  const only = '${{ item.title }}\n${{ item.description }}';
  const skipped = { first: { if: 'item.id', run: 'true' }, look: phase(only, { needs: 'first' }) };
  await using repo = await temporaryRepository({
    files: {
      'only.yml': pipeline(only),
      'some.yml': pipeline('Read: ${{ item.title }}'),
      'instead.yml': pipeline("${{ item.title || 'Everything' }}"),
      'skipped.yml': of(skipped),
      'item.yml': 'id: tg-1\ntitle: It breaks\n',
    },
  });
  const refused = await phasegate(repo, ['run', 'only.yml']);
  expect([refused.code, refused.stderr]).toEqual([
    2,
    'phasegate: The pipeline `look` needs a backlog item: without one, the prompt of `look` is empty.\n  Run the pipeline for an item with `phasegate backlog run`, or give an item with `--item FILE`.',
  ]);
  expect((await phasegate(repo, ['list'])).stdout).toContain('No runs');
  const warning = 'The run has no backlog item, so `item` is empty in the prompt of look.';
  for (const file of ['some.yml', 'instead.yml', 'skipped.yml']) {
    const run = await phasegate(repo, ['run', file]);
    expect([file, run.code, run.stderr]).toEqual([file, 0, expect.stringContaining(warning)]);
  }
  const given = await phasegate(repo, ['run', 'only.yml', '--item', 'item.yml']);
  expect([given.code, given.stderr]).toEqual([0, expect.not.stringContaining('has no backlog')]);
});
