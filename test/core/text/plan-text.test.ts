import { expect, test } from 'vitest';
import { phaseId, type RunId } from '../../../src/core/lib/brands.ts';
import { afterReuse, type Forecast, forecast } from '../../../src/core/run/show/forecast.ts';
import { unpainted as paint } from '../../../src/core/text/terminal/paint.ts';
import { planJson, planLines } from '../../../src/core/text/terminal/plan-text.ts';
import { begun, done, id, plan, planOf, started, stateOf, toGate, waiting } from './scene.ts';

const NONE = forecast(plan, []);

// lint ─┬─> fix* ─> ok
// test ─┘
const FAN = `
version: 1
name: fan
agents: { command: { use: command, run: fix } }
phases:
  lint: { run: "npm run lint", attempts: 2 }
  test: { run: "npm test\\necho" }
  fix: { needs: { lint: [succeeded, failed], test: [succeeded] }, agent: command, prompt: Fix., access: write, if: "\${{ always() }}" }
  ok: { needs: fix, gate: { by: comment } }
`;

test('the plan in layers, and where it stops', () => {
  const lines = planLines({
    plan,
    forecast: NONE,
    pipelines: 'folded',
    reused: [],
    paint,
    columns: 100,
  });
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    fix-failing-tests  6 phases, 1 gate

       PHASE      KIND       ACCESS        AGENT                ATTEMPTS  NEEDS
    1  reproduce  run        read                                      1
        must fail; npm test
    2  diagnose   agent      read          coder (claude) opus         1  reproduce
    3  fix        agent      write, alone  coder (claude) opus         3  diagnose
        verify: npm test
    4  review     agent      read          coder (claude) opus         1  fix
        rework to fix, at most 2×
    5  approve    ⏸ gate                                                  review
        stops for a person; rework to fix, at most 1×
    6  ship       ↗ deliver                                               approve
        pull-request

    Phases with the same number: read-only phases run at the same time, a phase that writes runs alone.
    ⏸ approve stops for a person in environment \`release\`: when run.facts.lines > 60, otherwise passed
      by policy.
    "
  `);
});

test('phases of one layer stand under one number', () => {
  const lines = planLines({
    plan: planOf(FAN),
    forecast: NONE,
    pipelines: 'folded',
    reused: [],
    paint,
    columns: 100,
  });
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    fan  4 phases, 1 gate

            PHASE  KIND    ACCESS        AGENT    ATTEMPTS  NEEDS       NOTE
    1  ●    lint   run     read                          2              npm run lint
    1  │ ●  test   run     read                          1              npm test …
    2  ●─╯  fix    agent   write, alone  command         1  lint, test  if always()
    3  ●    ok     ⏸ gate                                   fix         stops for a person

    Phases with the same number: read-only phases run at the same time, a phase that writes runs alone.
    ⏸ ok stops for a person, decided by a comment: always.
    "
  `);
});

test('the plan as JSON', () => {
  expect(planJson(plan, NONE, [])).toMatchInlineSnapshot(`
    {
      "forecastUsd": null,
      "gates": [
        {
          "by": "environment",
          "environment": "release",
          "name": "approve",
          "when": "run.facts.lines > 60",
        },
      ],
      "order": [
        [
          "reproduce",
        ],
        [
          "diagnose",
        ],
        [
          "fix",
        ],
        [
          "review",
        ],
        [
          "approve",
        ],
        [
          "ship",
        ],
      ],
      "phases": [
        {
          "access": "read",
          "forecastUsd": null,
          "kind": "run",
          "model": null,
          "name": "reproduce",
          "needs": [],
          "reusedFrom": null,
        },
        {
          "access": "read",
          "forecastUsd": null,
          "kind": "agent",
          "model": "opus",
          "name": "diagnose",
          "needs": [
            "reproduce",
          ],
          "reusedFrom": null,
        },
        {
          "access": "write",
          "forecastUsd": null,
          "kind": "agent",
          "model": "opus",
          "name": "fix",
          "needs": [
            "diagnose",
          ],
          "reusedFrom": null,
        },
        {
          "access": "read",
          "forecastUsd": null,
          "kind": "agent",
          "model": "opus",
          "name": "review",
          "needs": [
            "fix",
          ],
          "reusedFrom": null,
        },
        {
          "access": null,
          "forecastUsd": null,
          "kind": "gate",
          "model": null,
          "name": "approve",
          "needs": [
            "review",
          ],
          "reusedFrom": null,
        },
        {
          "access": null,
          "forecastUsd": null,
          "kind": "deliver",
          "model": null,
          "name": "ship",
          "needs": [
            "approve",
          ],
          "reusedFrom": null,
        },
      ],
    }
  `);
});

test('what earlier runs cost is told as a forecast', () => {
  const costs = forecast(plan, [
    { plan, state: stateOf(waiting) },
    { plan, state: stateOf(toGate.slice(0, 6)) },
    { plan, state: stateOf([started]) },
  ]);
  expect(costs).toMatchInlineSnapshot(`
    {
      "phases": Map {
        "diagnose" => 0.0087,
        "fix" => 0.0251,
        "review" => 0.004,
      },
      "runs": 2,
      "usd": 0.0378,
    }
  `);
  const [line] = planLines({
    plan,
    forecast: costs,
    pipelines: 'folded',
    reused: [],
    paint,
    columns: 100,
  }).slice(-1);
  expect(line).toMatchInlineSnapshot(
    `
    "Forecast: about $0.04, by the median of 2 earlier runs (fix $0.03, diagnose $0.0087, review
    $0.0040)."
  `,
  );
  const json = planJson(plan, costs, []);
  expect([
    json.forecastUsd,
    json.phases.map(({ forecastUsd }) => forecastUsd),
  ]).toMatchInlineSnapshot(`
    [
      0.0378,
      [
        null,
        0.0087,
        0.0251,
        0.004,
        null,
        null,
      ],
    ]
  `);
});

test('a forecast takes the middle, so that one odd run does not matter', () => {
  const costing = (usd: number) => {
    const found = done('diagnose', { costUsd: usd });
    return { plan, state: stateOf([started, begun('diagnose'), found]) };
  };
  const of = (...usd: readonly number[]) => forecast(plan, usd.map(costing)).phases;
  expect([...of(0.02, 9, 0.01)]).toEqual([['diagnose', 0.02]]);
  expect([...of(0.02, 0.03, 9, 0.01)]).toEqual([['diagnose', 0.025]]);
});

test('a forecast of which a part is unknown has no sum', () => {
  const two = planOf(`
version: 1
name: two
agents: { coder: { use: claude }, command: { use: command, run: fix } }
phases:
  one: { prompt: One, agent: coder }
  two: { prompt: Two, agent: command }
`);
  const known: Forecast = { runs: 1, phases: new Map([[id('one'), 0.5]]), usd: null };
  expect(
    planLines({
      plan: two,
      forecast: known,
      pipelines: 'folded',
      reused: [],
      paint,
      columns: 100,
    }).at(-1),
  ).toBe('Forecast: by the median of 1 earlier run (one $0.50, unknown for two).');
});

test('which agents and models a phase may come to is told', () => {
  const routed = planOf(`
version: 1
name: routed
models: { cheap: haiku, judgment: opus }
agents: { coder: { use: claude, fallback: other }, other: { use: codex } }
defaults: { agent: coder }
phases:
  plan: { prompt: Plan }
  build: { needs: plan, prompt: Build, escalate: [cheap, judgment], session: { continue: plan } }
`);
  const lines = planLines({
    plan: routed,
    forecast: NONE,
    pipelines: 'folded',
    reused: [],
    paint,
    columns: 120,
  });
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    routed  2 phases, no gate

       PHASE  KIND   ACCESS  AGENT                 ATTEMPTS  NEEDS
    1  plan   agent  read    coder (claude)               1
        falls back to other
    2  build  agent  read    coder (claude) haiku         1  plan
        continues the session of plan; then by opus; falls back to other

    Phases with the same number: read-only phases run at the same time, a phase that writes runs alone.
    "
  `);
  expect(planJson(routed, NONE, []).phases.map(({ model }) => model)).toEqual([null, 'haiku']);
});

test('what would be taken from earlier runs, and what it had cost there', () => {
  const reused = [
    { phase: phaseId('diagnose'), from: 'r1' as RunId, savedUsd: 0.25 },
    { phase: phaseId('fix'), from: 'r2' as RunId, savedUsd: null },
  ];
  expect(
    planLines({ plan, forecast: NONE, pipelines: 'folded', reused, paint, columns: 120 }).at(-1),
  ).toBe('Reused, because no input differs: diagnose from run r1 ($0.25 saved), fix from run r2.');
  const from = planJson(plan, NONE, reused).phases.map(({ name, reusedFrom }) => [
    name,
    reusedFrom,
  ]);
  expect(Object.fromEntries(from)).toMatchObject({ diagnose: 'r1', fix: 'r2', review: null });
});

test('the repository of each phase and delivery', () => {
  const both = planOf(`
version: 1
name: both
repositories: { api: { repo: me/api, ref: main } }
phases:
  server: { run: make, access: write, repository: api }
  client: { run: make, access: write, needs: server }
  ok: { needs: client, gate: {} }
  ship: { needs: ok, deliver: [{ pull-request: { title: A, repository: api } }, { issue: { title: B } }] }
`);
  const text = { forecast: NONE, pipelines: 'folded', reused: [], paint, columns: 100 } as const;
  expect(`\n${planLines({ plan: both, ...text }).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    both  4 phases, 1 gate

       PHASE   KIND       ACCESS        ATTEMPTS  NEEDS   NOTE
    1  server  run        write, alone         1          in api; make
    2  client  run        write, alone         1  server  make
    3  ok      ⏸ gate                             client  stops for a person
    4  ship    ↗ deliver                          ok      pull-request to api, issue

    Phases with the same number: read-only phases run at the same time, a phase that writes runs alone.
    Other repositories: api (me/api at main).
    ⏸ ok stops for a person: always.
    "
  `);
  const { phases } = planJson(both, NONE, []);
  expect(phases.map(({ name, repository }) => [name, repository])).toEqual([
    ['server', 'api'],
    ['client', undefined],
    ['ok', undefined],
    ['ship', undefined],
  ]);
});

test('a reused phase costs nothing', () => {
  const known: Forecast = { runs: 2, phases: new Map([[phaseId('fix'), 0.06]]), usd: 0.06 };
  const [agent] = plan.phases.filter(({ kind }) => kind === 'agent');
  const phase = agent?.id ?? phaseId('fix');
  const after = afterReuse(plan, { ...known, phases: new Map([[phase, 0.06]]) }, [
    { phase, savedUsd: 0.06 },
  ]);
  expect(after.phases.get(phase)).toBe(0);
});
