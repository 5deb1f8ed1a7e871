import { expect, test } from 'vitest';
import { scriptFiles } from '../../src/core/plan/script-files.ts';

test.each<[string, readonly string[]]>([
  ['./check.sh', ['check.sh']],
  ['sh check.sh --all', ['check.sh']],
  ['CI=1 node scripts/check.mjs', ['scripts/check.mjs']],
  ['npm run build && node dist/check.js', ['dist/check.js']],
  ['sh a.sh\nsh a.sh | ./b', ['a.sh', 'b']],
  ['npm test', []],
  ['/usr/bin/env node x.js', []],
  ['cd web && sh check.sh', []],
  ['node --test', []],
  ['node -e "1"', []],
  ['sh "$FILE.sh"', []],
  ['sh ../check.sh', []],
  ['sh -c ./x', []],
  ['', []],
])('the files that %j starts', (script, files) => {
  expect(scriptFiles(script)).toEqual(files);
});
