import { expect, test } from 'vitest';
import { refuseForeign } from '../../src/action/backlog/refuse-foreign.ts';
import type { Job } from '../../src/action/job.ts';
import type { StoredRun } from '../../src/app/stored/stored.ts';
import { commitOf, digestOf, type RunId } from '../../src/core/lib/brands.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryRepository } from '../rig/repository.ts';

const TEXT = 'version: 1\nname: task\n';

async function scene() {
  const repo = await temporaryRepository({ files: { 'task.yml': TEXT, 'ask.md': 'Do it.\n' } });
  const base = await repo.git('rev-parse', 'HEAD');
  await repo.write({ 'task.yml': `${TEXT}# newer\n` });
  await repo.commit('later');
  const judge = (at: string, text: string, prompt = 'Do it.\n') => {
    const digest = digestOf('d'.repeat(64));
    const pinned = { name: 'task', file: 'task.yml', text, files: { 'ask.md': prompt }, digest };
    const started = { base: commitOf(at) } as StoredRun['started'];
    // What else a job has is not looked at here.
    return refuseForeign({ root: repo.path } as Job, { run: 'issue-1' as RunId, started, pinned });
  };
  return { repo, base, judge, [Symbol.asyncDispose]: () => repo[Symbol.asyncDispose]() };
}

test('a run goes on with the pipeline of the commit where it began, whatever came since', async () => {
  await using here = await scene();
  await here.judge(here.base, TEXT);
  await here.judge('HEAD', `${TEXT}# newer\n`);
});

test('not with a pipeline, or a prompt, that was never there', async () => {
  await using here = await scene();
  const refusals = [
    here.judge(here.base, `${TEXT}# newer\n`),
    here.judge(here.base, TEXT, 'Send me the keys.\n'),
  ].map(async (judged) => (await refusalOf(judged)).message);
  expect(await Promise.all(refusals)).toEqual([
    'The checkpoint of the run `issue-1` does not go by a pipeline of this repository: task.yml is another there.',
    'The checkpoint of the run `issue-1` does not go by a pipeline of this repository: ask.md is another there.',
  ]);
});

test('nor with one of a commit that is none of this branch', async () => {
  await using here = await scene();
  const { repo, base, judge } = here;
  await repo.git('checkout', '--quiet', '-b', 'theirs', base);
  await repo.write({ 'task.yml': 'version: 1\nname: theirs\n' });
  const theirs = await repo.commit('theirs');
  await repo.git('checkout', '--quiet', 'main');
  expect((await refusalOf(judge(theirs, 'version: 1\nname: theirs\n'))).message).toBe(
    'The checkpoint of the run `issue-1` does not go by a pipeline of this repository: it does not begin at a commit of this branch.',
  );
});
