import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fileStore, makeFileStore } from '../../src/backlog/file.ts';
import { UNASSESSED } from '../../src/core/backlog/item/assessment.ts';
import type { BacklogEvent } from '../../src/core/backlog/item/event.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const HEADER = '{"schema_version":1}\n';
const LINE =
  '{"id":"tg-00002","title":"Zwei","status":"todo","priority":3,"description":null,"tags":["a"],"dependencies":[],"created_at":"2026-02-24T12:00:00.123456789Z","updated_at":"2026-02-24T12:00:00Z","blocked_reason":null,"blocked_from_status":null,"claimed_by":null,"claimed_at":null,"parent":null,"x-agent":{"name":"é", "v":1.0},"x-pg-size":"huge"}\n';

async function stored(text = HEADER + LINE) {
  const folder = await temporaryFolder();
  makeFileStore(folder.path);
  const file = (name: string): string => join(folder.path, '.task-golem', name);
  await writeFile(file('tasks.jsonl'), text);
  return {
    store: fileStore(folder.path),
    file,
    text: (name: string) => readFile(file(name), 'utf8'),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

const added = (item: string, title: string): BacklogEvent => ({
  type: 'itemAdded',
  item,
  title,
  description: null,
  tags: [],
  dependencies: [],
  assessment: UNASSESSED,
  pipeline: null,
  origin: null,
  depth: 0,
});

describe('the store that task-golem keeps', () => {
  test('gives what stands in it, and says what counts as absent', async () => {
    await using scene = await stored();
    const { items, warnings } = await scene.store.read();
    expect([...items.values()].map(({ id, title, status }) => [id, title, status])).toEqual([
      ['tg-00002', 'Zwei', 'new'],
    ]);
    expect(warnings).toEqual([
      'tg-00002: `x-pg-size` is not one of small, medium, large and is read as large.',
    ]);
  });

  test('keeps every byte of items that do not change, and sorts by id', async () => {
    await using scene = await stored();
    await chmod(scene.file('tasks.jsonl'), 0o640);
    await scene.store.change('me', () => [added('tg-00003', 'Three'), added('tg-00001', 'One')]);
    const text = await scene.text('tasks.jsonl');
    const [header, first, second, third, end] = text.split('\n');
    expect([`${header}\n`, `${second}\n`, end]).toEqual([HEADER, LINE, '']);
    expect(JSON.parse(third ?? '').title).toBe('Three');
    expect((first ?? '').replaceAll(/"\d{4}-[^"]*Z"/g, '"TIME"')).toBe(
      '{"id":"tg-00001","title":"One","status":"todo","priority":0,"description":null,"tags":[],"dependencies":[],"created_at":"TIME","updated_at":"TIME","blocked_reason":null,"blocked_from_status":null,"claimed_by":null,"claimed_at":null,"parent":null,"x-pg-status":"new"}',
    );
    expect((await stat(scene.file('tasks.jsonl'))).mode & 0o777).toBe(0o640);
  });

  test('changes of an item only what is new about it', async () => {
    await using scene = await stored();
    await scene.store.change('me', () => [
      { type: 'itemMoved', item: 'tg-00002', to: 'scoping', why: 'triaged', block: null },
    ]);
    const [, line = ''] = (await scene.text('tasks.jsonl')).split('\n');
    const expected = LINE.trimEnd()
      .replace(/("updated_at":)"[^"]*"/, '$1"TIME"')
      .replace(/}$/, ',"x-pg-status":"scoping"}');
    expect(line.replace(/("updated_at":)"[^"]*"/, '$1"TIME"')).toBe(expected);
  });

  test('tells what happened in task-golem’s own form, with ours beside it', async () => {
    await using scene = await stored();
    await writeFile(
      scene.file('events.jsonl'),
      '{"v":1,"task_id":"tg-00002","ts":"2026-01-01T00:00:00.000001Z","author":"tg","type":"note","text":"hello"}\nnot json\n',
    );
    await scene.store.change('me', () => [
      { type: 'itemMoved', item: 'tg-00002', to: 'scoping', why: 'triaged', block: null },
    ]);
    const last = (await scene.text('events.jsonl')).trimEnd().split('\n').at(-1) ?? '';
    const { ts, ...event } = JSON.parse(last);
    expect(ts).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    expect(event).toMatchInlineSnapshot(`
      {
        "author": "me",
        "status": "todo",
        "task_id": "tg-00002",
        "text": "became scoping: triaged",
        "type": "status_transition",
        "v": 1,
        "x-phasegate": {
          "block": null,
          "item": "tg-00002",
          "to": "scoping",
          "type": "itemMoved",
          "why": "triaged",
        },
      }
    `);
    const events = await scene.store.events('tg-00002');
    expect(events.map(({ by, text }) => `${by}: ${text}`)).toEqual([
      'tg: hello',
      'me: became scoping: triaged',
    ]);
  });

  test('moves what is over into the archive, with its events', async () => {
    await using scene = await stored();
    const backlog = await scene.store.change('me', () => [
      added('tg-00001', 'One'),
      { type: 'itemMerged', item: 'tg-00002', into: 'tg-00001' },
    ]);
    expect([...backlog.items.keys(), ...backlog.archived]).toEqual([
      'tg-00001',
      ['tg-00002', 'Zwei'],
    ]);
    expect(await scene.store.read()).toEqual({
      ...backlog,
      items: expect.anything(),
      warnings: [],
    });
    const [header, line = ''] = (await scene.text('archive.jsonl')).split('\n');
    expect(header).toBe(HEADER.trim());
    expect(JSON.parse(line)).toMatchObject({
      id: 'tg-00002',
      status: 'done',
      'x-phasegate-merged-into': 'tg-00001',
    });
    expect(await scene.text('events.jsonl')).not.toMatch('tg-00002"');
    expect((await scene.store.events('tg-00002')).map(({ text }) => text)).toEqual([
      'merged into tg-00001',
    ]);
  });

  test('changes nothing where the decision throws', async () => {
    await using scene = await stored();
    const decide = (): never => {
      throw new Error('no');
    };
    await expect(scene.store.change('me', decide)).rejects.toThrow('no');
    expect(await scene.text('tasks.jsonl')).toBe(HEADER + LINE);
  });

  test.each([
    ['a line that is no JSON', `${HEADER}${LINE}{"id":\n`, 'line 3: it is not a JSON object'],
    ['an item without a title', `${HEADER}{"id":"a"}\n`, 'line 2: `title` is not a string'],
    ['an id twice', HEADER + LINE + LINE, 'line 3: the item `tg-00002` already exists'],
    ['no header', LINE, 'line 1: the line is not {"schema_version":1}'],
    ['another version', '{"schema_version":2}\n', 'has version 2'],
  ])('refuses %s, naming the place', async (_what, text, message) => {
    await using scene = await stored(text);
    expect((await refusalOf(scene.store.read())).message).toMatch(message);
    expect((await refusalOf(scene.store.change('me', () => []))).message).toMatch(message);
    expect(await scene.text('tasks.jsonl')).toBe(text);
  });

  test('waits for whoever else has locked it with flock, and sees what that one wrote', async () => {
    await using scene = await stored();
    const line = LINE.replace('tg-00002', 'tg-00007');
    const script = 'echo locked; sleep 0.2; printf %s "$LINE" >> "$FILE"';
    const holder = spawn('flock', ['-x', scene.file('tasks.lock'), 'sh', '-c', script], {
      env: { ...process.env, LINE: line, FILE: scene.file('tasks.jsonl') },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    const { items } = await scene.store.change('me', () => [added('tg-00009', 'Nine')]);
    expect([...items.keys()]).toEqual(['tg-00002', 'tg-00007', 'tg-00009']);
  });
});

describe('an item that was merged into another one', () => {
  const merge: BacklogEvent = { type: 'itemMerged', item: 'tg-00002', into: 'tg-00001' };
  const back = (from: string | null): BacklogEvent => ({
    ...{ type: 'itemUnmerged', item: 'tg-00002', title: 'Zwei', description: null, tags: ['a'] },
    ...{ dependencies: [], assessment: UNASSESSED, pipeline: null, origin: null, depth: 0 },
    ...{ from, createdAt: '2026-02-24T12:00:00.123456789Z', needsPerson: false },
  });

  test('can be had from the archive as it was, and taken back with the fields of other programs', async () => {
    await using scene = await stored();
    const { store } = scene;
    await store.change('me', () => [added('tg-00001', 'One'), merge]);
    const gone = await store.mergedItem('tg-00002');
    expect(gone).toMatchObject({ into: 'tg-00001', item: { title: 'Zwei', tags: ['a'] } });
    const { items, archived } = await store.change('me', () => [back('tg-00001')]);
    expect([[...items.keys()].sort(), [...archived.keys()]]).toEqual([
      ['tg-00001', 'tg-00002'],
      [],
    ]);
    expect(items.get('tg-00001')?.merged).toEqual([]);
    const line = (await scene.text('tasks.jsonl')).split('\n')[2] ?? '';
    for (const kept of ['"priority":3', '"x-agent":{"name":"é", "v":1.0}', '123456789Z'])
      expect(line).toContain(kept);
    expect(line).not.toContain('merged-into');
    expect(await scene.text('archive.jsonl')).toBe(HEADER);
    expect((await store.read()).items.get('tg-00002')).toMatchObject({
      ...{ status: 'new', isSeparate: true, title: 'Zwei' },
    });
    expect(await store.mergedItem('tg-00002')).toBe(null);
  });

  test('counts as that until it is closed on its own', async () => {
    await using scene = await stored();
    const { store } = scene;
    await store.change('me', () => [added('tg-00001', 'One'), merge]);
    await store.change('me', () => [back(null)]);
    await store.change('me', () => [{ type: 'itemArchived', item: 'tg-00002' }]);
    expect(await store.mergedItem('tg-00002')).toBe(null);
    expect(await store.mergedItem('tg-00009')).toBe(null);
    expect((await store.read()).archived.get('tg-00002')).toBe('Zwei');
  });
});
