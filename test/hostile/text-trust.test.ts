import { expect, test } from 'vitest';
import { marked } from '../../src/core/run-mark.ts';
import type { Start } from '../../src/core/trust.ts';
import { trustIn } from '../../src/github/trust.ts';
import { commentScene, MARK } from '../gates/comment-scene.ts';

/** Ann may write, eve may read. */
async function trusted(start: Partial<Omit<Start, 'permission'>>): Promise<string> {
  await using here = await commentScene();
  const trust = await trustIn(here.client, {
    event: 'issues',
    actor: 'ann',
    github: { event: {} },
    bots: [],
    ...start,
  });
  return trust.type === 'trusted' ? 'trusted' : `${trust.type}: ${trust.reason}`;
}

const pull = (fork: string) => ({
  event: {
    pull_request: {
      head: { repo: { full_name: fork } },
      base: { repo: { full_name: 'acme/widgets' } },
    },
  },
});

test.each<[string, Partial<Start>, string]>([
  ['who may write', {}, 'trusted'],
  [
    'an outsider with an issue',
    { actor: 'eve' },
    'read-only: eve may not write to this repository',
  ],
  ['nobody', { actor: 'nobody' }, 'read-only: nobody may not write to this repository'],
  [
    'an outsider with a command',
    { actor: 'eve', event: 'issue_comment' },
    'refused: eve may not write to this repository',
  ],
  [
    'an outsider with a dispatch',
    { actor: 'eve', event: 'workflow_dispatch' },
    'read-only: eve may not write to this repository',
  ],
  [
    'a bot',
    { actor: 'renovate[bot]' },
    'refused: renovate[bot] is a bot that is not named as one that may',
  ],
  [
    'a bot with nearly the name',
    { actor: 'Renovate[bot]', bots: ['renovate[bot]'] },
    'refused: Renovate[bot] is a bot that is not named as one that may',
  ],
  ['a bot by name', { actor: 'renovate[bot]', bots: ['renovate[bot]'] }, 'trusted'],
  [
    'a workflow that goes on',
    { actor: 'github-actions[bot]', event: 'workflow_dispatch' },
    'trusted',
  ],
  ['the clock', { actor: 'eve', event: 'schedule' }, 'trusted'],
])('row 03: %s', async (_, start, trust) => {
  expect(await trusted(start)).toBe(trust);
});

test('row 05: a pull request from a fork is only looked at, even one by who may write', async () => {
  expect(await trusted({ event: 'pull_request', github: pull('ann/widgets') })).toBe(
    'read-only: the pull request comes from a fork, ann/widgets',
  );
  expect(await trusted({ event: 'pull_request', github: pull('acme/widgets') })).toBe('trusted');
});

test('row 26: a comment of ours, or a copy of one, starts nothing', async () => {
  const github = { event: { comment: { body: marked('Waiting.', MARK) } } };
  for (const actor of ['ann', 'github-actions[bot]']) {
    expect(await trusted({ event: 'issue_comment', actor, github, bots: [actor] })).toBe(
      'refused: the comment is one about a run',
    );
  }
});
