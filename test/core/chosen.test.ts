import { expect, test } from 'vitest';
import { writtenResults } from '../../src/core/expression/results.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import type { AgentPhase } from '../../src/core/plan/plan.ts';
import { chosenFor } from '../../src/core/run/chosen.ts';
import { pricedAgents } from '../../src/core/run/decide/unpriced.ts';
import { phaseState } from '../../src/core/run/state.ts';
import { failed, given, planOf, started, succeeded } from './given.ts';

const FILE: Partial<PipelineFile> = {
  models: { cheap: 'claude-haiku-4-5', judgment: 'claude-opus-4-5' },
  agents: {
    coder: { use: 'claude', model: 'cheap', fallback: 'second' },
    second: { use: 'codex', model: 'gpt-5-codex' },
    judge: { use: 'claude', model: 'judgment' },
  },
};

const planWith = (phase: { readonly agent: string; readonly model?: string }) =>
  planOf(
    {
      plan: { prompt: 'Plan.', agent: 'coder', outputs: { risk: {}, agent: {} } },
      write: { needs: 'plan', prompt: 'Write.', attempts: 2, ...phase },
    },
    FILE,
  );

function chosen(phase: { readonly agent: string; readonly model?: string }, outputs: JsonObject) {
  const plan = planWith(phase);
  const { state } = given(plan, started('plan'), succeeded('plan', { outputs }));
  const { agent, fallbacks } = chosenFor(plan, state, plan.phases[1] as AgentPhase);
  return [agent.name, agent.model, ...fallbacks.map(({ name }) => name)];
}

const BY_RISK = "${{ needs.plan.outputs.risk == 'high' && 'judge' || 'coder' }}";
const TIER = "${{ needs.plan.outputs.risk == 'high' && 'judgment' || '' }}";

test('expressions choose the agent with its own fallbacks, and the model', () => {
  expect(chosen({ agent: BY_RISK }, { risk: 'high' })).toEqual(['judge', 'claude-opus-4-5']);
  expect(chosen({ agent: BY_RISK }, { risk: 'low' })).toEqual([
    'coder',
    'claude-haiku-4-5',
    'second',
  ]);
  expect(chosen({ agent: 'coder', model: TIER }, { risk: 'high' })[1]).toBe('claude-opus-4-5');
  expect(chosen({ agent: 'coder', model: TIER }, { risk: 'low' })[1]).toBe('claude-haiku-4-5');
  expect(chosen({ agent: BY_RISK, model: 'gpt-x' }, { risk: 'high' })[1]).toBe('gpt-x');
});

test.each<[JsonObject, string]>([
  [
    { agent: 'root' },
    '`agent` of `write` is `root`, which is not under `agents`: coder, second, judge',
  ],
  [{ agent: '' }, '`agent` of `write` is ``, which is not under `agents`'],
  [{ agent: 'constructor' }, '`agent` of `write` is `constructor`'],
  [{ agent: ['coder', 'judge'] }, '`agent` of `write` is `['],
])('what names no agent of the file is a fault: %j', (outputs, message) => {
  expect(() => chosen({ agent: '${{ needs.plan.outputs.agent }}' }, outputs)).toThrow(message);
});

test('a model that is not under `models` is a fault, whatever its provider knows', () => {
  const phase = { agent: 'coder', model: '${{ needs.plan.outputs.agent }}' };
  expect(() => chosen(phase, { agent: 'claude-opus-4-5' })).toThrow(
    '`model` of `write` is `claude-opus-4-5`, which is not under `models`: cheap, judgment',
  );
});

test('the price of every agent that may be chosen has to be known', () => {
  const priced = pricedAgents(planWith({ agent: BY_RISK }), 1);
  expect(new Set(priced.map(({ name }) => name))).toEqual(new Set(['second']));
});

test('the fallback of the chosen agent takes over, at no cost in attempts', () => {
  const plan = planWith({ agent: BY_RISK });
  const events = (agent: string) => [
    started('plan'),
    succeeded('plan', { outputs: { risk: 'low' } }),
    { ...started('write'), agent } as ReturnType<typeof started>,
    failed('write', { reason: 'agent-failed', byProvider: true }),
  ];
  const known = (agent: string) => phaseState(plan, given(plan, ...events(agent)).state, 1);
  expect([known('coder').fallbackCount, known('coder').tries]).toEqual([1, 0]);
  expect([known('judge').fallbackCount, known('judge').tries]).toEqual([0, 1]);
});

test.each<[string, readonly string[]]>([
  ["inputs.b == 'x' && 'y' || 'z'", ['y', 'z']],
  ["(inputs.a && ('p' || 'q')) || inputs.b", ['p', 'q']],
  ["format('{0}', 'x')", []],
  ["'only'", ['only']],
  ['12', []],
  ["'open", []],
])('the texts that %s may be', (expression, values) => {
  expect(writtenResults(expression).map(({ value }) => value)).toEqual(values);
});
