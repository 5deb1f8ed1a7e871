import { expect, test } from 'vitest';
import { unpainted as paint } from '../../../src/core/text/paint.ts';
import { planJson, planLines } from '../../../src/core/text/plan-text.ts';
import { plan, planOf } from './scene.ts';

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
  const lines = planLines({ plan, paint, columns: 100 });
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    fix-failing-tests  6 phases, 1 gate

       PHASE      KIND       ACCESS        AGENT                ATTEMPTS  NEEDS      NOTE
    1  reproduce  run        read                                      1             has to fail; npm t…
    2  diagnose   agent      read          coder (claude) opus         1  reproduce
    3  fix        agent      write, alone  coder (claude) opus         3  diagnose   verify: npm test
    4  review     agent      read          coder (claude) opus         1  fix        may go back to fix…
    5  approve    ⏸ gate                                                  review     stops for a person…
    6  ship       ↗ deliver                                               approve    pull-request

    Under one number, readers run side by side; a writer runs alone.
    ⏸ approve stops for a person in environment \`release\`: when run.facts.lines > 60, else passed by policy.
    "
  `);
});

test('phases of one layer stand under one number', () => {
  const lines = planLines({ plan: planOf(FAN), paint, columns: 100 });
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    fan  4 phases, 1 gate

       PHASE  KIND    ACCESS        AGENT    ATTEMPTS  NEEDS       NOTE
    1  lint   run     read                          2              npm run lint
       test   run     read                          1              npm test echo
    2  fix    agent   write, alone  command         1  lint, test  if always()
    3  ok     ⏸ gate                                   fix         stops for a person

    Under one number, readers run side by side; a writer runs alone.
    ⏸ ok stops for a person, who comments: always.
    "
  `);
});

test('the plan as JSON', () => {
  expect(planJson(plan)).toMatchInlineSnapshot(`
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
          "kind": "run",
          "model": null,
          "name": "reproduce",
          "needs": [],
        },
        {
          "access": "read",
          "kind": "agent",
          "model": "opus",
          "name": "diagnose",
          "needs": [
            "reproduce",
          ],
        },
        {
          "access": "write",
          "kind": "agent",
          "model": "opus",
          "name": "fix",
          "needs": [
            "diagnose",
          ],
        },
        {
          "access": "read",
          "kind": "agent",
          "model": "opus",
          "name": "review",
          "needs": [
            "fix",
          ],
        },
        {
          "access": null,
          "kind": "gate",
          "model": null,
          "name": "approve",
          "needs": [
            "review",
          ],
        },
        {
          "access": null,
          "kind": "deliver",
          "model": null,
          "name": "ship",
          "needs": [
            "approve",
          ],
        },
      ],
    }
  `);
});
