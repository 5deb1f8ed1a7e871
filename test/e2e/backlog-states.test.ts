import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BLOCK_KINDS, type BlockKind } from '../../src/core/backlog/item/item.ts';
import { NATIVE_STATUS } from '../../src/core/backlog/item/stored-item.ts';
import { type BacklogScene, backlogScene } from '../rig/backlog-scene.ts';
import { type EndedCommand, manyCommands } from '../rig/many-commands.ts';
import { type Chosen, pairs } from '../rig/pairs.ts';

/*
 * Items in every state that a store can hold, also through an editor or another program; each two of these values occur together.
 * All commands must say the same of each, and every command that a text names must work.
 */
const CHOICES = {
  status: ['new', 'scoping', 'ready', 'in_progress', 'done', ...BLOCK_KINDS],
  from: ['new', 'scoping', 'ready', 'in_progress'],
  needs: [[], ['done'], ['open'], ['stopped'], ['archived'], ['lost'], ['done', 'stopped']],
  phase: [null, 'scope', 'build', 'gone'],
  size: ['small', 'large', null],
  accepted: [null, 'large'],
  person: [false, true],
  pipeline: [null, 'chore', 'unlisted'],
  run: ['none', 'elsewhere', 'not-recorded'],
} as const;

const PIPELINE = `version: 1
name: feature
phases:
  scope: { run: echo scoped, scoping: true }
  build: { needs: scope, run: echo built }
  last: { needs: build, run: echo last }
`;

const isBlockKind = (status: string): status is BlockKind =>
  BLOCK_KINDS.some((kind) => kind === status);

const line = (id: string, more: object): string =>
  JSON.stringify({
    id,
    title: `Item ${id}`,
    status: 'todo',
    priority: 0,
    description: null,
    tags: [],
    dependencies: [],
    created_at: '2026-01-01T00:00:00.000000Z',
    updated_at: '2026-01-01T00:00:00.000000Z',
    ...more,
  });

function stateFields({ status, from }: Chosen<typeof CHOICES>): object {
  if (!isBlockKind(status)) return { status: NATIVE_STATUS[status], 'x-pg-status': status };
  return {
    status: 'blocked',
    'x-pg-status': 'blocked',
    blocked_reason: `a reason for ${status}`,
    blocked_from_status: NATIVE_STATUS[from],
    'x-pg-blocked-from-status': from,
    'x-phasegate-block': status,
  };
}

const RUNS = {
  none: () => ({}),
  elsewhere: (id: string) => ({ 'x-phasegate-run': id, 'x-phasegate-seen': { [id]: 3 } }),
  'not-recorded': (id: string) => ({ 'x-phasegate-run': id }),
} as const;

function storedAs(id: string, chosen: Chosen<typeof CHOICES>): string {
  const { needs, phase, size, accepted, person, pipeline, run } = chosen;
  const easy = { complexity: 'low', risk: 'low' };
  const override = {
    assessment: { size: accepted, ...easy },
    by: 'me',
    at: '2026-01-01T00:00:00Z',
  };
  return line(id, {
    dependencies: needs,
    ...stateFields(chosen),
    ...(phase === null ? {} : { 'x-pg-phase': phase }),
    ...(size === null ? {} : { 'x-pg-size': size }),
    'x-pg-complexity': 'low',
    'x-pg-risk': 'low',
    ...(accepted === null ? {} : { 'x-phasegate-override': override }),
    'x-pg-requires-human-review': person,
    ...(pipeline === null ? {} : { 'x-pg-pipeline-type': pipeline }),
    ...RUNS[run](id),
  });
}

const EASY = { 'x-pg-size': 'small', 'x-pg-complexity': 'low', 'x-pg-risk': 'low' };
const OTHERS = [
  line('done', { status: 'done', 'x-pg-status': 'done' }),
  line('open', { ...EASY, 'x-pg-status': 'ready' }),
  line('stopped', { status: 'blocked', blocked_reason: 'no' }),
];
/** Backwards, the values that fill up an item are others. */
const backwards = Object.fromEntries(
  Object.entries(CHOICES).map(([name, values]) => [name, [...values].reverse()]),
) as unknown as typeof CHOICES;
const ITEMS = [...pairs(CHOICES), ...pairs(backwards)].map((chosen, at) => ({
  id: `i${at}`,
  chosen,
}));

async function scene(): Promise<BacklogScene> {
  const made = await backlogScene({
    'pipelines/feature.yml': PIPELINE,
    'pipelines/chore.yml': PIPELINE.replace('name: feature', 'name: chore'),
  });
  const folder = join(made.repo.path, '.task-golem');
  const lines = [...OTHERS, ...ITEMS.map(({ id, chosen }) => storedAs(id, chosen))];
  await writeFile(join(folder, 'tasks.jsonl'), `{"schema_version":1}\n${lines.join('\n')}\n`);
  const archived = line('archived', { status: 'done' });
  await writeFile(join(folder, 'archive.jsonl'), `{"schema_version":1}\n${archived}\n`);
  return made;
}

const backlog = (...args: readonly string[]) => ({ args: ['backlog', ...args] });

interface Listed {
  readonly id: string;
  readonly status: string;
  readonly waitsFor: string;
}

const listed = (ended: EndedCommand | undefined): ReadonlyMap<string, Listed> =>
  new Map(JSON.parse(ended?.stdout ?? '[]').map((one: Listed) => [one.id, one]));

const rowOf = (text: string, name: string): string =>
  text
    .split('\n')
    .find((row) => row.startsWith(`${name} `))
    ?.slice(14) ?? '';

/** The commands that a text proposes, as a person would type them. */
const hintsIn = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/^ {2}phasegate (.+)$/gm)].map(([, words = '']) =>
    [...words.replaceAll('--size …', '--size small').matchAll(/"[^"]*"|\S+/g)].map(([word]) =>
      word.replaceAll('"', '').replace('…', 'some text'),
    ),
  );

interface Seen {
  readonly id: string;
  readonly chosen: Chosen<typeof CHOICES>;
  readonly status: string;
  readonly waits: string;
  readonly shown: string;
  readonly next: string;
}

/** What `list`, `show` and `next` say of each item, and all that `doctor` reports. */
async function seenIn(made: BacklogScene) {
  const [list, doctor, ...more] = await manyCommands(made.repo, [
    backlog('list', '--json'),
    backlog('doctor', '--json'),
    ...ITEMS.map(({ id }) => backlog('show', id)),
    ...ITEMS.map(({ id }) => backlog('next', '--target', id, '--json')),
  ]);
  const board = listed(list);
  const seen = ITEMS.map(({ id, chosen }, at): Seen => {
    const { status, waitsFor: waits } = board.get(id) ?? { status: 'missing', waitsFor: '' };
    const [shown = '', next = ''] = [more[at]?.stdout, more[ITEMS.length + at]?.stdout];
    return { id, chosen, status, waits, shown, next: next.trim() };
  });
  return { seen, board, reported: doctor?.stdout ?? '' };
}

/** Where the commands say different things of an item. */
function disagreements({ id, chosen, status, waits, shown, next }: Seen, reported: string) {
  const isOpen = status !== 'done';
  const isLost = chosen.needs.some((one) => one === 'lost');
  const says = {
    show: rowOf(shown, 'waits for') === waits,
    next: (next !== '[]') === (waits === '' && isOpen),
    lost: reported.includes(`${id} waits for lost,`) === (isOpen && isLost),
    pipeline:
      reported.includes(`${id} has the pipeline unlisted`) ===
      (isOpen && chosen.pipeline === 'unlisted'),
    hint: status !== 'blocked' || hintsIn(shown).length > 0,
  };
  return Object.entries(says).flatMap(([what, isRight]) => (isRight ? [] : [what]));
}

test('`list`, `show`, `next` and `doctor` agree on every item, and every command that `show` names works', async () => {
  await using made = await scene();
  const { seen, board, reported } = await seenIn(made);
  const wrong = seen.flatMap((one) =>
    disagreements(one, reported).map((what) => ({ what, ...one })),
  );
  expect(wrong).toEqual([]);
  const typed = seen.flatMap(({ id, shown }) => hintsIn(shown).map((hint) => ({ id, hint })));
  const ended = await manyCommands(
    made.repo,
    typed.flatMap(({ hint }) => [{ args: hint, fresh: true }, backlog('list', '--json')]),
  );
  const vain = typed.flatMap(({ id, hint }, at) => {
    const [given, after] = [ended[2 * at], ended[2 * at + 1]];
    const [was, is] = [board.get(id), listed(after).get(id)];
    const isChanged = JSON.stringify(was) !== JSON.stringify(is);
    if (given?.code === 0 && (isChanged || LOOKS.has(hint[0] ?? ''))) return [];
    return [
      `${hint.join(' ')} (waits for ${was?.waitsFor}; ${stateOf(id)}): ${given?.code} ${given?.stdout}${given?.stderr}`,
    ];
  });
  expect(vain).toEqual([]);
}, 600_000);

/** These change nothing. */
const LOOKS: ReadonlySet<string> = new Set(['log', 'status', 'diff']);

const stateOf = (id: string): string =>
  JSON.stringify(ITEMS.find((one) => one.id === id)?.chosen).replaceAll('"', '');

/** Not all of them make sense for each item. */
const GIVEN = [
  ['answer', 'some text'],
  ['override'],
  ['unblock', '--notes', 'some text'],
  ['unblock', '--fresh'],
  ['retry', 'some text'],
  ['edit', '--size', 'small', '--pipeline', 'feature'],
  ['advance'],
  ['complete'],
  ['close'],
] as const;

test('every command has an effect on every item, or says why not and what to type', async () => {
  await using made = await scene();
  const typed = ITEMS.flatMap(({ id }, at) =>
    [at, at + 4].map((number) => {
      const [name, ...more] = GIVEN[number % GIVEN.length] ?? GIVEN[0];
      return { id, words: ['backlog', name, id, ...more] };
    }),
  );
  const ended = await manyCommands(
    made.repo,
    typed.flatMap(({ id, words }) => [
      { args: words, fresh: true },
      backlog('list', '--json'),
      backlog('next', '--target', id, '--json'),
    ]),
  );
  const wrong = typed.flatMap(({ id, words }, at) => {
    const [given, list, next] = ended.slice(3 * at);
    const said = `${given?.stdout}${given?.stderr}`;
    const is = listed(list).get(id);
    const isDue = is !== undefined && is.status !== 'done' && is.waitsFor === '';
    const isAgreed = is === undefined ? next?.code === 2 : (next?.stdout.trim() !== '[]') === isDue;
    const isClear =
      given?.code === 0 || (given?.code === 2 && /^phasegate: .+\n {2}.+\n$/.test(said));
    return isClear && isAgreed
      ? []
      : [
          `${words.join(' ')} (${stateOf(id)}): ${given?.code} ${said} ${is?.waitsFor} ${next?.stdout}`,
        ];
  });
  expect(wrong).toEqual([]);
}, 600_000);

test('a session changes exactly the items that wait for nobody', async () => {
  await using made = await scene();
  const [before, run, after] = await manyCommands(made.repo, [
    backlog('list', '--json'),
    backlog('run', '--cap', '500'),
    backlog('list', '--json'),
  ]);
  const [was, is] = [listed(before), listed(after)];
  const wrong = ITEMS.flatMap(({ id }) => {
    const [old, now] = [was.get(id), is.get(id)];
    const isDue = old?.status !== 'done' && old?.waitsFor === '';
    const isFine = isDue
      ? now?.status === 'done' || (now?.waitsFor ?? '') !== ''
      : old?.status !== 'blocked' || old.waitsFor === now?.waitsFor;
    return isFine
      ? []
      : [
          `${id} ${old?.status} waits for ${old?.waitsFor}, then ${now?.status} waits for ${now?.waitsFor} ${stateOf(id)}`,
        ];
  });
  expect(wrong, run?.stderr).toEqual([]);
  expect(run?.stderr).toContain('Stopped: the remaining items wait for a person (blocked).');
}, 600_000);
