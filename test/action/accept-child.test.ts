import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { acceptChild } from '../../src/action/children/accept-child.ts';
import { digestOf, type PhaseId, phaseId } from '../../src/core/lib/brands.ts';
import { phaseAt } from '../../src/core/lib/graph.ts';
import type { LegWork } from '../../src/core/run/children/check-child.ts';
import type { ParentRun } from '../../src/core/run/children/parent.ts';
import type { PhaseSucceeded } from '../../src/core/run/event.ts';
import { given, planOf, succeeded } from '../core/given.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const TOKEN = `ghp_${'a1B2c3D4e5'.repeat(4).slice(0, 36)}`;

const plan = planOf({
  each: {
    run: 'true',
    outputs: { size: { type: 'integer' } },
    strategy: { matrix: { n: [1, 2] }, jobs: 2 },
  },
});
const phase = phaseAt(plan, 0);
if (phase.kind !== 'run') throw new Error('no phase');
const parent: ParentRun = {
  ...{ plan, phase, lines: 3, digest: digestOf('a'.repeat(64)), legs: 2, slots: 2 },
  ...{ state: given(plan).state, share: { usd: null, tokens: null, timeMs: null } },
};
const LEG = phaseId('each[1]');

/** A child run that left a file, and what it says of its leg. */
async function accepted(folder: string, more: Partial<PhaseSucceeded>, text = 'fine') {
  const [from, to] = [join(folder, 'child'), join(folder, 'parent')];
  const files = { 'artifacts/report.md': text, '1/output.log': 'printed' };
  for (const [path, content] of Object.entries(files)) {
    const file = join(from, 'phases/each.1', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const artifacts = [{ path: 'report.md', size: text.length, sha256: 'b'.repeat(64) }];
  const event = succeeded(LEG, { outputs: { size: 1 }, artifacts, ...more });
  const legs = new Map<PhaseId, LegWork>([[LEG, { events: [event], used: [] }]]);
  const end = await acceptChild(parent, { type: 'child', legs, folder: from }, to);
  const copied = await readFile(join(to, 'phases/each.1/1/output.log'), 'utf8').catch(() => null);
  return { end, copied };
}

test('records and artifacts of a leg become the parent’s', async () => {
  await using folder = await temporaryFolder();
  const { end, copied } = await accepted(folder.path, {});
  expect([end.type, copied]).toEqual(['child', 'printed']);
});

test('secrets are taken out of what a child says', async () => {
  await using folder = await temporaryFolder();
  const { end } = await accepted(folder.path, { summary: `used ${TOKEN}` });
  expect(JSON.stringify(end.type === 'child' ? [...end.legs] : end)).toContain('used ***');
});

test.each<[string, Partial<PhaseSucceeded>, string | undefined, RegExp]>([
  [
    'gives an output of another type',
    { outputs: { size: 'big' } },
    undefined,
    /^was refused: `each\[1\]` output `size` must be integer$/,
  ],
  ['gives no output', { outputs: {} }, undefined, /output `size` is missing$/],
  ['left a secret', {}, `token: ${TOKEN}`, /^was refused: `each\[1\]` left a secret: .*report\.md/],
])('a child is lost that %s, and nothing of it is copied', async (_, more, text, why) => {
  await using folder = await temporaryFolder();
  const { end, copied } = await accepted(folder.path, more, text);
  expect([end.type === 'lost' ? end.why : '', copied]).toEqual([expect.stringMatching(why), null]);
});
