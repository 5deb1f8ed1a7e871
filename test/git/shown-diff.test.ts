import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitOf } from '../../src/core/lib/brands.ts';
import { difference, shownDiff } from '../../src/git/change/change.ts';
import { temporaryRepository } from '../rig/repository.ts';

test.each(['plain.bin', 'schön.bin', 'a "quote" and\ttab.bin', 'with blanks.bin'])(
  'the lines of a binary file are not shown, whatever its name: %j',
  async (name) => {
    await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
    const from = commitOf(await repo.git('rev-parse', 'HEAD'));
    await writeFile(join(repo.path, name), 'hidden\0\nlines\n');
    await repo.git('add', '--all');
    await repo.git('commit', '--quiet', '--message', 'binary');
    const to = commitOf(await repo.git('rev-parse', 'HEAD'));
    const place = { workTree: repo.path, gitDir: null };
    const shown = shownDiff(await difference(place, from, to), 10_000);
    expect(shown).toContain('Binary file: 2 lines added, 0 removed\n');
    expect(shown).not.toContain('hidden');
  },
);
