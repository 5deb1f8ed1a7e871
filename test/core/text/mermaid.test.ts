import { expect, test } from 'vitest';
import { mermaid } from '../../../src/core/text/markdown/mermaid.ts';
import { few } from '../../rig/long.ts';
import { plan, planOf, stateOf, waiting } from './scene.ts';

few(3);

test('each kind has its shape, rework goes back in dots', () => {
  expect(mermaid(plan, null)).toMatchInlineSnapshot(`
    "flowchart TD
      p0["reproduce"]
      p1("diagnose<br/>coder")
      p2("fix<br/>coder")
      p3("review<br/>coder")
      p4{"approve<br/>release"}
      p5(["ship<br/>pull-request"])
      p0 --> p1
      p1 --> p2
      p2 --> p3
      p3 --> p4
      p4 --> p5
      p3 -.->|rework| p2
      p4 -.->|rework| p2
    "
  `);
});

test('with a state, phases are of its class', () => {
  const [, classes] = mermaid(plan, stateOf(waiting)).split(/(?= {2}classDef pending)/);
  expect(classes).toMatchInlineSnapshot(`
    "  classDef pending stroke-dasharray:3,stroke:#8b949e
      class p5 pending
      classDef succeeded stroke:#1a7f37,stroke-width:2px
      class p0,p1,p2,p3 succeeded
      classDef waiting stroke:#9a6700,stroke-width:3px
      class p4 waiting
    "
  `);
});

test('labels are never syntax', () => {
  const nasty = planOf(`
version: 1
name: nasty
phases:
  end: { run: "true" }
  graph: { needs: { end: [succeeded, failed] }, gate: { environment: 'a"]; <b>#35;\`x\` --> 日本' } }
`);
  expect(mermaid(nasty, null)).toMatchInlineSnapshot(`
    "flowchart TD
      p0["end"]
      p1{"graph<br/>a#34;#93;#59; #60;b#62;#35;35#59;#96;x#96; --#62; 日本"}
      p0 -->|succeeded or failed| p1
    "
  `);
});

test('what Mermaid would refuse to draw is cut, and the cut is told', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `phase-${index}`);
  const phases = names.map((name, index) => {
    const needs = names.slice(Math.max(0, index - 3), index).join(', ');
    return `  ${name}: { run: "true", needs: [${needs}] }`;
  });
  const text = mermaid(planOf(`version: 1\nname: x\nphases:\n${phases.join('\n')}`), null);
  expect(text.length).toBeLessThan(50_000);
  expect(text.split('\n').slice(-5)).toMatchInlineSnapshot(`
    [
      "  p99 --> p101",
      "  p100 --> p101",
      "  more0>"… and 9850 more phases"]",
      "  more1>"… and 144 more arrows"]",
      "",
    ]
  `);
});
