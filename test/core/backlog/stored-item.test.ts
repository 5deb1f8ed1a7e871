import { describe, expect, test } from 'vitest';
import { NO_WORK } from '../../../src/core/backlog/item/item.ts';
import { readItem, storedFields } from '../../../src/core/backlog/item/stored-item.ts';
import type { JsonObject } from '../../../src/core/lib/json.ts';
import { item } from './items.ts';

const NATIVE = {
  id: 'tg-1',
  title: 'One',
  status: 'todo',
  priority: 0,
  description: null,
  tags: [],
  dependencies: [],
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  blocked_reason: null,
  blocked_from_status: null,
  claimed_by: null,
  claimed_at: null,
};

function status(more: JsonObject): unknown {
  const read = readItem({ ...NATIVE, ...more });
  return read.ok ? [read.item.status, read.item.block?.from ?? null] : read.message;
}

describe('a stored item', () => {
  test('has its status from task-golem where Phasegate has said none', () => {
    expect(status({})).toEqual(['new', null]);
    expect(status({ status: 'doing' })).toEqual(['in_progress', null]);
    expect(status({ status: 'done' })).toEqual(['done', null]);
    expect(status({ status: 'blocked', blocked_from_status: 'doing' })).toEqual([
      'blocked',
      'in_progress',
    ]);
  });

  test('has Phasegate’s finer status, unless task-golem was used since', () => {
    expect(status({ 'x-pg-status': 'ready' })).toEqual(['ready', null]);
    expect(status({ 'x-pg-status': 'ready', status: 'doing' })).toEqual(['in_progress', null]);
    expect(status({ 'x-pg-status': 'in_progress', status: 'done' })).toEqual(['done', null]);
    const unblocked = { 'x-pg-status': 'blocked', 'x-pg-blocked-from-status': 'scoping' };
    expect(status(unblocked)).toEqual(['scoping', null]);
    expect(status({ ...unblocked, status: 'blocked' })).toEqual(['blocked', 'scoping']);
  });

  test('counts an invalid value as absent, and says so', () => {
    const read = readItem({
      ...NATIVE,
      'x-pg-status': 'sleeping',
      'x-pg-size': 'huge',
      'x-pg-risk': 7,
      'x-phasegate-depth': -1,
      'x-pg-requires-human-review': 'yes',
    });
    expect(read.ok && read.item).toEqual(
      item('tg-1', {
        title: 'One',
        createdAt: NATIVE.created_at,
        updatedAt: NATIVE.updated_at,
        assessment: { size: 'large', complexity: null, risk: 'high', impact: null },
      }),
    );
    expect(read.ok && read.warnings).toEqual([
      '`x-pg-status` is not one of new, scoping, ready, in_progress, done, blocked and is ignored',
      '`x-pg-size` is not one of small, medium, large and is read as large',
      '`x-pg-risk` is not one of low, medium, high and is read as high',
      '`x-pg-requires-human-review` is not true or false and is ignored',
      '`x-phasegate-depth` is not a whole number and is ignored',
    ]);
  });

  test('is refused where task-golem’s own fields are wrong', () => {
    expect(status({ id: '' })).toBe('`id` is not a string');
    expect(status({ status: 'later' })).toBe('`status` is not one of todo, doing, done, blocked');
    expect(status({ tags: 'x' })).toBe('`tags` is not a list of strings');
    expect(status({ description: 7 })).toBe('`description` is not a string');
  });

  test('is written as it is read', () => {
    const full = item('tg-1', {
      title: 'One',
      description: 'More of it',
      tags: ['x'],
      dependencies: ['tg-2'],
      status: 'blocked',
      block: { from: 'scoping', kind: 'question', reason: 'Which?', phase: 'ask' },
      phase: 'ask',
      assessment: { size: 'small', complexity: 'low', risk: 'high', impact: null },
      pipeline: 'bug',
      needsPerson: true,
      origin: 'tg-3',
      depth: 1,
      notes: 'The first',
      override: {
        assessment: { size: 'small', complexity: 'low', risk: 'high', impact: null },
        by: 'me',
        at: '2026-01-02T00:00:00.000Z',
      },
      commit: 'abc',
      work: { ...NO_WORK, run: 'r', triage: 't', seen: { r: 7 }, attempts: 2, costUsd: 0.5 },
      claim: { by: 'me', at: '2026-01-02T00:00:00.000Z' },
    });
    const stored = { ...NATIVE, created_at: full.createdAt, ...storedFields(full) } as JsonObject;
    expect(readItem(stored)).toEqual({ ok: true, item: full, warnings: [] });
    const plain = storedFields(item('a'));
    expect(Object.keys(plain).filter((key) => plain[key] !== undefined)).toMatchInlineSnapshot(`
      [
        "title",
        "status",
        "description",
        "tags",
        "dependencies",
        "updated_at",
        "blocked_reason",
        "blocked_from_status",
        "claimed_by",
        "claimed_at",
        "x-pg-status",
      ]
    `);
  });
});
