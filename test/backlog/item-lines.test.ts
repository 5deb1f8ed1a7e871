import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileStore } from '../../src/backlog/file.ts';
import { ItemLines } from '../../src/backlog/item-lines.ts';
import { UNASSESSED } from '../../src/core/backlog/item/assessment.ts';
import type { BacklogEvent } from '../../src/core/backlog/item/event.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const line = (id: string, more = ''): string =>
  `{"id":"${id}","title":"${id}","status":"todo","created_at":"2026-01-01T00:00:00Z"${more}}`;
/** As another program may write it. */
const SPACED = `{ "title": "b", "x-other": [1,  2], "id": "tg-b", "status": "todo", "created_at": "2026-01-01T00:00:00Z" }`;

const added = (item: string): BacklogEvent => {
  const words = { title: item, description: null, tags: [], dependencies: [] };
  const rest = { assessment: UNASSESSED, pipeline: null, origin: null, depth: 0 };
  return { type: 'itemAdded', item, ...words, ...rest };
};

async function storeOf(...lines: readonly string[]) {
  const folder = await temporaryFolder();
  const tasks = join(folder.path, '.task-golem/tasks.jsonl');
  await mkdir(join(folder.path, '.task-golem'));
  await writeFile(tasks, ['{"schema_version":1}', ...lines, ''].join('\n'));
  const lineBy = async (id: string) =>
    (await readFile(tasks, 'utf8')).split('\n').filter((one) => one.includes(`"${id}"`));
  return { folder, lineBy, store: fileStore(folder.path) };
}

test('what did not change keeps its bytes, also in a line that another program wrote', async () => {
  const { folder, lineBy, store } = await storeOf(line('tg-a'), SPACED);
  await using _folder = folder;
  await store.change('me', () => [added('tg-c')]);
  expect(await lineBy('tg-b')).toEqual([SPACED]);
  await store.change('me', () => [{ type: 'notesGiven', item: 'tg-b', text: 'Blue' }]);
  const [first = '', ...more] = await lineBy('tg-b');
  expect(more).toEqual([]);
  expect(first.replace(/"updated_at":"[^"]+"/, '"updated_at":"now"')).toMatchInlineSnapshot(
    `"{"title": "b","updated_at":"now","x-other": [1,  2],"id": "tg-b","status": "todo","created_at": "2026-01-01T00:00:00Z","x-pg-unblock-context":"Blue","x-phasegate-messages":[{"from":"me","text":"Blue"}]}"`,
  );
  expect(await lineBy('tg-a')).toEqual([line('tg-a')]);
  expect([...(await store.read()).items.keys()]).toEqual(['tg-a', 'tg-b', 'tg-c']);
});

test('items are found by their titles, however another program wrote these', async () => {
  const { folder, store } = await storeOf(line('tg-a'), SPACED, line('tg-c'));
  await using _folder = folder;
  let found: readonly string[] = [];
  await store.change('me', ({ items }) => {
    if (!(items instanceof ItemLines)) throw new Error('not of a file');
    found = [...items.withTitle((title) => title === 'b' || title === 'tg-c')].map(({ id }) => id);
    return [];
  });
  expect(found).toEqual(['tg-b', 'tg-c']);
});

test('a value that is not valid is told to whoever looks, and counts as the highest', async () => {
  const { folder, store } = await storeOf(line('tg-a', ',"x-pg-risk":"huge"'));
  await using _folder = folder;
  const { items, warnings } = await store.read();
  expect([items.get('tg-a')?.assessment.risk, warnings]).toEqual([
    'high',
    ['tg-a: `x-pg-risk` is not one of low, medium, high and is read as high.'],
  ]);
});

test('a line that cannot be read is refused with its number by whoever needs it, and never lost', async () => {
  const cut = '{"id":"tg-b","title":"b","status":"to}';
  const { folder, lineBy, store } = await storeOf(line('tg-a'), cut);
  await using _folder = folder;
  const { message } = await refusalOf(store.read());
  expect(message.replace(folder.path, '')).toMatchInlineSnapshot(
    `"The backlog /.task-golem/tasks.jsonl cannot be read at line 3: it is not a JSON object."`,
  );
  await store.change('me', () => [added('tg-c')]);
  expect(await lineBy('tg-b')).toEqual([cut]);
  const again = await storeOf(line('tg-a'), line('tg-a'));
  await using _again = again.folder;
  const twice = await refusalOf(again.store.change('me', () => [added('tg-c')]));
  expect(twice.message.replace(again.folder.path, '')).toMatchInlineSnapshot(
    `"The backlog /.task-golem/tasks.jsonl cannot be read at line 3: the item \`tg-a\` already exists."`,
  );
  const none = await storeOf('{"title":"x"}');
  await using _none = none.folder;
  const nameless = await refusalOf(none.store.read());
  expect(nameless.message.replace(none.folder.path, '')).toMatchInlineSnapshot(
    `"The backlog /.task-golem/tasks.jsonl cannot be read at line 2: \`id\` is not a string."`,
  );
});
