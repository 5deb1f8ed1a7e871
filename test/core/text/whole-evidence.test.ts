import { expect, test } from 'vitest';
import { riskNotes } from '../../../src/core/change/risks.ts';
import { commitOf, phaseId } from '../../../src/core/lib/brands.ts';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { type GateEvidence, gateEvidence } from '../../../src/core/text/gate-evidence.ts';
import { widthOf } from '../../../src/core/text/line.ts';
import { gateMarkdown } from '../../../src/core/text/markdown/gate-markdown.ts';
import { gateLines } from '../../../src/core/text/terminal/gate-lines.ts';
import { unpainted } from '../../../src/core/text/terminal/paint.ts';
import { begun, done, finishedAs, planOf, started, toGate } from './scene.ts';

// before → ask → write* → ok (gate) → ship
const plan = planOf(`
version: 1
name: whole
agents: { coder: { use: claude } }
phases:
  before: { run: npm test }
  ask: { needs: before, agent: coder, prompt: Plan it }
  write: { needs: ask, run: edit, access: write, outputs: { body: { type: string } } }
  ok: { needs: write, gate: { by: comment } }
  ship: { needs: ok, deliver: { pull-request: { title: T, body: "\${{ needs.write.outputs.body }}" } } }
`);

const commit = commitOf('a'.repeat(40));
const change = {
  ...{ commit, tree: commit, files: 1, insertions: 1, deletions: 0 },
  facts: { files: 1, lines: 1, protected: [], risks: [] },
};

function evidenceWith({ diff = '', body = 'b' }): GateEvidence {
  const events: readonly RunEvent[] = [
    started,
    begun('before', 1, null),
    done('before', { summary: 'all pass' }),
    begun('ask', 1, 'coder'),
    {
      ...{ type: 'phaseBlocked', phase: phaseId('ask'), attempt: 1, question: 'Which colour?' },
      ...{ usage: null, durationMs: 1, session: null, costUsd: null },
    },
    { type: 'answerGiven', phase: phaseId('ask'), answer: 'Blue', actor: 'mara' },
    begun('ask', 2, 'coder'),
    done('ask', { attempt: 2, summary: 'Planned' }),
    begun('write', 1, null),
    done('write', { summary: 'Wrote it', outputs: { body }, change }),
    ...toGate.slice(-1).map((event) => ({ ...event, phase: phaseId('ok') })),
    finishedAs('waiting', 'ok', 'gate'),
  ];
  const about = { change: { stat: ' a | 1 +\n', diff }, redact: (text: string) => text };
  const evidence = gateEvidence(plan, fold(plan, events), about);
  if (evidence === null) throw new Error('there is a gate');
  return evidence;
}

const terminal = (evidence: GateEvidence, isWhole = false): readonly string[] =>
  gateLines({ evidence, run: 'r1', paint: unpainted, columns: 80, isWhole });

const TAIL = 'evil()';
const FAR = `+ok();${' '.repeat(300)}${TAIL};`;

test('no end of a line of the change or of a delivery is out of sight', () => {
  for (const given of [{ diff: FAR }, { body: `first\n${FAR}` }, { body: FAR }]) {
    const evidence = evidenceWith(given);
    const lines = terminal(evidence);
    expect(
      lines.some((line) => /^ +↪ +evil\(\);$|^ +↪ evil\(\);$/.test(line)),
      lines.join('\n'),
    ).toBe(true);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
    const page = gateMarkdown({ evidence, repository: 'a/b' }).join('\n\n').split('\n');
    const ends = page.filter((line) => line.includes(TAIL));
    expect(ends.length).toBeGreaterThan(0);
    for (const line of ends) expect(line.length).toBeLessThanOrEqual(120);
  }
});

test('a line that nobody reads to its end is a risk, counted, and shown by a command', () => {
  const long = `x${'y'.repeat(4999)}`;
  const file = { path: 'a.js', kind: 'text', mode: '100644', modeBefore: '100644' } as const;
  expect(riskNotes([{ ...file, before: '', after: `${long}\n` }])).toEqual([
    'a.js: new line of 5,000 characters, shown whole by `phasegate diff` only',
  ]);
  expect(riskNotes([{ ...file, before: long, after: `${long}\nmore` }])).toEqual([]);
  const evidence = evidenceWith({ diff: `+${long}` });
  expect(terminal(evidence)).toContain('  … 3,001 more characters: phasegate diff r1');
  expect(gateMarkdown({ evidence, repository: 'a/b' }).join('\n')).toContain(
    '3,001 more characters',
  );
});

test('of a text of many lines the rest is counted, and shown by the log of the gate', () => {
  const body = Array.from({ length: 100 }, (_, at) => `line ${at}`).join('\n');
  const evidence = evidenceWith({ body });
  expect(terminal(evidence)).toContain('      … 40 more lines: phasegate log r1 ok');
  expect(terminal(evidence, true)).toContain('      line 99');
});

test('a control character of a delivered text is shown, and hides nothing', () => {
  const lines = terminal(evidenceWith({ body: 'a\u001b]hidden\u0007b\rc' })).join('\n');
  expect(lines).toContain('a⟨U+001B⟩]hidden⟨U+0007⟩b⟨U+000D⟩c');
});

test('the evidence has the answers to questions, and which commands judged an earlier state', () => {
  const evidence = evidenceWith({});
  const [before, ask, write] = evidence.phases;
  expect([before?.isBeforeChange, ask?.isBeforeChange, write?.isBeforeChange]).toEqual([
    true,
    false,
    false,
  ]);
  expect(ask?.answers).toEqual([{ question: 'Which colour?', answer: 'Blue' }]);
  const lines = terminal(evidence);
  expect(lines).toContain('  before (before the last change)');
  expect(lines).toContain('    asked: Which colour?');
  expect(lines).toContain('    answered: Blue');
  const page = gateMarkdown({ evidence, repository: 'a/b' }).join('\n');
  expect(page).toContain('before (succeeded before the last change): all pass');
});
