import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASSESSED } from '../rig/backlog-scene.ts';
import { phasegate } from '../rig/cli.ts';
import { type Laptop, laptop } from '../rig/github/laptop.ts';
import { few, long, spread } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(0);

/*
 *   build* ──> approval ──> ship         the gate asks for items whose title says so, and for protected paths
 */
const FILES = {
  'phasegate.yml': `version: 1
limits: { failures-in-a-row: 9 }
pipelines: { feature: feature.yml }
deliver: one
`,
  'feature.yml': `version: 1
name: feature
phases:
  build: { run: bash tools/build.sh, access: write }
  approval: { needs: build, gate: { when: "contains(item.title, 'gated')" } }
  ship:
    needs: approval
    deliver:
      pull-request: { title: "\${{ item.title }}", labels: ["\${{ item.id }}", agent] }
      comment: { on: pull-request, body: "Please look at \${{ item.id }}." }
`,
  'tools/build.sh': `case "$PHASEGATE_ITEM" in
tg-clash) sed -i 's/^first$/clash/' shared.txt ;;
tg-shared) sed -i 's/^first$/changed/' shared.txt ;;
tg-other) sed -i 's/^last$/other/' shared.txt ;;
tg-gated) mkdir -p .github/workflows; echo 'on: push' > .github/workflows/new.yml ;;
*) echo "$PHASEGATE_ITEM" > "$PHASEGATE_ITEM.txt" ;;
esac
echo "made $PHASEGATE_ITEM for @ann"
`,
  'shared.txt': 'first\n2\n3\n4\n5\n6\n7\n8\nlast\n',
};

/** Titles by id, and what they wait for. */
type Stock = readonly (readonly [id: string, title: string, dependencies?: readonly string[]])[];

async function backlogOf(stock: Stock) {
  const scene = await laptop(FILES);
  const { repo, env } = scene;
  await stocked(repo, stock);
  const call = (...args: readonly string[]) => phasegate(repo, args, { env });
  return { ...scene, call, [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose]() };
}

async function stocked(repo: TemporaryRepository, stock: Stock): Promise<void> {
  await phasegate(repo, ['backlog', 'init']);
  const lines = stock.map(([id, title, dependencies = []], index) => {
    const at = `2026-01-01T00:00:0${index}.000000Z`;
    const native = { id, title, status: 'todo', priority: 0, tags: [], dependencies };
    return JSON.stringify({ ...native, created_at: at, updated_at: at, ...ASSESSED });
  });
  await writeFile(
    join(repo.path, '.task-golem/tasks.jsonl'),
    `${['{"schema_version":1}', ...lines].join('\n')}\n`,
  );
}

type Backlog = Awaited<ReturnType<typeof backlogOf>>;

interface Listed {
  readonly id: string;
  readonly status: string;
  readonly blocked: { readonly kind: string; readonly reason: string } | null;
}

async function rows({ call }: Backlog) {
  const items = (await call('backlog', 'list', '--json')).json<readonly Listed[]>();
  return items.map(({ id, status, blocked }) => [id, status, blocked?.kind, blocked?.reason]);
}

/** What each pull request says, who is asked to look at it, and which files its branch changes. */
function pulls({ github, repo }: Laptop) {
  const all = github.world.threads.filter(({ pull }) => pull !== null);
  return Promise.all(
    all.map(async ({ title, comments, pull, labels }) => ({
      title,
      labels,
      comments: comments.map(({ body }) => body.split('\n')[0]),
      files: (
        await repo.git(
          ...['--git-dir', github.world.gitDir, 'diff', '--name-only', `main..${pull?.head}`],
        )
      ).split('\n'),
    })),
  );
}

test('what a session finishes comes as one pull request; what was not approved or does not fit is not in it', async () => {
  await using backlog = await backlogOf([
    ['tg-shared', 'Change the first line'],
    ['tg-gated', 'What is gated'],
    ['tg-clash', 'Change it otherwise'],
    ['tg-other', 'Change the last line'],
    ['tg-later', 'What comes later', ['tg-shared']],
  ]);
  const { call, repo, github } = backlog;
  const first = await call('backlog', 'run');
  expect(
    [first.code, await pulls(backlog), await rows(backlog)],
    first.stderr,
  ).toMatchInlineSnapshot(`
    [
      1,
      [
        {
          "comments": [
            "Please look at tg-shared.",
            "Please look at tg-other.",
          ],
          "files": [
            "shared.txt",
          ],
          "labels": [
            "agent",
          ],
          "title": "2 items: Change the first line; Change the last line",
        },
        {
          "comments": [
            "Please look at tg-later.",
          ],
          "files": [
            "tg-later.txt",
          ],
          "labels": [
            "agent",
          ],
          "title": "What comes later",
        },
      ],
      [
        [
          "tg-clash",
          "blocked",
          "failed",
          "not delivered together with other items: \`shared.txt\` changed on both sides",
        ],
        [
          "tg-gated",
          "blocked",
          "gate",
          "gate \`approval\`: protected paths changed: .github/workflows/new.yml",
        ],
        [
          "tg-later",
          "done",
          undefined,
          undefined,
        ],
        [
          "tg-other",
          "done",
          undefined,
          undefined,
        ],
        [
          "tg-shared",
          "done",
          undefined,
          undefined,
        ],
      ],
    ]
  `);
  expect(visible(github.world.threads[1]?.body ?? '')).toMatchInlineSnapshot(`
    "- **tg-shared**: Change the first line
      - made tg-shared for @·ann
    - **tg-other**: Change the last line
      - made tg-other for @·ann

    ### What changed

    1 file changed, 4 lines added or removed.

    <details><summary>Phases, agents, time and cost</summary>

    | phase | | agent | attempts | time | tokens | cost |
    |---|---|---|--:|--:|--:|--:|
    | **total** |  |  |  |  |  |  |

    </details>

    Created by Phasegate: pipeline \`backlog\`, run \`delivery-<name>\`.

    <!-- phasegate delivery-<name>/deliver/1 <hash> -->"
  `);
  const approved = await call('approve', 'tg-gated', '--json');
  expect([approved.json().outcome, approved.json().next, (await pulls(backlog)).length]).toEqual([
    'waiting',
    'deliver',
    2,
  ]);
  const second = await call('backlog', 'run');
  expect([second.code, (await pulls(backlog)).slice(2)], second.stderr).toMatchInlineSnapshot(`
    [
      1,
      [
        {
          "comments": [
            "Please look at tg-gated.",
          ],
          "files": [
            ".github/workflows/new.yml",
          ],
          "labels": [
            "agent",
          ],
          "title": "What is gated",
        },
      ],
    ]
  `);
  const head = github.world.threads.at(-1)?.pull?.head;
  const [own, delivered] = await Promise.all([
    repo.git('diff', 'main', 'phasegate/feature/tg-gated'),
    repo.git('--git-dir', github.world.gitDir, 'diff', 'main', `${head}`),
  ]);
  expect(delivered).toBe(own);
});

test.each(spread(['beforeDelivery', 'deliveryPushed', 'deliveryDone', 'cleaningUp:5'], 4))(
  'killed at %s, and run again, there is one pull request, and each item tells of it once',
  async (point) => {
    await using backlog = await backlogOf([
      ['tg-a', 'Make a'],
      ['tg-b', 'Make b'],
    ]);
    const { repo, env, call } = backlog;
    const killed = await phasegate(repo, ['backlog', 'run'], {
      env: { ...env, PHASEGATE_FAILPOINT: `${point}=kill` },
    });
    expect(killed.code, killed.stderr).toBeUndefined();
    const again = await call('backlog', 'run');
    expect(again.code, again.stderr).toBe(0);
    expect(await pulls(backlog)).toEqual([
      {
        title: '2 items: Make a; Make b',
        labels: ['agent'],
        comments: ['Please look at tg-a.', 'Please look at tg-b.'],
        files: ['tg-a.txt', 'tg-b.txt'],
      },
    ]);
  },
);

test('an item that is closed before its joint delivery is not delivered, the other items are', async () => {
  await using backlog = await backlogOf([
    ['tg-a', 'Make a'],
    ['tg-b', 'Make b'],
  ]);
  const { repo, env, call } = backlog;
  await phasegate(repo, ['backlog', 'run'], {
    env: { ...env, PHASEGATE_FAILPOINT: 'beforeDelivery=kill' },
  });
  const runs = (await call('list', '--json')).json<readonly { readonly run: string }[]>();
  const delivery = runs.find(({ run }) => run.startsWith('delivery-'))?.run ?? '';
  expect((await call('backlog', 'close', 'tg-a')).stderr).toContain(
    `The run ${delivery} is cancelled.`,
  );
  const resumed = await call('resume', delivery);
  expect([resumed.code, resumed.stderr]).toEqual([
    2,
    expect.stringContaining(`The run \`${delivery}\` is over: \`tg-a\` is no longer delivered`),
  ]);
  expect((await call('backlog', 'run')).code).toBe(0);
  const files = (await pulls(backlog)).map((pull) => pull.files);
  expect(files).toEqual([['tg-b.txt']]);
});

long('where it could not be delivered, the same run does it later, for all of them', async () => {
  await using backlog = await backlogOf([
    ['tg-a', 'Make a'],
    ['tg-b', 'Make b'],
  ]);
  const { repo, env, call } = backlog;
  const refused = await phasegate(repo, ['backlog', 'run'], {
    env: { ...env, GITHUB_TOKEN: 'ghp_wrong' },
  });
  expect(refused.code).toBe(1);
  const reasons = (await rows(backlog)).map(([, , kind, reason]) => [
    kind,
    reason?.replace(/delivery-[0-9a-f]{8}/, 'delivery-<name>').replace(/[0-9a-f]{40}/, '<base>'),
  ]);
  expect(reasons).toMatchInlineSnapshot(`
    [
      [
        "failed",
        "delivery in run delivery-<name> failed: GitHub refused GET /repos/acme/widgets/compare/<base>...main (401): Bad credentials. The token is invalid or expired. Use another token.",
      ],
      [
        "failed",
        "delivery in run delivery-<name> failed: GitHub refused GET /repos/acme/widgets/compare/<base>...main (401): Bad credentials. The token is invalid or expired. Use another token.",
      ],
    ]
  `);
  expect((await call('backlog', 'unblock', 'tg-b')).code).toBe(0);
  expect((await call('backlog', 'next')).stdout.split('\n')[0]).toBe(
    'deliver tg-b: finished; delivered together with the other items because nothing else can run',
  );
  const again = await call('backlog', 'run');
  expect([again.code, (await rows(backlog)).map(([, status]) => status)], again.stderr).toEqual([
    0,
    ['done', 'done'],
  ]);
  expect((await pulls(backlog)).map(({ files }) => files)).toEqual([['tg-a.txt', 'tg-b.txt']]);
  const runs = (await call('list', '--json')).json<readonly { readonly run: string }[]>();
  expect(runs.filter(({ run }) => run.startsWith('delivery-'))).toHaveLength(1);
});

test('without GitHub the branch with all of it goes to the remote, and what would be said is kept', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const origin = join(repo.home, 'origin.git');
  await repo.git('init', '--quiet', '--bare', origin);
  await repo.git('remote', 'add', 'origin', origin);
  await stocked(repo, [
    ['tg-a', 'Make a'],
    ['tg-b', 'Make b'],
  ]);
  const run = await phasegate(repo, ['backlog', 'run']);
  expect(run.code, run.stderr).toBe(0);
  const branches = await repo.git('--git-dir', origin, 'branch', '--format=%(refname:short)');
  expect(branches).toMatch(/^phasegate\/backlog\/delivery-[0-9a-f]{8}$/);
  const changed = ['diff', '--name-only', await repo.git('rev-parse', 'main'), branches];
  expect(await repo.git('--git-dir', origin, ...changed)).toBe('tg-a.txt\ntg-b.txt');
  const told = await phasegate(repo, ['backlog', 'events', 'tg-b']);
  expect(told.stdout).toMatch(/delivered: branch .* pushed to origin; .*, with 2 items/);
});

/** What breaks a mention is one character that is not seen. */
const visible = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '·')
    .replace(/\d+(\.\d+)? m?s/g, '<time>')
    .replace(/[0-9a-f]{12} -->/, '<hash> -->')
    .replaceAll(/delivery-[0-9a-f]{8}/g, 'delivery-<name>');
