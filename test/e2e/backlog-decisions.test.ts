import { chmod, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { ASSESSED, type BacklogScene, backlogScene } from '../rig/backlog-scene.ts';
import { type Ended, phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { moment } from '../rig/moment.ts';

few(1);

// A dozen commands, each a process: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

/*
 *   make* ──> ok (gate) ──> ship
 */
const GATED = `version: 1
name: gated
phases:
  make: { run: 'echo 1 > "$PHASEGATE_ITEM.txt"', access: write }
  ok: { needs: make, gate: {} }
  ship: { needs: ok, deliver: { pull-request: { title: A change } } }
`;

async function gated(count: number, files: Readonly<Record<string, string>> = {}) {
  const scene = await backlogScene({
    'phasegate.yml': 'version: 1\nlimits: { wip: 9 }\npipelines: { gated: gated.yml }\n',
    'gated.yml': GATED,
    ...files,
  });
  await scene.stock(Array.from({ length: count }, (_, at) => [`item ${at + 1}`, ASSESSED]));
  return scene;
}

const outcomeOf = async ({ repo }: BacklogScene, run: string): Promise<unknown> =>
  (await phasegate(repo, ['status', run, '--json'])).json<{ outcome: string }>().outcome;

const told = ({ code, stdout, stderr }: Ended) => [code, stdout.trim(), stderr.trim()];

test('a closed or completed item is not delivered by approving its gate', async () => {
  await using scene = await gated(2);
  const { repo, backlog } = scene;
  const run = await backlog('run');
  expect(run.code).toBe(3);
  expect(run.stderr).toContain('tg-1  `ok` waits for a person\ntg-1  became blocked: gate `ok`: ');
  expect(told(await backlog('close', 'tg-1'))).toEqual([
    0,
    'tg-1 is closed',
    'The run tg-1 is cancelled.',
  ]);
  expect(told(await backlog('complete', 'tg-2'))).toEqual([
    0,
    'tg-2 is done',
    'The run tg-2 is cancelled.',
  ]);
  for (const [run, state] of [
    ['tg-1', 'closed'],
    ['tg-2', 'done'],
  ] as const) {
    expect(await outcomeOf(scene, run)).toBe('cancelled');
    const approved = await phasegate(repo, ['approve', run]);
    expect([approved.code, approved.stderr]).toEqual([
      2,
      expect.stringContaining(`\`${run}\` is ${state}, so its run \`${run}\` is over.`),
    ]);
  }
});

test('a run whose item is done, closed or restarted is neither resumed nor delivered', async () => {
  await using scene = await gated(3);
  const { repo, backlog } = scene;
  await backlog('run');
  await backlog('complete', 'tg-1');
  await phasegate(repo, ['reject', 'tg-2']);
  await backlog('close', 'tg-2');
  await phasegate(repo, ['reject', 'tg-3']);
  await backlog('retry', 'tg-3', 'Do it better');
  for (const [run, why] of [
    ['tg-1', '`tg-1` is done, so its run `tg-1` is over.'],
    ['tg-2', '`tg-2` is closed, so its run `tg-2` is over.'],
    ['tg-3', '`tg-3` was restarted, and gets a new run.'],
  ] as const) {
    const ended = await phasegate(repo, ['resume', run, '--from', 'make']);
    expect([ended.code, ended.stderr]).toEqual([2, expect.stringContaining(why)]);
    expect((await phasegate(repo, ['status', run])).stdout).toContain(why);
  }
  // The new run can be decided on, the old one cannot.
  await backlog('run');
  const old = await phasegate(repo, ['resume', 'tg-3', '--from', 'make']);
  expect(old.stderr).toContain('`tg-3` was restarted in the run `tg-3-2`.');
  expect((await phasegate(repo, ['approve', 'tg-3-2'])).code).toBe(0);
});

test('an item that an edit takes above the guardrails at its gate is approved after an override alone', async () => {
  await using scene = await gated(1);
  const { repo, backlog } = scene;
  await backlog('run');
  const high = 'its risk is high, above the guardrail low';
  const edited = await backlog('edit', 'tg-1', '--risk', 'high');
  expect(edited.stdout).toBe(`tg-1: edited; now blocked: ${high}`);
  for (const [shown, more] of [
    ['list', []],
    ['show', ['tg-1']],
  ] as const)
    expect((await backlog(shown, ...more)).stdout).toContain(`your override: ${high}`);
  const refused = await phasegate(repo, ['approve', 'tg-1']);
  expect([refused.code, refused.stderr]).toEqual([
    2,
    expect.stringContaining('`phasegate backlog override tg-1` or `phasegate backlog edit tg-1'),
  ]);
  expect((await backlog('override', 'tg-1')).code).toBe(0);
  expect((await backlog('show', 'tg-1')).stdout).toContain('your decision: gate `ok`');
  expect((await phasegate(repo, ['approve', 'tg-1'])).code).toBe(0);
});

test('an item is not advanced past a gate', async () => {
  await using scene = await gated(1);
  const { backlog } = scene;
  await backlog('run', '--cap', '1');
  const past = await backlog('advance', 'tg-1', '--to', 'ship');
  expect(told(past)).toEqual([
    2,
    '',
    expect.stringContaining('`phasegate backlog run --target tg-1`'),
  ]);
  await backlog('run');
  const open = await backlog('advance', 'tg-1');
  expect(open.stderr).toContain('Decide: `phasegate approve tg-1` or `phasegate reject tg-1`.');
});

test('an item starts over from what is checked out, with its current text', async () => {
  await using scene = await gated(1);
  const { repo, backlog } = scene;
  await backlog('run');
  await repo.git('commit', '--quiet', '--allow-empty', '--message', 'more');
  const head = await repo.git('rev-parse', 'HEAD');
  await backlog('edit', 'tg-1', '--description', 'And more');
  const notes = [
    'The description of tg-1 changed after its run began. The run has the earlier text.',
    'which lacks 1 commit of the checkout.',
    '`phasegate backlog unblock tg-1 --fresh` starts over in a new run.',
  ];
  for (const shown of [await backlog('show', 'tg-1'), await phasegate(repo, ['status', 'tg-1'])])
    for (const note of notes) expect(shown.stdout).toContain(note);
  expect(told(await backlog('unblock', 'tg-1', '--fresh'))).toEqual([
    0,
    'tg-1 is scoping',
    'The run tg-1 is cancelled.\nThe next `phasegate backlog run` continues the item.',
  ]);
  await backlog('run');
  const run = (await phasegate(repo, ['status', 'tg-1-2', '--json'])).json<{ base: string }>();
  expect(run.base).toBe(head);
  for (const command of ['resume', 'approve', 'reject', 'rework']) {
    const old = await phasegate(repo, [command, 'tg-1', ...(command === 'resume' ? [] : ['ok'])]);
    expect([old.code, old.stderr]).toEqual([
      2,
      'phasegate: `tg-1` was restarted in the run `tg-1-2`.\n  Continue there: `phasegate status tg-1-2`.',
    ]);
  }
  expect((await backlog('show', 'tg-1')).stdout).not.toContain('--fresh');
});

test('an item whose run changes nothing is done, and everything says that nothing was changed', async () => {
  await using scene = await gated(1, { 'gated.yml': GATED.replace(/run: '.*?'/, "run: 'true'") });
  const { backlog } = scene;
  const run = await backlog('run');
  expect([run.code, run.stderr]).toEqual([0, expect.stringContaining('    nothing was changed')]);
  for (const words of [['list'], ['show', 'tg-1']])
    expect((await backlog(...words)).stdout).toContain('nothing was changed');
});

test('a session that is stopped by failures names the items, and the command that continues', async () => {
  await using scene = await gated(3, {
    'phasegate.yml':
      'version: 1\nlimits: { failures-in-a-row: 2 }\npipelines: { gated: gated.yml }\n',
    'gated.yml': GATED.replace(/run: '.*?'/, "run: 'exit 1'"),
  });
  const run = await scene.backlog('run');
  expect(run.stderr).toContain('Stopped: 2 items failed in a row: tg-1, tg-2 (failures).');
  expect(run.stderr).toContain('Continue with the remaining item: phasegate backlog run');
});

test('`list` and `show` name a broken pipeline file, and show the items as stored', async () => {
  await using scene = await gated(1);
  const { repo, backlog } = scene;
  await backlog('run');
  await writeFile(join(repo.path, 'gated.yml'), GATED.replace('run:', 'rum:'));
  for (const words of [['list'], ['show', 'tg-1']]) {
    const shown = await backlog(...words);
    expect([shown.code, shown.stdout]).toEqual([0, expect.stringContaining('your decision')]);
    expect(shown.stderr).toContain('Warning: the items are shown as last stored. gated.yml:4: ');
  }
});

test('an item that is closed or completed while a process works on it: the phase ends, and nothing more is started', async () => {
  for (const [decision, state] of [
    ['close', 'tg-1 is closed'],
    ['complete', 'tg-1 is done'],
  ] as const) {
    await using begun = await moment();
    await using goes = await moment();
    await using scene = await gated(1, {
      'gated.yml': GATED.replace(
        'echo 1 >',
        `echo 1 > ${begun.file}; read line < ${goes.file}; echo 1 >`.replaceAll("'", '"'),
      ),
    });
    const session = scene.start('run');
    await begun.told();
    expect(told(await scene.backlog(decision, 'tg-1'))).toEqual([
      0,
      state,
      'A process is working on the run tg-1. The process finishes the current phase, and starts no other.',
    ]);
    await writeFile(goes.path, 'go\n');
    expect(await session.ended).toBe(0);
    expect(await outcomeOf(scene, 'tg-1')).toBe('cancelled');
  }
});

test('an item that waits is merged away as a duplicate: its run is cancelled', async () => {
  await using scene = await backlogScene({
    'pipelines/feature.yml': `version: 1
name: feature
agents: { worker: { use: command, run: bash tools/agent.sh } }
defaults: { agent: worker }
phases:
  scope: { prompt: '\${{ item.title }}', scoping: true }
  build: { needs: scope, run: 'true' }
`,
    'tools/agent.sh': `say() { printf '%s' "$1" > "$PHASEGATE_RESULT"; }
case "$PHASEGATE_ITEM $PHASEGATE_PHASE" in
'tg-2 scope') say '{"status":"blocked","summary":"?","question":"Red or blue?"}' ;;
'tg-1 triage') say '{"status":"complete","summary":"t","assessment":{"size":"small","complexity":"low","risk":"low"},"duplicates":["tg-2"]}' ;;
*) say '{"status":"complete","summary":"done"}' ;;
esac
`,
  });
  await scene.stock([['original'], ['twin', ASSESSED]]);
  await scene.backlog('run', '--target', 'tg-2');
  expect(await outcomeOf(scene, 'tg-2')).toBe('blocked');
  const run = await scene.backlog('run', '--target', 'tg-1');
  expect(run.stderr).toContain('tg-2  The run tg-2 is cancelled.');
  expect((await scene.backlog('show', 'tg-2')).stdout).toContain(
    'state         merged into tg-1\n\n  phasegate backlog show tg-1\n  phasegate backlog unmerge tg-2',
  );
  expect((await scene.backlog('show', 'tg-1')).stdout).toContain('merged from   tg-2 "twin"\n');
  expect(await outcomeOf(scene, 'tg-2')).toBe('cancelled');
});

test('an item is retried right after its run was rejected, as `show` says', async () => {
  await using scene = await gated(1);
  const { repo, backlog } = scene;
  await backlog('run');
  await phasegate(repo, ['reject', 'tg-1', '--comment', 'No']);
  expect((await backlog('show', 'tg-1')).stdout).toContain('phasegate backlog retry tg-1 "…"');
  const why = '`ok` was rejected by ';
  expect((await scene.items())[0]?.blocked?.reason).toMatch(new RegExp(`^${why}.+: No$`));
  expect((await backlog('unblock', 'tg-1')).stderr).toContain(`\`tg-1\` needs a retry: ${why}`);
  expect(told(await backlog('retry', 'tg-1', 'Do it better'))).toEqual([
    0,
    'tg-1 is scoping',
    'The next `phasegate backlog run` continues the item.',
  ]);
  const again = await backlog('run');
  expect(again.stderr).toContain('phasegate approve tg-1-2');
});

test('Ctrl-C during a delivery stops the session, and the next session delivers', async () => {
  await using begun = await moment();
  await using scene = await gated(1, {
    'gated.yml': GATED.replace('needs: ok', 'needs: make').replace(/^ {2}ok: .*\n/m, ''),
  });
  const { repo, backlog } = scene;
  const origin = join(repo.home, 'origin.git');
  await repo.git('init', '--quiet', '--bare', origin);
  await repo.git('remote', 'add', 'origin', origin);
  await repo.git('push', '--quiet', 'origin', 'main');
  const hook = join(origin, 'hooks', 'pre-receive');
  // The push waits until it is stopped.
  await writeFile(hook, `#!/bin/sh\necho begun > ${begun.file}\nread line < ${begun.file}\n`);
  await chmod(hook, 0o755);
  const session = scene.start('run');
  await begun.told();
  session.interrupt();
  expect(await session.ended).toBe(130);
  expect(session.stderr()).toContain('was stopped by a signal (SIGINT) before it answered.');
  expect(session.stderr()).toContain('Stopped: by Ctrl-C.');
  expect(await scene.items()).toMatchObject([{ status: 'in_progress', blocked: null }]);
  await rm(hook);
  expect((await backlog('run')).code).toBe(0);
  expect(await repo.git('ls-remote', 'origin')).toContain('refs/heads/phasegate/gated/tg-1');
});

test('a dependent item starts without the change that it depends on, and everything says so until that is merged', async () => {
  await using scene = await gated(0, {
    'gated.yml': GATED.replace(/^ {2}(?:ok|ship): .*\n/gm, ''),
  });
  const { repo, backlog } = scene;
  const waits = { ...ASSESSED, dependencies: ['tg-1'] };
  await scene.stock([
    ['first', ASSESSED],
    ['second', waits],
    ['third', waits],
  ]);
  const text =
    'starts from a base without the change of tg-1: merge phasegate/gated/tg-1 first if the change is needed';
  const run = await backlog('run', '--target', 'tg-1', '--target', 'tg-2');
  expect(run.stderr).toContain(`tg-2  ${text}`);
  expect((await backlog('next')).stdout).toContain(`\n  ${text}`);
  expect((await backlog('show', 'tg-3')).stdout).toContain(`base          ${text}`);
  await repo.git('merge', '--quiet', '--ff-only', 'phasegate/gated/tg-1');
  for (const args of [['next'], ['show', 'tg-3'], ['run']])
    expect(JSON.stringify(await backlog(...args))).not.toContain('starts from a base');
});

test('who decides at the gate of a dependent item reads that the change is missing, and every command that applies', async () => {
  await using scene = await backlogScene({
    'pipelines/feature.yml': `version: 1
name: feature
phases:
  build: { run: echo "$PHASEGATE_ITEM" >> out.txt, access: write }
`,
    'pipelines/chore.yml': `version: 1
name: chore
phases:
  build: { run: echo "$PHASEGATE_ITEM" >> out.txt, access: write }
  ok: { needs: build, gate: { rework: { phase: build } } }
  after: { needs: ok, run: echo over }
`,
  });
  const { repo, backlog } = scene;
  await scene.stock([
    ['first', ASSESSED],
    ['second', { ...ASSESSED, dependencies: ['tg-1'], 'x-pg-pipeline-type': 'chore' }],
  ]);
  const text =
    'began from a base without the change of tg-1: if the change is needed, merge phasegate/feature/tg-1, then start over with `phasegate backlog unblock tg-2 --fresh`';
  const commands = [
    'phasegate status tg-2',
    'phasegate diff tg-2',
    'phasegate approve tg-2',
    'phasegate reject tg-2',
    'phasegate rework tg-2 --comment "…"',
  ];
  const session = (await backlog('run')).stderr;
  expect(session.slice(session.indexOf('Waiting:'))).toContain(
    [text, ...commands].map((line) => `\n    ${line}`).join(''),
  );
  const shown = (await backlog('show', 'tg-2')).stdout;
  expect(shown).toContain(`base          The run of tg-2 ${text}.`);
  expect(shown).toContain(commands.map((line) => `\n  ${line}`).join(''));
  expect((await backlog('list')).stdout.replace(/\s+/g, ' ')).toContain(text);
  const status = await phasegate(repo, ['status', 'tg-2']);
  expect(`${status.stdout}${status.stderr}`).toContain(text);
  await repo.git('merge', '--quiet', '--ff-only', 'phasegate/feature/tg-1');
  await backlog('unblock', 'tg-2', '--fresh');
  expect((await backlog('run')).stderr).not.toContain('without the change');
  for (const args of [['list'], ['show', 'tg-2']])
    expect((await backlog(...args)).stdout).not.toContain('without the change');
});

test('a failure is shown with the last line of its output, and with the command that shows the rest', async () => {
  const why = '`make` failed (exit-code): exited with code 1: Error: no module parser';
  await using scene = await gated(1, {
    'gated.yml': `version: 1
name: gated
phases:
  make: { run: 'echo compiling; echo "Error: no module parser"; exit 1' }
`,
  });
  const run = await scene.backlog('run');
  expect(run.stderr).toContain(
    `    waits for a retry: ${why}
    phasegate backlog unblock tg-1 --notes "…"
    phasegate log tg-1 make
`,
  );
  expect(run.stderr).toContain(`tg-1  \`make\` failed (exit-code)\ntg-1  became blocked: ${why}\n`);
  expect((await scene.backlog('show', 'tg-1')).stdout).toContain(`waits for     a retry: ${why}\n`);
});

test('a session ends with the name of who cancelled the run of its item, and not with a signal', async () => {
  await using begun = await moment();
  const waits = `echo begun > ${begun.file}; read line < ${begun.file}`;
  await using scene = await gated(1, {
    'gated.yml': `version: 1
name: gated
policy: { isolation: off }
phases: { make: { run: "${waits}", access: write } }
`,
  });
  const { repo } = scene;
  const session = scene.start('run');
  await begun.told();
  const cancelled = await phasegate(repo, ['cancel', 'tg-1', '--json']);
  expect(cancelled.code, cancelled.stderr).toBe(0);
  const { cancelledBy } = cancelled.json();
  expect(cancelledBy).toEqual({ how: 'command', actor: expect.any(String) });
  expect(await session.ended).toBe(130);
  expect(session.stderr()).toContain(
    `Stopped: cancelled by ${cancelledBy?.actor} with \`phasegate cancel\`.`,
  );
  expect(session.stderr()).not.toContain('stopped by a signal');
});
