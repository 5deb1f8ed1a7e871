import { expect, test } from 'vitest';
import {
  type ChangedCheckout,
  changedBrief,
  changedLines,
  pathsNamedBy,
} from '../../../src/core/backlog/schedule/outdated.ts';
import { planOf } from '../text/scene.ts';

const SAME: ChangedCheckout = {
  base: 'a'.repeat(40),
  head: 'a'.repeat(40),
  behind: 0,
  texts: [],
  uncommitted: [],
};
const head = 'b'.repeat(40);

/** Each way in which a checkout leaves a run behind, and a word that tells of it. */
const WAYS: readonly (readonly [Partial<ChangedCheckout>, RegExp])[] = [
  [{ head, behind: 1 }, /lacks 1 commit of the checkout/],
  [{ head, behind: 12 }, /lacks 12 commits of the checkout/],
  [{ head, behind: 0 }, /another commit than the checkout|bbbbbbb is checked out/],
  [{ texts: ['pipelines/fix.yml'] }, /pipelines\/fix\.yml changed after/],
  [{ texts: ['a.md', 'b.md', 'c.md', 'd.md', 'e.md'] }, /a\.md, b\.md, c\.md and 2 more changed/],
  [{ uncommitted: ['tools/check.sh'] }, /tools\/check\.sh has changes that are not committed/],
];

test('a run that has what is checked out is not told of', () => {
  expect(changedLines('tg-1', SAME)).toEqual([]);
  expect(changedBrief(SAME)).toBe('');
});

test.each(WAYS.map(([more, word]) => ({ more, word })))(
  'a checkout that has left a run behind is told of, in long and in short: $word',
  ({ more, word }) => {
    const lines = changedLines('tg-1', { ...SAME, ...more });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(word);
    expect(lines[0]).toMatch(/\.$/);
    expect(changedBrief({ ...SAME, ...more })).toMatch(word);
  },
);

test('several of them are all told of', () => {
  const all = { ...SAME, head, behind: 2, texts: ['a.yml'], uncommitted: ['x.sh', 'y.sh'] };
  expect(changedLines('tg-1', all)).toHaveLength(4);
  expect(changedBrief(all)).toBe(
    'its run lacks 2 commits of the checkout; a.yml changed after its run began; x.sh has changes that are not committed; y.sh has changes that are not committed',
  );
});

const plan = planOf(`
version: 1
name: fix
agents:
  coder: { use: command, run: bash tools/agent.sh }
  player: { use: scripted, script: tools/played.yml }
defaults: { agent: coder }
setup: [{ run: sh setup.sh }]
phases:
  test: { run: 'bash ./tools/check.sh "some file.txt" && x=tools/other.sh sh new/one.sh' }
  fix: { prompt: Fix it, access: write, verify: [{ run: node verify.mjs }] }
  play: { agent: player, prompt: Play }
  spread: { run: sh each.sh, strategy: { matrix: { n: [1, 2] } } }
  ok: { gate: {} }
`);

test.each([
  ['test', 'tools/check.sh', true],
  ['test', 'tools/other.sh', true],
  ['test', 'new/', true],
  ['test', 'setup.sh', true],
  ['test', 'check.sh', false],
  ['test', 'tools/check', false],
  ['test', 'tools/agent.sh', false],
  ['fix', 'tools/agent.sh', true],
  ['fix', 'verify.mjs', true],
  ['play', 'tools/played.yml', true],
  ['spread[1]', 'each.sh', true],
  ['spread', 'each.sh', true],
  ['ok', 'each.sh', false],
  [null, 'setup.sh', true],
  [null, 'tools/check.sh', false],
] as const)('the commands of the phase %s name %s: %s', (phase, path, isNamed) => {
  expect(pathsNamedBy(plan, phase, [path])).toEqual(isNamed ? [path] : []);
});
