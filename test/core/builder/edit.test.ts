import { expect, test } from 'vitest';
import { type Edit, edited, sketchOf } from '../../../src/core/builder/edit.ts';

const TEXT = `# What this is for.
version: 1
name: fix
agents: { coder: { use: claude } } # one agent
phases:
  fix: # the writer
    agent: coder
    prompt: "Do \${{ inputs.task }}" # quoted on purpose
    access: write
  # Looks at it.
  look: { needs: fix, run: 'echo "\${{ needs.fix.outputs.x }}"' }
  ok:
    needs: [look]
    gate: { rework: { phase: fix } }
    if: success() && needs.fix.result == 'succeeded'
`;

const after = (...edits: readonly Edit[]): string =>
  edits.reduce((text, edit) => {
    const result = edited(text, edit);
    if (!result.ok) throw new Error(result.message);
    return result.text;
  }, TEXT);

function afterIn(text: string, edit: Edit): string {
  const result = edited(text, edit);
  if (!result.ok) throw new Error(result.message);
  return result.text;
}

/** Lines that are not there any more, and those that came. */
function changed(text: string): string {
  const [before, now] = [TEXT.split('\n'), text.split('\n')];
  return [
    ...before.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
  ].join('\n');
}

test('a phase that is added needs the one that it follows; all else stays as it was written', () => {
  expect(
    changed(after({ type: 'add', phase: 'ship', kind: 'run', after: 'ok' })),
  ).toMatchInlineSnapshot(`
    "+   ship:
    +     needs: ok
    +     run: "true""
  `);
});

test('a need is added to a name, a list, or nothing', () => {
  const edits: readonly Edit[] = [
    { type: 'add', phase: 'ship', kind: 'gate', after: null },
    { type: 'connect', phase: 'ship', need: 'ok' },
    { type: 'connect', phase: 'ship', need: 'look' },
    { type: 'connect', phase: 'ok', need: 'fix' },
  ];
  expect(changed(after(...edits))).toMatchInlineSnapshot(`
    "-     needs: [look]
    +     needs: [look, fix]
    +   ship:
    +     needs: [ok, look]
    +     gate: {}"
  `);
});

test('a new name stands wherever the old one did, in expressions too', () => {
  expect(changed(after({ type: 'rename', phase: 'fix', name: 'mend' }))).toMatchInlineSnapshot(`
    "-   fix: # the writer
    -   look: { needs: fix, run: 'echo "\${{ needs.fix.outputs.x }}"' }
    -     gate: { rework: { phase: fix } }
    -     if: success() && needs.fix.result == 'succeeded'
    +   mend: # the writer
    +   look: { needs: mend, run: 'echo "\${{ needs.mend.outputs.x }}"' }
    +     gate: { rework: { phase: mend } }
    +     if: success() && needs.mend.result == 'succeeded'"
  `);
});

// Two lines that the library would write in another way stand around what is edited.
const OWN_WAY = `version: 1
name:   fix
agents: {coder: {use: claude}}

phases:
  fix:
      agent:  coder
      prompt: |
        Do needs.fix. And
          this, too.
      attempts: 2
      verify: [{ run: npm test }]
      outputs: { verdict: { enum: [accept, rework] } }

  # Looks.
  look:
    needs:
    - fix   # first
    run: >
      echo
      "\${{ needs.fix.outputs.verdict }}"

  # Ends it.
  end: {needs: [fix,look], run: 'true'}
# The end.
`;

test.each<[string, Edit]>([
  ['a value', { type: 'set', phase: 'fix', key: 'attempts', value: 5 }],
  ['a list', { type: 'set', phase: 'fix', key: 'verify', value: [{ run: 'npm run check' }] }],
  ['a key that goes', { type: 'set', phase: 'fix', key: 'attempts', value: undefined }],
  ['a key that comes', { type: 'set', phase: 'look', key: 'if', value: 'always()' }],
  ['a new name', { type: 'rename', phase: 'fix', name: 'mend' }],
  ['a need more', { type: 'connect', phase: 'fix', need: 'other' }],
  ['a need less', { type: 'disconnect', phase: 'end', need: 'fix' }],
  ['a phase that goes', { type: 'remove', phase: 'look' }],
  ['the last phase that goes', { type: 'remove', phase: 'end' }],
  ['a phase that comes', { type: 'add', phase: 'ok', kind: 'gate', after: 'end' }],
])('%s changes its own lines only', (_, edit) => {
  const text = OWN_WAY.replace('  # Ends it.', '  other: { run: x }\n  # Ends it.');
  const result = edited(text, edit);
  if (!result.ok) throw new Error(result.message);
  const [before, now] = [text.split('\n'), result.text.split('\n')];
  expect(sketchOf(result.text)).not.toBe(null);
  expect(
    [
      ...before.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
      ...now.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
    ].join('\n'),
  ).toMatchSnapshot();
});

test('line endings of Windows and a text without an end stay', () => {
  const edit: Edit = { type: 'add', phase: 'b', kind: 'run', after: 'a' };
  expect(edited('phases:\r\n  a: { run: x }\r\n', edit)).toEqual({
    ok: true,
    text: 'phases:\r\n  a: { run: x }\r\n  b:\r\n    needs: a\r\n    run: "true"\r\n',
  });
  expect(edited('phases:\n  a: { run: x }', edit)).toEqual({
    ok: true,
    text: 'phases:\n  a: { run: x }\n  b:\n    needs: a\n    run: "true"\n',
  });
});

test('a list that is drawn has the spaces of the lists of the file', () => {
  const edit: Edit = { type: 'connect', phase: 'c', need: 'b' };
  const closed = 'phases:\n  a: { run: x }\n  b: { needs: [a], run: x }\n';
  expect(afterIn(`${closed}  c: { needs: a, run: x }\n`, edit)).toBe(
    `${closed}  c: { needs: [a, b], run: x }\n`,
  );
  const padded = closed.replace('[a]', '[ a ]');
  expect(afterIn(`${padded}  c:\n    needs: a\n    run: x\n`, edit)).toBe(
    `${padded}  c:\n    needs: [ a, b ]\n    run: x\n`,
  );
});

test('several lines in a phase in braces are written as lines', () => {
  const lines = 'echo "the first line of several"\necho "the second one of them"\n';
  const edit: Edit = { type: 'set', phase: 'b', key: 'run', value: lines };
  expect(afterIn('phases:\n  a: { run: x }\n  b: { needs: [a], run: x }\n', edit)).toBe(
    'phases:\n  a: { run: x }\n  b:\n    needs: [a]\n    run: |\n      echo "the first line of several"\n      echo "the second one of them"\n',
  );
});

test('a file without phases, or with all of them in braces, gets one', () => {
  const edit: Edit = { type: 'add', phase: 'b', kind: 'run', after: null };
  for (const text of ['name: x\n', 'name: x\nphases:\n', 'name: x\nphases: {}\n', '{}', ''])
    expect(sketchOf(afterIn(text, edit))?.map(({ name }) => name)).toEqual(['b']);
  const braces = afterIn('name: x # here\nphases: { a: { run: "1" } }\n', edit);
  expect(sketchOf(braces)?.map(({ name }) => name)).toEqual(['a', 'b']);
  expect(braces).toContain('name: x # here\n');
});

test('a phase that is removed is needed by none', () => {
  expect(changed(after({ type: 'remove', phase: 'look' }))).not.toMatch(/^\+.*look/m);
  expect(
    sketchOf(after({ type: 'remove', phase: 'look' }))?.map(({ name, needs }) => [name, needs]),
  ).toEqual([
    ['fix', []],
    ['ok', []],
  ]);
});

test('a field keeps its comment when it is set', () => {
  const text = after({ type: 'set', phase: 'fix', key: 'prompt', value: 'Do less' });
  expect(text).toContain('prompt: "Do less" # quoted on purpose');
});

test.each<[Edit, string]>([
  [{ type: 'connect', phase: 'fix', need: 'ok' }, 'ok already needs fix: that would be a cycle.'],
  [{ type: 'connect', phase: 'fix', need: 'fix' }, 'A phase cannot need itself.'],
  [{ type: 'rename', phase: 'fix', name: 'ok' }, 'There is a phase ok already.'],
  [{ type: 'remove', phase: 'no' }, 'There is no phase no.'],
])('%j is refused', (edit, message) => {
  expect(edited(TEXT, edit)).toEqual({ ok: false, message });
});

test('a text whose YAML is broken is left alone', () => {
  const broken = edited('a: [', { type: 'remove', phase: 'fix' });
  expect(broken.ok).toBe(false);
  expect(sketchOf('a: [')).toBe(null);
});

test('a phase that runs another pipeline is added like any other', () => {
  const edit = { type: 'add-pipeline', phase: 'check', pipeline: 'library:feature' } as const;
  expect(changed(after({ ...edit, after: 'ok' }))).toBe(
    '+   check:\n+     needs: ok\n+     pipeline: library:feature',
  );
});
