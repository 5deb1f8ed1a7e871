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
