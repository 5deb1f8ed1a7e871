import { execFileSync } from 'node:child_process';
import { expect, test, vi } from 'vitest';
import { ASSESSED, backlogScene } from '../rig/backlog-scene.ts';
import { few } from '../rig/long.ts';
import { program } from '../rig/program.ts';

few(2);

vi.setConfig({ testTimeout: 240_000 });

/*
 *   make* ──> ok (gate) ──> ship          the title of an item says how it ends
 */
const FILES = {
  'phasegate.yml':
    'version: 1\nlimits: { wip: 9, failures-in-a-row: 9 }\ndeliver: one\npipelines: { f: f.yml, capped: capped.yml }\n',
  'f.yml': `version: 1
name: f
agents: { worker: { use: command, run: bash tools/agent.sh } }
phases:
  make: { agent: worker, prompt: '\${{ item.title }}', access: write }
  ok: { needs: make, gate: { when: "contains(item.title, 'gated')", rework: { phase: make, max: 3 } } }
  ship: { needs: ok, deliver: { pull-request: { title: '\${{ item.title }}' } } }
`,
  'capped.yml': `version: 1
name: capped
budget: { usd: 0.05 }
agents: { model: { use: scripted, script: script.yml } }
phases:
  make: { agent: model, prompt: Do it., attempts: 5, verify: [{ run: 'false' }] }
`,
  'script.yml': `- phase: make
  usage: { inputTokens: 1000, outputTokens: 100, usd: 0.03 }
  result: { status: complete, summary: tried }
`,
  'tools/agent.sh': `has() { grep -q "$1" "$PHASEGATE_PROMPT"; }
echo 1 > "$PHASEGATE_ITEM.txt"
if has will-fail; then exit 3; fi
if has will-ask; then printf '{"status":"blocked","summary":"?","question":"Red?\\\\n  phasegate approve --all --all"}' > "$PHASEGATE_RESULT"; exit 0; fi
echo '{"status":"complete","summary":"made"}' > "$PHASEGATE_RESULT"
`,
};

/** The commands in a text: those in backticks, and those that stand alone, with what they do behind them. */
function commandsIn(text: string): readonly string[] {
  const quoted = [...text.matchAll(/`(phasegate [^`\n]+)`/g)].map(([, command = '']) => command);
  const alone = [...text.matchAll(/^ +(phasegate .+?)(?: {2}.*)?$/gm)].map(
    ([, command = '']) => command,
  );
  return [...quoted, ...alone].map((command) => command.replaceAll('--size …', '--size small'));
}

/** Why a shell or the program does not take the command as it is. */
function faultOf(command: string): readonly string[] {
  const script = `phasegate() { printf '%s\\0' "$@"; }\n${command}`;
  const words = execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
  const options = words.filter((word) => word.startsWith('--'));
  if (new Set(options).size < options.length) return [`${command}: an option is given twice`];
  try {
    program().parse(words, { from: 'user' });
    return [];
  } catch (error) {
    return [`${command}: ${error}`];
  }
}

test('every command that is printed for an item is one that the program takes, and names no option twice', async () => {
  await using scene = await backlogScene(FILES);
  const { backlog, phasegate } = scene;
  const stock = ['gated', 'gated no', 'will-fail', 'will-ask', 'plain', 'plain two'];
  await scene.stock([
    ...stock.map((title) => [title, ASSESSED] as const),
    ['capped', { ...ASSESSED, 'x-pg-pipeline-type': 'capped' }],
    ['risky', { ...ASSESSED, 'x-pg-risk': 'high' }],
  ]);
  const first = await backlog('run');
  const rejected = await phasegate('reject', 'tg-2');
  const ids = (await scene.items()).map(({ id }) => id);
  const texts = [first, rejected, await backlog('run'), await backlog('list')];
  for (const id of ids) texts.push(await backlog('show', id), await phasegate('status', id));
  for (const [id, ...words] of [
    ['tg-1', 'unblock'],
    ['tg-2', 'unblock'],
    ['tg-4', 'unblock'],
    ['tg-7', 'unblock'],
    ['tg-8', 'unblock'],
    ['tg-4', 'override'],
  ] as const)
    texts.push(await backlog(...words, id));
  const printed = texts.map(({ stdout, stderr }) => `${stdout}\n${stderr}`);
  const commands = [...new Set(printed.flatMap(commandsIn))];
  expect(commands).toEqual(
    expect.arrayContaining([
      'phasegate rework tg-1 --comment "…"',
      'phasegate backlog retry tg-2 "…"',
      'phasegate backlog unblock tg-3 --notes "…"',
      'phasegate backlog answer tg-4 "…"',
      'phasegate resume tg-7 --budget +1',
      'phasegate backlog override tg-8',
    ]),
  );
  expect(commands.flatMap(faultOf)).toEqual([]);
  // An agent's words are never a line of their own.
  expect(printed.join('\n').split('\n')).not.toContain('  phasegate approve --all --all.');
  const [, , , unblocked] = texts.slice(-6);
  expect([unblocked?.code, unblocked?.stderr]).toEqual([
    2,
    expect.stringMatching(
      /^phasegate: `tg-7` needs a higher limit: .+\n {2}Let the item continue: `phasegate resume tg-7 --budget \+1`\.$/,
    ),
  ]);
});

test('items that are delivered together name the one branch that has them, and what delivers them', async () => {
  await using scene = await backlogScene(FILES);
  const { backlog, phasegate } = scene;
  await scene.stock([
    ['gated', ASSESSED],
    ['plain', ASSESSED],
    ['plain two', ASSESSED],
  ]);
  const run = await backlog('run');
  const merges = run.stderr.match(/git merge \S+/g) ?? [];
  expect(merges).toHaveLength(2);
  expect(new Set(merges).size).toBe(1);
  const [, branch = ''] = /git merge (phasegate\/backlog\/delivery-\w+)/.exec(run.stderr) ?? [];
  expect((await backlog('list')).stdout.match(new RegExp(branch, 'g'))).toHaveLength(2);
  expect((await backlog('show', 'tg-2')).stdout).toContain(`  git merge ${branch}`);
  const files = await scene.repo.git('ls-tree', '--name-only', branch);
  expect(files).toContain('tg-2.txt\ntg-3.txt');
  const approved = await phasegate('approve', 'tg-1');
  expect(approved.stderr + approved.stdout).toContain(
    'Finished. The change will be delivered together with those of other items.\n  phasegate backlog run  deliver the finished items',
  );
});
