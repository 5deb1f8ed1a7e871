import { expect, test } from 'vitest';
import { withTypedRoot } from '../../../src/core/text/typed-root.ts';

test.each([
  ['`phasegate resume r1`', "`phasegate resume --root '/a b' r1`"],
  ['phasegate answer r1 plan "…"', 'phasegate answer --root \'/a b\' r1 plan "…"'],
  [
    '  phasegate rework r1 --comment "…"   send back',
    '  phasegate rework --root \'/a b\' r1 --comment "…"   send back',
  ],
  ['phasegate backlog retry x "…"', 'phasegate backlog retry --root \'/a b\' x "…"'],
  [
    '`phasegate run p.yml`. Or `phasegate list`',
    "`phasegate run --root '/a b' p.yml`. Or `phasegate list --root '/a b'`",
  ],
  ['`phasegate status r1 --root /x`', '`phasegate status r1 --root /x`'],
  [
    'branch phasegate/run-r1, and phasegate resumed',
    'branch phasegate/run-r1, and phasegate resumed',
  ],
  [
    'Done.\n  git merge phasegate/fix/r1  merge the change',
    "Done.\n  git -C '/a b' merge phasegate/fix/r1  merge the change",
  ],
  ['To get it: `git fetch origin b1`.', "To get it: `git -C '/a b' fetch origin b1`."],
  ["git -C '/a b' merge b1", "git -C '/a b' merge b1"],
  ['the git merge of r1; git push', 'the git merge of r1; git push'],
])('%s', (text, typed) => {
  expect(withTypedRoot(text, '/a b')).toBe(typed);
});
