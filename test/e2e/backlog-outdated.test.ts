import { expect, test } from 'vitest';
import { ASSESSED, type BacklogScene, backlogScene } from '../rig/backlog-scene.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';

few(1);

const PIPELINE = `version: 1
name: feature
phases:
  build: { run: echo 1 > built.txt, access: write }
  check: { needs: build, run: sh tools/check.sh }
`;

/** The check of the only item fails, and a session has ended. */
async function failed(): Promise<BacklogScene> {
  const scene = await backlogScene({
    'pipelines/feature.yml': PIPELINE,
    'tools/check.sh': 'exit 1\n',
    'tools/other.sh': 'exit 1\n',
  });
  await scene.stock([['small', ASSESSED]]);
  const session = await scene.backlog('run');
  expect(session.code).toBe(1);
  expect(session.stderr).not.toContain('--fresh');
  return scene;
}

const FRESH = 'phasegate backlog unblock tg-1 --fresh';

/** What the commands say of the item that tells of the checkout. */
async function told({ backlog }: BacklogScene) {
  const [list, show, session] = [
    await backlog('list'),
    await backlog('show', 'tg-1'),
    await backlog('run'),
  ];
  return { list: list.stdout, show: show.stdout, session: session.stderr };
}

test.each<readonly [string, (scene: BacklogScene) => Promise<unknown>, RegExp]>([
  [
    'HEAD moved on',
    async ({ repo }) => {
      await repo.write({ 'tools/check.sh': 'exit 0\n' });
      await repo.git('commit', '--quiet', '--all', '--message', 'mended');
    },
    /lacks 1 commit of the checkout/,
  ],
  [
    'HEAD moved back',
    async ({ repo, backlog }) => {
      await repo.git('commit', '--quiet', '--allow-empty', '--message', 'newer');
      await backlog('unblock', 'tg-1', '--fresh');
      await backlog('run');
      await repo.git('switch', '--quiet', '--detach', 'HEAD~1');
    },
    /another commit than the checkout|is checked out/,
  ],
  [
    'the script has changes that are not committed',
    ({ repo }) => repo.write({ 'tools/check.sh': 'exit 0\n' }),
    /tools\/check\.sh has changes that are not committed/,
  ],
  [
    'the pipeline file changed',
    ({ repo }) => repo.write({ 'pipelines/feature.yml': `${PIPELINE}# mended\n` }),
    /pipelines\/feature\.yml changed after/,
  ],
])(
  'an item that failed names the way to try what is there now: %s',
  async (_, change, word) => {
    await using scene = await failed();
    await change(scene);
    const { list, show, session } = await told(scene);
    for (const text of [list, show, session]) {
      expect(text).toMatch(word);
      expect(text).toContain(FRESH);
    }
    expect(show).toContain(`\n  ${FRESH}\n`);
    expect(session).toContain(`\n    ${FRESH}\n`);
  },
  120_000,
);

test('an item that failed names no such way while nothing that matters changed, and the way works', async () => {
  await using scene = await failed();
  const { repo, backlog } = scene;
  await repo.write({ 'tools/other.sh': 'exit 0\n', 'unknown.txt': 'new' });
  const before = await told(scene);
  for (const text of Object.values(before)) expect(text).not.toContain('--fresh');
  await repo.write({ 'tools/check.sh': 'exit 0\n' });
  await repo.commit('mended');
  await backlog('unblock', 'tg-1', '--fresh');
  expect((await backlog('run')).code).toBe(0);
  for (const text of Object.values(await told(scene))) expect(text).not.toContain('--fresh');
});

test('`phasegate status` of a cancelled run says what continues it: the backlog, or the run itself if the item is gone', async () => {
  await using scene = await backlogScene({
    'pipelines/feature.yml': `${PIPELINE}  ok: { needs: check, gate: {} }
  end: { needs: ok, run: echo done }
`,
    'tools/check.sh': 'exit 0\n',
  });
  const { repo } = scene;
  await scene.stock([['small', ASSESSED]]);
  await scene.backlog('run');
  expect((await phasegate(repo, ['cancel', 'tg-1'])).code).toBe(0);
  const status = async () => (await phasegate(repo, ['status', 'tg-1'])).stdout;
  expect(await status()).toContain('phasegate backlog run');
  const continues = /phasegate backlog run {2}continue the item/;
  expect(await status()).toMatch(continues);
  await scene.stock([]);
  expect(await status()).not.toMatch(continues);
  expect(await status()).toContain('  phasegate resume tg-1  continue the run');
  expect(await status()).toContain('The backlog has no item `tg-1` here');
  await scene.stock([['small', ASSESSED]]);
  await scene.backlog('close', 'tg-1');
  expect(await status()).not.toMatch(continues);
  expect(await status()).toContain('`tg-1` is closed');
});

test('an answer that says nothing is refused, with the whole command', async () => {
  await using scene = await backlogScene({
    'ask.yml': `version: 1
name: ask
agents:
  asks:
    use: command
    run: printf '{"status":"blocked","summary":"?","question":"Red or blue?"}' > "$PHASEGATE_RESULT"
phases:
  paint: { agent: asks, prompt: Paint it }
`,
  });
  const { repo } = scene;
  await phasegate(repo, ['run', 'ask.yml', '--run', 'r1']);
  for (const blank of ['', '  ', '\n\t '])
    for (const words of [['r1', 'paint'], ['r1'], []]) {
      const refused = await phasegate(repo, ['answer', ...words, blank]);
      expect([refused.code, refused.stderr]).toEqual([
        2,
        `phasegate: \`text\` of \`phasegate answer\` is empty.\n  Type \`phasegate answer ${[...words, '"…"'].join(' ')}\`.`,
      ]);
    }
  const item = await phasegate(repo, ['backlog', 'answer', 'tg-1', ' ']);
  expect(item.stderr).toContain('Type `phasegate backlog answer tg-1 "…"`.');
});
