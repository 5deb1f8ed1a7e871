import { expect, test } from 'vitest';
import { backlogChecks } from '../../src/app/doctor/backlog-checks.ts';
import { temporaryRepository } from '../rig/repository.ts';

const FOR_ITEMS =
  'version: 1\nname: a\nphases: { a: { run: "true", env: { T: "${{ item.title }}" } } }\n';
const OTHER = 'version: 1\nname: b\nphases: { a: { run: "true" } }\n';
const checks = async (files: Readonly<Record<string, string>>) => {
  await using repo = await temporaryRepository({
    files: { 'a.yml': FOR_ITEMS, 'b.yml': OTHER, ...files },
  });
  return await backlogChecks(repo.path, [{ path: 'a.yml' }, { path: 'b.yml' }]);
};

test.each<[string, Readonly<Record<string, string>>]>([
  ['without phasegate.yml', {}],
  ['without items', { 'phasegate.yml': 'version: 1\nbacklog: { source: file }\n' }],
])('a pipeline for items in a repository %s is named, with the command', async (_, files) => {
  const [check, ...more] = await checks(files);
  expect(more).toEqual([]);
  expect(check).toMatchObject({
    check: 'backlog',
    ok: false,
    detail: 'a.yml works on items of a backlog, and this repository has none',
  });
  expect(check?.remedy).toContain('`phasegate backlog init`');
});

test.each<[string, Readonly<Record<string, string>>]>([
  ['in issues', { 'phasegate.yml': 'version: 1\nbacklog: { source: issues }\n' }],
  ['in a file', { '.task-golem/tasks.jsonl': '' }],
  ['in an invalid configuration, which check reports', { 'phasegate.yml': 'version: x\n' }],
  ['that no pipeline needs', { 'a.yml': OTHER }],
])('nothing is said about a backlog %s', async (_, files) => {
  expect(await checks(files)).toEqual([]);
});

const GATED = (gate: string) =>
  `version: 1\nname: a\nphases: { a: { run: "true" }, ok: { needs: [a], gate: ${gate} }, b: { needs: [ok], run: "true" } }\n`;
const IN_ISSUES =
  'version: 1\nbacklog: { source: issues }\ndefault-pipeline: a\npipelines: { a: a.yml }\n';

test.each([
  ['{ environment: release }', 0],
  ['{ by: comment }', 1],
  ['{ environment: release, by: comment }', 1],
  ['{}', 1],
])(
  'a gate %s that the jobs of a backlog in issues cannot wait behind is named',
  async (gate, count) => {
    const found = await checks({ 'a.yml': GATED(gate), 'phasegate.yml': IN_ISSUES });
    expect(found.map(({ ok }) => ok)).toEqual(Array(count).fill(false));
    for (const { detail, remedy } of found) {
      expect(detail).toContain('The gate `ok` of the pipeline `a`');
      expect(remedy).toContain('`gate: { environment: release }`');
    }
  },
);

test('gates of a backlog in a file are decided on the machine that works on it', async () => {
  const inFile = IN_ISSUES.replace('issues', 'file');
  const files = { 'a.yml': GATED('{ by: comment }'), 'phasegate.yml': inFile };
  expect(await checks({ ...files, '.task-golem/tasks.jsonl': '' })).toEqual([]);
});
