import { expect, test } from 'vitest';
import { planRequestOf } from '../../src/action/backlog/plan-request.ts';
import type { WorkflowContext } from '../../src/action/context.ts';
import { readInputs } from '../../src/action/inputs.ts';
import { item } from '../core/backlog/items.ts';
import { refusalOf } from '../rig/refusal.ts';

async function wish(inputs: string, event: Partial<WorkflowContext> = {}, needs = '') {
  const given: Readonly<Record<string, string>> = { mode: 'backlog', inputs, needs };
  const context = { eventName: 'schedule', event: {}, ...event } as WorkflowContext;
  const known = { pipelines: ['feature'], fallback: 'feature' };
  return planRequestOf({ inputs: await readInputs((name) => given[name] ?? ''), context }, known);
}

test('nothing said: everything that is due', async () => {
  const { only, ...rest } = await wish('');
  expect({ ...rest, only: only(item('a')) }).toEqual({
    cap: 256,
    target: null,
    isEnd: false,
    only: true,
  });
});

test('a cap, filters and a target are read as they are written by hand or by an expression', async () => {
  const { cap, only, target } = await wish('{ "cap": "2", "only": "tag=bug", "target": "#12" }');
  const tagged = [item('a', { tags: ['bug'] }), item('b')].map(only);
  expect([cap, target, tagged]).toEqual([2, 'issue-12', [true, false]]);
  const both = await wish('only: [tag=bug, status=new]\ntarget: 7');
  expect([both.target, both.only(item('a', { tags: ['bug'], status: 'ready' }))]).toEqual([
    'issue-7',
    false,
  ]);
});

test('a comment is about the item that it stands at', async () => {
  const commented = { eventName: 'issue_comment', event: { issue: { number: 4 } } };
  expect((await wish('', commented)).target).toBe('issue-4');
  expect((await wish('', { ...commented, eventName: 'issues' })).target).toBe(null);
});

test('with what other jobs came to, it is the end of a leg', async () => {
  expect((await wish('', {}, '{ "work-0": { "result": "success" } }')).isEnd).toBe(true);
});

test.each([
  ['caps: 1', 'The mode `backlog` has no input `caps` in `inputs`.'],
  ['cap: -1', '`cap` in `inputs` is invalid: -1.'],
  ['cap: true', '`cap` in `inputs` is invalid: true.'],
  ['cap: 1.5', '`cap` in `inputs` is invalid: 1.5.'],
  ['target: twelve', '`target` in `inputs` is invalid: "twelve".'],
  ['only: colour=red', 'unknown filter `colour`.'],
  ['only: status=odd', '`status` cannot be `odd`.'],
  ['only: pipeline=other', '`pipeline` cannot be `other`.'],
  ['only: [impact=high, impact=low]', '`impact` cannot have several values: `high` and `low`.'],
])('%s is refused', async (inputs, message) => {
  expect((await refusalOf(wish(inputs))).message).toBe(message);
});
