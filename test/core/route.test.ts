import { expect, test } from 'vitest';
import { phaseId } from '../../src/core/lib/brands.ts';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import type { AgentPhase, Plan } from '../../src/core/plan/plan.ts';
import { agentFor } from '../../src/core/run/decide/route.ts';
import type { PhaseFailed, RunEvent } from '../../src/core/run/event.ts';
import { sessionFor, soundSession } from '../../src/core/run/session.ts';
import { phaseState } from '../../src/core/run/state.ts';
import { failed, given, planOf, resumed, started, succeeded } from './given.ts';

const AGENTS: NonNullable<PipelineFile['agents']> = {
  coder: { use: 'claude', model: 'cheap', fallback: 'second' },
  second: { use: 'codex', model: 'gpt-5-codex', fallback: 'last' },
  last: { use: 'command', run: './agent.sh' },
  alone: { use: 'claude' },
};
const MODELS = { cheap: 'claude-haiku-4-5', judgment: 'claude-opus-4-5' };

/** One phase `a`, with an agent. */
function plan(phase: Partial<PipelineFile['phases'][string]>, agents = AGENTS): Plan {
  const a = { prompt: 'Do it.', agent: 'coder', ...phase };
  return planOf({ a }, { agents, models: MODELS });
}

/** Who makes the next attempt at `a`, and whether there is one. */
function next(of: Plan, ...events: readonly RunEvent[]): string {
  const { state } = given(of, ...events);
  const { standing, waitMs, ...known } = phaseState(of, state, 0);
  const { name, model } = agentFor(of.phases[0] as AgentPhase, known);
  if (standing.status === 'failed') return `failed: ${standing.reason}`;
  return [name, model, waitMs > 0 ? `in ${waitMs} ms` : null].filter(Boolean).join(' ');
}

/** Attempts that all fail like this, from the first on. */
function failing(...reasons: readonly Partial<PhaseFailed>[]): readonly RunEvent[] {
  return reasons.flatMap((more, at) => [
    started('a', at + 1),
    failed('a', { attempt: at + 1, ...more }),
  ]);
}

const broken = { reason: 'agent-failed', byProvider: true } as const;
const limited = (retryAfterMs: number | null) =>
  ({ reason: 'rate-limit', byProvider: true, retryAfterMs }) as const;

test('attempt N is made with the Nth model of `escalate`, the last from then on', () => {
  const of = plan({ agent: 'alone', attempts: 5, escalate: ['cheap', 'judgment'] });
  const bad = {};
  expect([
    next(of),
    next(of, ...failing(bad)),
    next(of, ...failing(bad, bad)),
    next(of, ...failing(bad, bad, bad)),
  ]).toEqual([
    'alone claude-haiku-4-5',
    'alone claude-opus-4-5',
    'alone claude-opus-4-5',
    'alone claude-opus-4-5',
  ]);
});

test('an attempt that cost none, as its process died or its provider asked to wait, does not escalate', () => {
  const of = plan({ agent: 'alone', attempts: 5, escalate: ['cheap', 'judgment'] });
  expect(next(of, started('a'), resumed())).toBe('alone claude-haiku-4-5');
  expect(next(of, ...failing(limited(1000)))).toBe('alone claude-haiku-4-5 in 1000 ms');
});

test('what is made again escalates from where it was', () => {
  const of = plan({ agent: 'alone', escalate: ['cheap', 'judgment', 'x'] });
  expect(next(of, started('a'), succeeded('a'), resumed('a'))).toBe('alone claude-opus-4-5');
  expect(next(of, ...failing({}), resumed('a'))).toBe('alone claude-opus-4-5');
});

test('a broken provider is left for the fallback at once, at no cost, until the last; then attempts count', () => {
  const of = plan({ attempts: 2 });
  expect([
    next(of),
    next(of, ...failing(broken)),
    next(of, ...failing(broken, broken)),
    next(of, ...failing(broken, broken, { reason: 'agent-missing', byProvider: true })),
  ]).toEqual(['coder claude-haiku-4-5', 'second gpt-5-codex', 'last', 'failed: agent-missing']);
  expect(next(of, ...failing(broken, {}))).toBe('second gpt-5-codex');
  expect(next(of, ...failing(broken, {}, {}))).toBe('failed: exit-code');
});

test('what the agent itself is at fault for is no reason to fall back, nor is a wrong key', () => {
  const of = plan({ attempts: 2 });
  expect(next(of, ...failing({ reason: 'agent-failed' }))).toBe('coder claude-haiku-4-5');
  expect(next(of, ...failing({ reason: 'auth' }))).toBe('failed: auth');
});

test('another round begins with the phase’s own agent', () => {
  const of = plan({});
  expect(next(of, ...failing(broken, {}), resumed('a'))).toBe('coder claude-haiku-4-5');
});

test('a rate limit is waited out as told, for a minute where another agent could take over', () => {
  const of = plan({});
  expect(next(of, ...failing(limited(20_000)))).toBe('coder claude-haiku-4-5 in 20000 ms');
  expect(next(of, ...failing(limited(20_000), limited(50_000)))).toBe('second gpt-5-codex');
  expect(next(of, ...failing(limited(90_000)))).toBe('second gpt-5-codex');
  // It does not say how long: the CLI has tried for itself.
  expect(next(of, ...failing(limited(null)))).toBe('second gpt-5-codex');
});

test('a provider that limits for ever ends the phase: after ten waits, or when they would be longer than `timeout`', () => {
  const of = plan({ agent: 'alone', timeout: '10m', attempts: 3 });
  const waits = (count: number, ms: number) => failing(...Array(count).fill(limited(ms)));
  expect(next(of, ...waits(10, 1000))).toBe('alone in 1000 ms');
  expect(next(of, ...waits(11, 1000))).toBe('failed: rate-limit');
  expect(next(of, ...waits(2, 300_000))).toBe('alone in 300000 ms');
  expect(next(of, ...waits(3, 300_000))).toBe('failed: rate-limit');
});

// plan --> build (goes on with plan's conversation)
const TALK = planOf(
  {
    plan: { prompt: 'Plan.', agent: 'coder' },
    build: {
      prompt: 'Build.',
      agent: 'coder',
      needs: 'plan',
      attempts: 3,
      session: { continue: 'plan' },
    },
  },
  { agents: AGENTS },
);

function session(agent: string, ...events: readonly RunEvent[]): string | null {
  const { state } = given(TALK, ...events);
  const build = TALK.phases[1] as AgentPhase;
  const used = [build.agent, ...build.fallbacks].find(({ name }) => name === agent) ?? build.agent;
  return sessionFor(TALK, state, { ...build, agent: used });
}

const by = (phase: string, agent: string, attempt = 1): RunEvent => ({
  type: 'phaseStarted',
  phase: phaseId(phase),
  attempt,
  agent,
  model: null,
  promptDigest: null,
});

test('a phase goes on with the conversation of another; its retries with its own', () => {
  const planned = [by('plan', 'coder'), succeeded('plan', { session: 's1' })];
  expect(session('coder', ...planned)).toBe('s1');
  const tried = [by('build', 'coder'), failed('build', { session: 's2' })];
  expect(session('coder', ...planned, ...tried)).toBe('s2');
  expect(session('coder', ...planned, by('build', 'coder'), failed('build'))).toBe('s1');
});

test('when the conversation’s phase was made again, it is the new one', () => {
  const once = [by('plan', 'coder'), succeeded('plan', { session: 's1' })];
  const built = [by('build', 'coder'), succeeded('build', { session: 's2' })];
  const again = [resumed('plan', 'build'), by('plan', 'coder', 2)];
  const planned = succeeded('plan', { attempt: 2, session: 's3' });
  expect(session('coder', ...once, ...built, ...again, planned)).toBe('s3');
});

test('a conversation’s name that could be an option of a program is none', () => {
  const names = ['-p', '--dangerously-skip-permissions', '', 'a b', 'a\n', 'x'.repeat(300)];
  expect(names.map(soundSession)).toEqual(names.map(() => null));
  const sound = ['ses_1f', '0199c2a0-7e1c:3600,0,0,1020', 'T-01a1fb28', '20260101_1'];
  expect(sound.map(soundSession)).toEqual(sound);
});

test('a conversation that another kind of agent led is not gone on with', () => {
  expect(session('coder', by('plan', 'second'), succeeded('plan', { session: 's1' }))).toBe(null);
  expect(session('second', by('plan', 'coder'), succeeded('plan', { session: 's1' }))).toBe(null);
  expect(session('coder', by('plan', 'coder'), succeeded('plan'))).toBe(null);
});
