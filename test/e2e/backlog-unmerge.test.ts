import { expect, test, vi } from 'vitest';
import { ASSESSED, backlogScene } from '../rig/backlog-scene.ts';
import { few } from '../rig/long.ts';

few(1);

vi.setConfig({ testTimeout: 180_000 });

/** Triage calls every item that it is shown a duplicate, and `make`, which does the work, does so, too. */
const FILES = {
  'phasegate.yml': `version: 1
limits: { duplicates: 2 }
triage: { agent: greedy }
pipelines: { f: f.yml }
`,
  'f.yml': `version: 1
name: f
agents: { greedy: { use: command, run: bash tools/agent.sh } }
phases:
  make: { agent: greedy, prompt: Do it, access: write }
  ok: { needs: make, gate: {} }
  tell: { needs: ok, run: 'true' }
`,
  'tools/agent.sh': `ids=$(cat "$PHASEGATE_PROMPT" | grep -oE '^tg-[0-9]+: ' | tr -d ': ' | sed 's/.*/"&"/' | paste -sd,)
if [ "$PHASEGATE_PHASE" = make ]; then echo 1 > made.txt; ids='"tg-1","tg-2","tg-3"'; fi
echo '{"status":"complete","summary":"x","assessment":{"size":"small","complexity":"low","risk":"low"},"duplicates":['$ids']}' > "$PHASEGATE_RESULT"
`,
};

test('what a triage merged is named wherever a person ends or approves the work, and comes back with one command', async () => {
  await using scene = await backlogScene(FILES);
  const { backlog, phasegate } = scene;
  await scene.stock([
    ['keeper'],
    ['Twin A', { ...ASSESSED, description: 'AAA', tags: ['a'] }],
    ['Twin B', ASSESSED],
  ]);
  const run = await backlog('run', '--target', 'tg-1');
  expect(run.stderr).toContain('Merged as duplicates:\n  tg-2  into tg-1\n  tg-3  into tg-1\n');
  const shown = await backlog('show', 'tg-1');
  expect(shown.stdout).toContain('From tg-2, "Twin A":\n\n  AAA');
  expect(shown.stdout).toContain('From tg-3, "Twin B".');
  expect(shown.stdout).toContain('merged from   tg-2 "Twin A", tg-3 "Twin B"\n');
  const named =
    'tg-2 "Twin A" was merged into tg-1. `phasegate backlog unmerge tg-2` takes it back out.';
  expect((await phasegate('status', 'tg-1')).stdout).toContain(named);
  const back = await backlog('unmerge', 'tg-2');
  expect([back.code, back.stdout]).toEqual([0, 'tg-2 is new: taken back out of tg-1']);
  expect((await backlog('show', 'tg-1')).stdout).not.toContain('AAA');
  expect(await scene.items()).toMatchObject([
    { id: 'tg-1', status: 'blocked' },
    { id: 'tg-2', status: 'new', title: 'Twin A', description: 'AAA', tags: ['a'], size: 'small' },
  ]);
  // No agent merges it again, and its own agent merges nothing into it.
  await backlog('edit', 'tg-2', '--description', 'AAA and more');
  const again = await backlog('run', '--target', 'tg-2');
  expect(again.stderr).toContain('not merged with tg-1: only a triage and scoping phases may');
  const closed = await backlog('close', 'tg-1');
  expect(closed.stderr).toContain('tg-3 "Twin B" was merged into tg-1.');
  expect(closed.stderr).not.toContain('tg-2');
  expect((await backlog('unmerge', 'tg-3')).code).toBe(0);
  expect((await scene.items()).map(({ id }) => id)).toEqual(['tg-2', 'tg-3']);
});

test('what is not merged away cannot be taken back out, and more than the limit is not merged', async () => {
  await using scene = await backlogScene(FILES);
  const { backlog } = scene;
  await scene.stock([['keeper'], ['A', ASSESSED], ['B', ASSESSED], ['C', ASSESSED]]);
  const run = await backlog('run', '--target', 'tg-1');
  expect(run.stderr).toContain(
    'not merged with tg-2, tg-3, tg-4: `triage` named more duplicates than `limits.duplicates` allows (2)',
  );
  expect((await scene.items())[0]).toMatchObject({ id: 'tg-1', blocked: { kind: 'person' } });
  await backlog('close', 'tg-4');
  for (const [id, why] of [
    ['tg-2', '`tg-2` is on the backlog, and is not merged into another item.'],
    ['tg-4', '`tg-4` was closed or archived, and not merged into another item.'],
    ['tg-9', 'The backlog has no item `tg-9`.'],
  ] as const) {
    const refused = await backlog('unmerge', id);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining(why)]);
  }
});
