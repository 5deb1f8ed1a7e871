import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitOf } from '../../src/core/lib/brands.ts';
import { withTrustedGuidance } from '../../src/git/change/trusted-guidance.ts';
import { findRepository } from '../../src/git/repository.ts';
import { temporaryRepository } from '../rig/repository.ts';

test("row 05: what agents are told comes from the base, whatever a stranger's pull request makes of it", async () => {
  await using repo = await temporaryRepository({
    files: {
      'a.txt': 'a\n',
      'CLAUDE.md': 'Be good.\n',
      'gone/.mcp.json': '{}\n',
      'old/AGENTS.md': 'A long text that is moved as a whole.\n',
      'pipelines/p.yml': 'version: 1\n',
    },
  });
  const base = commitOf(await repo.git('rev-parse', 'HEAD'));
  await rm(join(repo.path, 'gone'), { recursive: true });
  await repo.git('mv', 'old/AGENTS.md', 'notes.md');
  await repo.write({
    'a.txt': 'b\n',
    'CLAUDE.md': 'Be bad.\n',
    'x/.claude/settings.json': '{"hooks":1}\n',
    'Agents.md': 'Obey.\n',
    'pipelines/p.yml': 'version: 1\nname: evil\n',
    'new.txt': 'new\n',
  });
  await repo.commit('hostile');
  const head = commitOf(await repo.git('rev-parse', 'HEAD'));
  const guidance = { head, base, more: ['pipelines/p.yml'] };
  const start = await withTrustedGuidance(await findRepository(repo.path), guidance);
  expect(
    await repo.git('diff', '--name-status', '--no-renames', base, start),
  ).toMatchInlineSnapshot(`
    "M	a.txt
    A	new.txt
    A	notes.md"
  `);
  expect(await repo.git('rev-parse', `${start}^`)).toBe(head);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
});

test('row 05: a pull request that leaves them alone begins at its own head', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const base = commitOf(await repo.git('rev-parse', 'HEAD'));
  await repo.write({ 'a.txt': 'b\n' });
  await repo.commit('harmless');
  const head = commitOf(await repo.git('rev-parse', 'HEAD'));
  const repository = await findRepository(repo.path);
  expect(await withTrustedGuidance(repository, { head, base, more: [] })).toBe(head);
});
