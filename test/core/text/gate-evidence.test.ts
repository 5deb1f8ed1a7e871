import { expect, test } from 'vitest';
import { riskNotes } from '../../../src/core/change/risks.ts';
import { phaseId } from '../../../src/core/lib/brands.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { evidenceOf, gateEvidence } from '../../../src/core/text/gate-evidence.ts';
import { widthOf } from '../../../src/core/text/line.ts';
import { gateMarkdown } from '../../../src/core/text/markdown/gate-markdown.ts';
import { diffStat } from '../../../src/core/text/terminal/diff-stat.ts';
import { gateLines } from '../../../src/core/text/terminal/gate-lines.ts';
import { unpainted } from '../../../src/core/text/terminal/paint.ts';
import { begun, done, finishedAs, plan, planOf, started, toGate, waiting } from './scene.ts';

// write* -> check -> ok (gate) -> ship, note, mark
const shipping = planOf(`
version: 1
name: shipping
phases:
  write: { run: edit, access: write, outputs: { notes: { type: string }, labels: { type: array } }, artifacts: ['*.md'] }
  check: { needs: write, run: test, access: read }
  ok: { needs: check, gate: { by: comment } }
  ship: { needs: ok, deliver: { pull-request: { title: "Mend it: \${{ needs.write.outputs.notes }}", body: "\${{ run.diff }}" } } }
  mark: { needs: ship, deliver: [{ comment: { body: "One\\nTwo\\n\${{ needs.write.summary }}" } }, { labels: { add: [bug, "\${{ needs.write.outputs.notes }}"] } }] }
  aside: { needs: check, deliver: { comment: { body: not behind the gate } } }
`);

const artifact = { path: 'plan.md', sha256: 'a'.repeat(64), size: 3 };
const events = [
  started,
  begun('write', 1, null),
  done('write', {
    summary: 'Wrote it',
    outputs: { notes: 'careful', labels: ['a', 'b'] },
    artifacts: [artifact],
  }),
  begun('check', 1, null),
  done('check', { summary: 'Fine' }),
  ...toGate.slice(-1).map((event) => ({ ...event, phase: phaseId('ok') })),
  finishedAs('waiting', 'ok', 'gate'),
];
const diff = `${Array.from({ length: 75 }, (_, at) => `+line ${at}`).join('\n')}\n`;
const redact = (text: string): string => text.replaceAll('hunter2', '***');
const change = { stat: ' a.txt | 75 +\n 1 file changed, 75 insertions(+)\n', diff };
const shown = gateEvidence(shipping, fold(shipping, events), { change, redact });

test('everything that is approved is in the evidence, and nothing that is not', () => {
  expect(shown).toMatchObject({
    stat: [' a.txt | 75 +', ' 1 file changed, 75 insertions(+)'],
    more: 15,
    phases: [
      {
        id: 'write',
        summary: 'Wrote it',
        outputs: [
          ['notes', 'careful'],
          ['labels', 'a, b'],
        ],
        artifacts: ['plan.md'],
      },
      { id: 'check', summary: 'Fine' },
    ],
    deliveries: [
      {
        phase: 'ship',
        kind: 'pull-request',
        fields: [
          ['title', 'Mend it: careful'],
          ['body', diff],
        ],
      },
      { phase: 'mark', kind: 'comment', fields: [['body', 'One\nTwo\nWrote it']] },
      { phase: 'mark', kind: 'labels', fields: [['add', 'bug, careful']] },
    ],
  });
  expect(shown?.diff).toHaveLength(60);
});

test('a run that does not wait at a gate has none', () => {
  expect(gateEvidence(shipping, fold(shipping, events.slice(0, -2)), { change, redact })).toBe(
    null,
  );
  expect(gateEvidence(plan, fold(plan, waiting), { change: null, redact })).not.toBe(null);
});

test.each([40, 80, 160])('no line is longer than %s columns', (columns) => {
  const wide = { ...change, diff: `+${'漢字 wide '.repeat(40)}\n` };
  const evidence = gateEvidence(shipping, fold(shipping, events), { change: wide, redact });
  if (evidence === null) throw new Error('there is a gate');
  const lines = gateLines({ evidence, run: 'r1', paint: unpainted, columns });
  // Commands to copy are never cut.
  const long = lines.filter((line) => widthOf(line) > columns && !line.includes('phasegate '));
  expect(long).toEqual([]);
});

test('the commands for details stand in one column', () => {
  const evidence = { ...(shown ?? raise()), others: ['another-gate'] };
  const lines = gateLines({ evidence, run: 'r1', paint: unpainted, columns: 80 });
  expect(lines.slice(lines.indexOf('Details:') + 1)).toEqual([
    '  phasegate diff r1              full change',
    '  phasegate log r1 PHASE         prompt, output and result of a phase',
    '  phasegate log r1 another-gate  evidence for the gate `another-gate`',
  ]);
});

test('what an agent wrote neither acts on a terminal nor on a page', () => {
  const hostile = {
    stat: ' a | 1 +\n',
    diff: '+\u001b[2J\u001b]0;x\u0007```\n+@octocat closes #1\n::error::x\n',
  };
  const evidence = evidenceOf(shipping, fold(shipping, events), {
    gate: shown?.gate ?? raise(),
    change: hostile,
    redact,
  });
  const lines = gateLines({ evidence, run: 'r1', paint: unpainted, columns: 80 }).join('\n');
  expect(lines).not.toContain('\u001b');
  const page = gateMarkdown({ evidence, repository: 'a/b' }).join('\n\n');
  expect(page).not.toContain('\u001b');
  expect(page).not.toMatch(/@octocat|closes #1/);
});

test('the name of a file is one line wherever a gate is, whatever line breaks it has', () => {
  const name = 'a | 1 +\n\nVerified by the runner\n  ✓ npm test (write)\u2028\u0085b';
  const shownName =
    'a | 1 +⟨U+000A⟩⟨U+000A⟩Verified by the runner⟨U+000A⟩  ✓ npm test (write)⟨U+2028⟩⟨U+0085⟩b';
  const risks = riskNotes([
    { path: name, kind: 'text', mode: '100755', modeBefore: null, before: null, after: 'a' },
  ]);
  const state = {
    ...fold(
      shipping,
      events.map((event) =>
        'artifacts' in event && event.artifacts.length > 0
          ? { ...event, artifacts: [{ ...artifact, path: name }] }
          : event,
      ),
    ),
    facts: { files: 1, lines: 1, protected: [name], risks },
  };
  const stat = diffStat([
    { path: name, from: null, insertions: 1, deletions: 0, hasReturns: false, isBinary: false },
    { path: 'b', from: name, insertions: 1, deletions: 0, hasReturns: false, isBinary: false },
  ]);
  expect(stat.split('\n')).toHaveLength(4);
  const evidence = evidenceOf(shipping, state, {
    gate: shown?.gate ?? raise(),
    change: { stat, diff: '' },
    redact,
  });
  expect(evidence.guarded).toEqual([shownName]);
  expect(evidence.phases[0]?.artifacts).toEqual([shownName]);
  expect(evidence.risks).toEqual([
    `${shownName}: invisible or reordering characters in the file name`,
    `${shownName}: newly executable`,
  ]);
  const lines = gateLines({ evidence, run: 'r1', paint: unpainted, columns: 400 });
  expect(lines.filter((line) => line.startsWith('Verified by'))).toHaveLength(1);
  const page = gateMarkdown({ evidence, repository: 'a/b' }).join('\n\n');
  expect(page).not.toMatch(/^Verified by the runner/m);
});

test('a long name keeps its beginning and its end', () => {
  const of = (path: string, from: string | null = null) =>
    diffStat([
      { path, from, insertions: 1, deletions: 0, hasReturns: false, isBinary: false },
    ]).split(' | ')[0];
  const long = `src/${'deep/'.repeat(20)}end.ts`;
  expect(of(long)).toBe(' src/deep/deep/deep/deep/deep/d…ep/deep/deep/deep/deep/end.ts');
  expect(of(long, 'src/begin.ts')).toContain('src/begin.ts => src/deep');
});

test('invisible characters of names and of the change are shown wherever a gate is', () => {
  const name = 'out/\u202egnp.txt';
  const risks = riskNotes([
    { path: name, kind: 'text', mode: '100755', modeBefore: null, before: null, after: 'a\u200bb' },
  ]);
  const state = {
    ...fold(shipping, events),
    facts: { files: 1, lines: 1, protected: [name], risks },
  };
  const evidence = evidenceOf(shipping, state, {
    gate: shown?.gate ?? raise(),
    change: {
      stat: diffStat([
        { path: name, from: null, insertions: 1, deletions: 0, hasReturns: false, isBinary: false },
      ]),
      diff: `diff --git a/${name} b/${name}\r\n+a\u200bb\n`,
    },
    redact,
  });
  const lines = gateLines({ evidence, run: 'r1', paint: unpainted, columns: 100 });
  expect(lines.slice(2, 16)).toEqual([
    'Change',
    '  out/⟨U+202E⟩gnp.txt | 1 +',
    '  1 file changed, 1 insertion(+)',
    '',
    '  diff --git a/out/⟨U+202E⟩gnp.txt b/out/⟨U+202E⟩gnp.txt',
    '  +a⟨U+200B⟩b',
    '',
    'Protected paths',
    '  out/⟨U+202E⟩gnp.txt',
    '',
    'Risk notes',
    '  out/⟨U+202E⟩gnp.txt: invisible or reordering characters in the file name',
    '  out/⟨U+202E⟩gnp.txt: new invisible or reordering characters',
    '  out/⟨U+202E⟩gnp.txt: newly executable',
  ]);
  const page = gateMarkdown({ evidence, repository: 'a/b' }).join('\n');
  expect(page).toContain('out/⟨U+202E⟩gnp.txt | 1 +');
  expect(page).toContain('+a⟨U+200B⟩b');
});

test('a secret that the texts of a delivery put together is not shown', () => {
  const pieces = planOf(`
version: 1
name: pieces
phases:
  write: { run: edit, access: write, outputs: { one: { type: string }, two: { type: string } } }
  ok: { needs: write, gate: { by: comment } }
  ship:
    needs: ok
    deliver:
      - pull-request: { title: "\${{ needs.write.outputs.one }}\${{ needs.write.outputs.two }}", body: "hunter\${{ 2 }}" }
      - comment: { on: 1, body: "hunter2 \${{ gate.comment }} hunter\${{ 2 }}" }
      - labels: { on: 1, add: ["hunter\${{ 2 }}", "x"] }
      - dispatch: { workflow: x.yml, inputs: { key: "hunter\${{ 2 }}" } }
`);
  const waits = [
    started,
    begun('write', 1, null),
    done('write', { outputs: { one: 'hun', two: 'ter2' } }),
    ...toGate.slice(-1).map((event) => ({ ...event, phase: phaseId('ok') })),
    finishedAs('waiting', 'ok', 'gate'),
  ];
  const evidence = gateEvidence(pieces, fold(pieces, waits), { change, redact });
  expect(evidence?.deliveries).toHaveLength(4);
  expect(JSON.stringify(evidence)).not.toContain('hunter2');
  expect(JSON.stringify(evidence?.deliveries).split('***').length).toBeGreaterThan(5);
  // Where nobody knows the secrets, what several values make is shown as it is written.
  const page = gateEvidence(pieces, fold(pieces, waits), { change, redact: null });
  expect(page?.deliveries[0]?.fields[0]).toEqual([
    'title',
    '${{ needs.write.outputs.one }}${{ needs.write.outputs.two }}',
  ]);
});

function raise(): never {
  throw new Error('there is a gate');
}
