import { expect, test } from 'vitest';
import { refuseUnpriced } from '../../src/app/admission/refuse-unpriced.ts';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import { planOf } from '../core/given.ts';
import { refusalOf } from '../rig/refusal.ts';

type File = Partial<PipelineFile>;
type Agent = NonNullable<PipelineFile['agents']>[string];

/** One phase, with the agent `coder`. */
function plan(coder: Agent, { agents, ...more }: File = {}, keys = {}) {
  const a = { prompt: 'Go', agent: 'coder', ...keys };
  return planOf({ a }, { agents: { coder, ...agents }, ...more });
}

const refusal = async (...of: Parameters<typeof plan>): Promise<string> =>
  (await refusalOf(refuseUnpriced(plan(...of), 5))).message;
const passes = (...of: Parameters<typeof plan>): Promise<void> => refuseUnpriced(plan(...of), 5);

const HUGE: Agent = { use: 'codex', model: 'gpt-9-huge' };

test('a limit of USD is refused where the price of a model is not known, and says which', async () => {
  const { message, remedy } = await refusalOf(refuseUnpriced(plan(HUGE), 5));
  expect([message, remedy]).toEqual([
    'The spending limit cannot be enforced, because the price of `gpt-9-huge`, the model of `coder` (codex) is unknown.',
    'Also limit `tokens` under `budget`, use a model with a known price, or add its price under `prices`.',
  ]);
  expect(await refusal({ use: 'codex' })).toContain('the default model of `coder` (codex)');
  expect(await refusal({ use: 'acp', run: 'gemini --acp' })).toContain('`coder` (acp)');
});

test('every model counts that an attempt may be made with', async () => {
  const known: Agent = { use: 'codex', model: 'gpt-5-codex' };
  await passes(known);
  expect(await refusal(known, {}, { escalate: ['gpt-5-codex', 'gpt-9-huge'] })).toContain(
    '`gpt-9-huge`',
  );
  const fallback = { agents: { other: HUGE } };
  expect(await refusal({ ...known, fallback: 'other' }, fallback)).toContain('`other`');
});

test('a price of the pipeline’s own, or a limit of tokens, lets it pass', async () => {
  await passes(HUGE, { prices: { 'gpt-9-huge': { input: 1, output: 2 } } });
  await passes(HUGE, { budget: { tokens: 1000 } });
  await passes(HUGE, {}, { budget: { tokens: 1000 } });
});

test('agents that tell their cost, or have no model, do not matter', async () => {
  await passes({ use: 'claude', model: 'claude-of-tomorrow' });
  await passes({ use: 'opencode' });
  await passes({ use: 'command', run: 'true' });
});

test('without a limit of USD nothing is refused; that of one phase is for its own agents', async () => {
  await refuseUnpriced(plan(HUGE), null);
  const own = refuseUnpriced(plan(HUGE, {}, { budget: { usd: 1 } }), null);
  expect((await refusalOf(own)).message).toContain('`gpt-9-huge`');
});
