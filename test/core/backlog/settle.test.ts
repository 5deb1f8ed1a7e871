import { expect, test } from 'vitest';
import { UNASSESSED } from '../../../src/core/backlog/item/assessment.ts';
import { eventText } from '../../../src/core/backlog/item/event-text.ts';
import type { Item } from '../../../src/core/backlog/item/item.ts';
import { pipelineShape } from '../../../src/core/backlog/schedule/pipeline-shape.ts';
import { settle } from '../../../src/core/backlog/triage/settle.ts';
import { item, itemsOf } from './items.ts';

const phase = (name: string, scoping: boolean, ...needs: readonly number[]) => ({
  name,
  scoping,
  writer: false,
  needs,
});
const WITH = pipelineShape([phase('build', false, 1), phase('ask', true)]);
const WITHOUT = pipelineShape([phase('build', false)]);
const EASY = { size: 'small', complexity: 'low', risk: 'low', impact: null } as const;

function settled(...items: readonly Item[]): readonly string[] {
  const pipelineOf = ({ pipeline }: Item) =>
    pipeline === null ? WITHOUT : pipeline === 'scoped' ? WITH : null;
  const guardrails = { size: 'medium', complexity: 'medium', risk: 'low' } as const;
  const events = settle(itemsOf(...items), new Set(['busy']), { guardrails, pipelineOf });
  return events.map((event) => `${event.item} ${eventText(event)}`);
}

test('whoever has no scoping phase to come becomes ready, if guardrails let it pass', () => {
  expect(
    settled(
      item('a', { status: 'scoping', assessment: EASY }),
      item('b', { status: 'scoping', assessment: { ...EASY, complexity: 'high' } }),
      item('c', { status: 'scoping', assessment: EASY, pipeline: 'scoped' }),
      item('d', { status: 'scoping', assessment: EASY, pipeline: 'scoped', phase: 'build' }),
      item('busy', { status: 'scoping', assessment: EASY }),
      item('new'),
    ),
  ).toEqual([
    'a became ready: scoped, and within the guardrails',
    'b became blocked: its complexity is high, above the guardrail medium',
    'd became ready: scoped, and within the guardrails',
  ]);
});

test('while it is scoped only what is known is held against it', () => {
  const scoped = { status: 'scoping', pipeline: 'scoped' } as const;
  expect(
    settled(
      item('a', { ...scoped, assessment: { ...UNASSESSED, size: 'small' } }),
      item('b', { ...scoped, assessment: { ...UNASSESSED, risk: 'high' } }),
      item('c', { ...scoped, needsPerson: true }),
    ),
  ).toEqual([
    'b became blocked: its risk is high, above the guardrail low',
    'c became blocked: a phase requested a review by a person',
  ]);
});

test('guardrails hold for who is at work already, and a lost pipeline or phase is said', () => {
  expect(
    settled(
      item('a', { status: 'in_progress', assessment: { ...EASY, risk: 'medium' } }),
      item('b', { status: 'ready', assessment: EASY, pipeline: 'gone' }),
      item('c', { status: 'in_progress', assessment: EASY, phase: 'gone' }),
    ),
  ).toEqual([
    'a became blocked: its risk is medium, above the guardrail low',
    'b became blocked: phasegate.yml has no pipeline `gone`',
    'c became blocked: its pipeline has no phase `gone`',
  ]);
});
