import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runFolder } from '../../src/checkpoints/directory.ts';
import type { RunId } from '../../src/core/lib/brands.ts';
import { markOf } from '../../src/sandbox/processes/mark.ts';
import { processesOf } from '../../src/sandbox/processes/process-list.ts';
import {
  ASSESSED,
  type BacklogScene,
  backlogScene,
  EASY,
  type StoredItem,
} from '../rig/backlog-scene.ts';
import { type Ended, phasegate } from '../rig/cli.ts';
import { few, longGroup } from '../rig/long.ts';

few(1);

/*
 * What a backlog must do that others do not. Each test's name is the promise.
 *
 *   build* ──> look          both by one agent, which looks at the item's id
 */
const FILES = {
  'phasegate.yml': `version: 1
limits: { failures-in-a-row: 99 }
pipelines: { feature: pipelines/feature.yml, large: pipelines/large.yml }
`,
  'pipelines/feature.yml': `version: 1
name: feature
agents:
  worker: { use: command, run: bash tools/agent.sh }
defaults: { agent: worker }
phases:
  build:
    prompt: |
      \${{ item.title }}
      \${{ item.description }}
    access: write
    attempts: 2
    max-turns: 3
  look:
    needs: build
    prompt: Look at it.
`,
  'pipelines/large.yml': `version: 1
name: large
agents:
  worker: { use: command, run: 'test "$(wc -c < "$PHASEGATE_PROMPT")" -gt 1048576' }
phases:
  build: { agent: worker, prompt: { file: ../prompts/large.md } }
`,
  'prompts/large.md': 'Do it.\n'.repeat(150_000),
  '.gitignore': '.env\n',
  'old name.txt': 'one\ntwo\nthree\nfour\nfive\n',
  'README.md': 'Read me.\n',
  'tools/agent.sh': `say() { printf '%s' "$1" > "$PHASEGATE_RESULT"; }
done='"status":"complete","summary":"did it"'
easy='"size":"small","complexity":"low","risk":"low"'
case "$PHASEGATE_ITEM $PHASEGATE_PHASE" in
'tg-senseless triage') exit 7 ;;
'tg-twin triage') say '{"status":"complete","summary":"the same","assessment":{'"$easy"'},"duplicates":["tg-original"]}' ;;
'tg-person look') say "{$done,\\"needsPerson\\":true}" ;;
'tg-names build') git mv 'old name.txt' 'ümläut — náme.txt' && mkdir -p 'a b' && echo 1 > 'a b/ø\t.txt' ;;
'tg-asks build')
  if grep -q 'answer of' "$PHASEGATE_PROMPT"; then echo 1 > answered.txt
  elif [ "$PHASEGATE_ATTEMPT" = 1 ]; then echo 1 > junk.txt; echo 'a first error'; exit 3
  else say '{"status":"blocked","summary":"?","question":"Red or blue?"}'; fi ;;
'tg-original build') say '{"status":"blocked","summary":"?","question":"Which one?"}' ;;
'tg-summary build') echo 1 > summary.txt; say '{"status":"complete","summary":"words of long ago"}' ;;
'tg-secret build')
  echo TOKEN=1 > .env; echo 1 > kept.txt
  git add --all --force && git -c user.name=a -c user.email=a@a commit --quiet --message 'mine' ;;
'tg-item build') echo 1 > item.txt; say "{$done,\\"item\\":\\"tg-names\\"}" ;;
'tg-phase build') echo 1 > phase.txt; say "{$done,\\"phase\\":\\"look\\"}" ;;
'tg-branch build')
  git switch --quiet --create elsewhere && echo 1 > branch.txt
  git add --all && git -c user.name=a -c user.email=a@a commit --quiet --message 'mine' ;;
'tg-turns build') echo 1 >> turns.txt; say '{"status":"continue","summary":"a little more"}' ;;
'tg-exit build') echo 1 > exit.txt; say "{$done}"; exit 3 ;;
'tg-endless build')
  place=$(cat tools/place); touch "$place/begun"; [ -e "$place/go" ] || sleep 300; echo 1 > endless.txt ;;
*' build') echo 1 > "$PHASEGATE_ITEM.txt" ;;
esac
`,
};

const HARD = { 'x-pg-size': 'small', 'x-pg-complexity': 'high', 'x-pg-risk': 'low' };
const ARCHIVED = { id: 'tg-old', title: 'old', status: 'done', created_at: '2026-01-01T00:00:00Z' };

/** Each has its id for a title. */
const ITEMS: readonly (readonly [id: string, more: Readonly<Record<string, unknown>>])[] = [
  ['tg-asks', ASSESSED],
  ['tg-branch', ASSESSED],
  ['tg-dependent', { ...ASSESSED, dependencies: ['tg-old'] }],
  ['tg-exit', ASSESSED],
  ['tg-hard', HARD],
  ['tg-item', ASSESSED],
  ['tg-large', { ...ASSESSED, 'x-pg-pipeline-type': 'large' }],
  ['tg-names', ASSESSED],
  ['tg-original', ASSESSED],
  ['tg-person', ASSESSED],
  ['tg-phase', ASSESSED],
  ['tg-secret', ASSESSED],
  ['tg-senseless', {}],
  ['tg-summary', ASSESSED],
  ['tg-turns', ASSESSED],
  ['tg-twin', {}],
  ['tg-waiter', { ...ASSESSED, dependencies: ['tg-twin'] }],
];

async function promised(): Promise<BacklogScene> {
  const scene = await backlogScene(FILES);
  await scene.repo.write({
    '.task-golem/archive.jsonl': `{"schema_version":1}\n${JSON.stringify(ARCHIVED)}\n`,
  });
  return scene;
}

longGroup(
  'a backlog that is worked through, looked at by a person, and worked through again',
  () => {
    let scene: BacklogScene;
    let first: Ended;
    let second: Ended;
    /** As they are after each of the two. */
    let before: ReadonlyMap<string, StoredItem>;
    let after: ReadonlyMap<string, StoredItem>;

    beforeAll(async () => {
      scene = await promised();
      const { backlog, repo } = scene;
      await scene.stock(ITEMS.map(([id, more]) => [id, { id, ...more }]));
      await repo.write({ 'README.md': 'Mine.\n', 'mine.txt': 'Mine.\n', '.env': 'MINE=1\n' });
      // One phase, and the process is gone.
      await backlog('run', '--target', 'tg-summary', '--cap', '1');
      first = await backlog('run');
      before = byId(await scene.items());
      await backlog('answer', 'tg-asks', 'Blue it is');
      await backlog('override', 'tg-hard');
      await backlog('override', 'tg-person');
      await backlog('unblock', 'tg-exit', '--notes', 'Mind your exit code');
      second = await backlog('run');
      after = byId(await scene.items());
    }, 180_000);
    afterAll(() => scene[Symbol.asyncDispose]());

    const blocked = (items: ReadonlyMap<string, StoredItem>, id: string) => {
      const item = items.get(id);
      return [item?.status, item?.attempts, item?.blocked?.kind, item?.blocked?.reason];
    };
    const changed = (id: string) =>
      scene.repo.git('diff', '--name-status', '-z', 'main', `phasegate/feature/${id}`);

    test('a pipeline without scoping obeys guardrails; high complexity is not waved through because size and risk are low', () => {
      expect(blocked(before, 'tg-hard')).toEqual([
        'blocked',
        0,
        'guardrail',
        'its complexity is high, above the guardrail medium',
      ]);
    });

    test('an approved item passes', () => {
      expect(blocked(after, 'tg-hard')).toEqual(['done', 2, undefined, undefined]);
    });

    test('`needsPerson` from any phase is honoured, also from the last one', () => {
      expect(blocked(before, 'tg-person')).toEqual([
        'blocked',
        2,
        'person',
        'a phase requested a review by a person',
      ]);
      expect(blocked(after, 'tg-person')).toEqual(['done', 2, undefined, undefined]);
    });

    test('renames, spaces and unicode in file names are kept', async () => {
      expect(await changed('tg-names')).toBe(
        'A\0a b/ø\t.txt\0R100\0old name.txt\0ümläut — náme.txt\0',
      );
    });

    test('failing triage stops', () => {
      expect(blocked(before, 'tg-senseless')).toEqual([
        'blocked',
        2,
        'failed',
        '`triage` failed (exit-code): exited with code 7',
      ]);
    });

    test('a dependent of an archived item runs', () => {
      expect(blocked(before, 'tg-dependent')).toEqual(['done', 2, undefined, undefined]);
    });

    test('every earlier failure and the question are in the next prompt', async () => {
      expect(blocked(before, 'tg-asks')).toEqual(['blocked', 2, 'question', 'Red or blue?']);
      const prompt = await scene.prompt('tg-asks', 'build', 3);
      const told = ['exited with code 3', 'a first error', 'Red or blue?', 'Blue it is'];
      expect(told.map((text) => prompt.split(text).length - 1)).toEqual([1, 1, 1, 1]);
    });

    test('a failed attempt leaves nothing behind', async () => {
      expect(await changed('tg-asks')).toBe('A\0answered.txt\0');
    });

    test('a blocked phase can resume', () => {
      expect(blocked(after, 'tg-asks')).toEqual(['done', 4, undefined, undefined]);
    });

    test('summaries survive a restart', async () => {
      expect(blocked(before, 'tg-summary')).toEqual(['done', 2, undefined, undefined]);
      expect(await scene.prompt('tg-summary', 'look', 1)).toContain('words of long ago');
    });

    test('only the phase’s own changes are committed, never `.env` or a person’s work', async () => {
      const { repo } = scene;
      expect(await changed('tg-secret')).toBe('A\0kept.txt\0');
      expect(await repo.git('log', '--format=%an', 'main..phasegate/feature/tg-secret')).toBe(
        'Phasegate',
      );
      const files = ['README.md', 'mine.txt', '.env'].map((name) =>
        readFile(join(repo.path, name), 'utf8'),
      );
      expect(await Promise.all(files)).toEqual(['Mine.\n', 'Mine.\n', 'MINE=1\n']);
      const committed = await repo.git('log', '--format=', '--name-only', '--branches', '^main');
      expect(committed.split('\n').filter((name) => /README|mine|\.env|junk/.test(name))).toEqual(
        [],
      );
    });

    test('a 1 MiB prompt works', () => {
      expect(blocked(before, 'tg-large')).toEqual(['done', 1, undefined, undefined]);
    });

    test('a result for another item or phase is not accepted', () => {
      const wrong = (field: string) => [
        'blocked',
        2,
        'failed',
        `\`build\` failed (invalid-result): The result is not of this attempt: its ${field}.`,
      ];
      expect(blocked(before, 'tg-item')).toEqual(wrong('`item` is "tg-names"'));
      expect(blocked(before, 'tg-phase')).toEqual(wrong('`phase` is "look"'));
    });

    test('branch switches are undone', async () => {
      expect(blocked(before, 'tg-branch')).toEqual(['done', 2, undefined, undefined]);
      expect(await changed('tg-branch')).toBe('A\0branch.txt\0');
      expect(await scene.repo.git('branch', '--list', 'elsewhere')).toBe('');
      expect(await scene.repo.git('branch', '--show-current')).toBe('main');
    });

    test('turns are bounded (`max-turns`)', () => {
      expect(blocked(before, 'tg-turns')).toEqual([
        'blocked',
        2,
        'failed',
        '`build` failed (agent-failed): answered `continue` in each of its 3 turns',
      ]);
    });

    test('a non-zero exit is a failure whatever the result file claims', () => {
      expect(blocked(before, 'tg-exit')).toEqual([
        'blocked',
        2,
        'failed',
        '`build` failed (exit-code): exited with code 3',
      ]);
    });

    test('what a person says when unblocking is in the next prompt', async () => {
      expect(await scene.prompt('tg-exit', 'build', 3)).toContain('Mind your exit code');
    });

    test('merging keeps dependents waiting', () => {
      const waiter = after.get('tg-waiter');
      expect([after.has('tg-twin'), waiter?.dependencies]).toEqual([false, ['tg-original']]);
      expect(blocked(after, 'tg-waiter')).toEqual(['new', 0, undefined, undefined]);
      // One attempt of its own, and the triage of `tg-twin`.
      expect(blocked(after, 'tg-original')).toEqual(['blocked', 2, 'question', 'Which one?']);
    });

    test('a second run right after the first works', () => {
      expect([first.code, second.code]).toEqual([1, 1]);
      const last = [first, second].map(({ stderr }) => stderr.trim().split('\n').at(-1));
      expect(last).toMatchInlineSnapshot(`
      [
        "6 of 16 items done, 20 phases. Stopped: the remaining items wait for a person (blocked).",
        "9 of 16 items done, 6 phases. Stopped: the remaining items wait for a person (blocked).",
      ]
    `);
    });
  },
);

/** A session whose only agent has begun and never ends, until `go` is there. */
async function endless() {
  const scene = await promised();
  const { repo } = scene;
  const place = join(repo.home, '../place');
  await repo.write({ 'tools/place': place, '../place/.keep': '' });
  await repo.commit('where it tells of itself');
  await scene.stock([['endless', { id: 'tg-endless', ...ASSESSED }]]);
  const session = scene.start('run');
  const hasBegun = (): boolean => existsSync(join(place, 'begun'));
  await expect.poll(hasBegun, { timeout: 30_000 }).toBe(true);
  const mark = markOf(runFolder(join(repo.path, '.phasegate'), 'tg-endless' as RunId));
  return {
    ...scene,
    session,
    children: () => processesOf(mark),
    go: () => writeFile(join(place, 'go'), ''),
  };
}

test('kill -9 leaves no orphan and a clean resume', async () => {
  await using scene = await endless();
  expect(await scene.children()).not.toEqual([]);
  scene.session.kill('SIGKILL');
  await scene.session.ended;
  await scene.go();
  expect((await scene.backlog('run')).code).toBe(0);
  expect(await scene.children()).toEqual([]);
  expect((await scene.items()).map(({ status, attempts }) => [status, attempts])).toEqual([
    ['done', 3],
  ]);
  const branch = 'phasegate/feature/tg-endless';
  expect(await scene.repo.git('diff', '--name-only', 'main', branch)).toBe('endless.txt');
});

test('SIGTERM is not exit 0', async () => {
  await using scene = await endless();
  scene.session.kill('SIGTERM');
  expect(await scene.session.ended).toBe(130);
  expect(await scene.children()).toEqual([]);
});

test('shallow and detached checkouts work', async () => {
  await using scene = await promised();
  const { repo } = scene;
  await repo.commit('more');
  const clone = join(repo.home, 'clone');
  await repo.git('clone', '--quiet', '--depth', '1', pathToFileURL(repo.path).href, clone);
  const git = (...args: readonly string[]) => repo.git('-C', clone, ...args);
  await git('switch', '--quiet', '--detach');
  const there = { path: clone, home: repo.home };
  await phasegate(there, ['backlog', 'init']);
  const { stdout: id } = await phasegate(there, ['backlog', 'add', 'Anything', ...EASY]);
  const run = await phasegate(there, ['backlog', 'run']);
  expect(run.code, run.stderr).toBe(0);
  const branch = `phasegate/feature/${id.trim()}`;
  expect(await git('diff', '--name-only', 'HEAD', branch)).toBe(`${id.trim()}.txt`);
  expect(await git('rev-list', '--count', 'HEAD')).toBe('1');
  expect(await git('branch', '--show-current')).toBe('');
});

const byId = (items: readonly StoredItem[]): ReadonlyMap<string, StoredItem> =>
  new Map(items.map((item) => [item.id, item]));
