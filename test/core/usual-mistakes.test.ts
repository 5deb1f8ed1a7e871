import { expect, test } from 'vitest';
import { readPipeline } from '../../src/core/pipeline/parse.ts';

const read = (text: string) => readPipeline({ path: 'p.yml', text }, () => ({ type: 'missing' }));

const pipeline = (phase: string, more = ''): string =>
  `version: 1\nname: p\n${more}agents: { coder: { use: claude } }\nphases:\n  a: { run: "true" }\n  b: ${phase}\n`;

/** What people write who know another tool: the text about it shows the right form, and is not lost among others. */
const MISTAKES: Readonly<Record<string, string>> = {
  'a status function without quotes': pipeline('\n    needs: a\n    run: x\n    if: !cancelled()'),
  'another function without quotes': pipeline('\n    needs: a\n    run: x\n    if: !always()'),
  'a status function and more, without quotes': pipeline(
    '\n    needs: a\n    run: x\n    if: !always() && needs.a.outputs.ok',
  ),
  'an expression without quotes in braces': pipeline('{ needs: a, if: !failure(), run: x }'),
  'a negated value without quotes': pipeline(
    '\n    needs: a\n    run: x\n    if: !needs.a.outputs.ok # not yet',
  ),
  'a command to verify': pipeline('{ agent: coder, prompt: x, access: write, verify: npm test }'),
  'a list of texts to verify': pipeline(
    '{ agent: coder, prompt: x, access: write, verify: [npm test, npm run lint] }',
  ),
  'a list to set up': pipeline('{ run: x }', 'setup: [npm ci]\n'),
  'steps of a phase': pipeline('\n    steps:\n      - run: x'),
  'a job of GitHub': pipeline('{ runs-on: ubuntu-24.04, run: x }'),
  'a merge key': pipeline('\n    <<: { run: x }'),
  'a missing brace': pipeline('{ run: x, env: { A: 1 }\n  c: { run: y }\n  d: { run: z }'),
  'a missing bracket': pipeline('{ run: x, needs: [a }\n  c: { run: y }\n  d: { run: z }'),
  'a missing quote': pipeline('{ run: "x }\n  c: { run: y }\n  d: { run: z }'),
};

test.each(Object.entries(MISTAKES))('%s', (_name, text) => {
  const { diagnostics } = read(text);
  const told = diagnostics.map(({ code, message, hint }) => `${code} ${message}: ${hint ?? ''}`);
  expect(told.length).toBeLessThan(3);
  expect(told).toMatchSnapshot();
});
