import { chmod, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ObjectReader } from '../../src/git/objects/object-reader.ts';
import { ownDirectory } from '../rig/own-directory.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryRepository } from '../rig/repository.ts';

test('an object whose file is cut is refused with the words of git, which name the file', async () => {
  // So long and mixed that half of it still begins as an object does.
  const text = Array.from({ length: 20_000 }, (_, at) => `${(at * 2_654_435_761) % 99_991}`).join();
  await using repo = await temporaryRepository({ files: { 'a.txt': text } });
  await using own = await ownDirectory(repo, { copies: true });
  const blob = await repo.git('rev-parse', 'HEAD:a.txt');
  const file = join(own.folder, 'objects', blob.slice(0, 2), blob.slice(2));
  await chmod(file, 0o644);
  await truncate(file, 10_000);
  await using reader = new ObjectReader(own.place);
  const { message, remedy } = await refusalOf(reader.contents(blob));
  expect(message).toMatch(/^`git .*cat-file --batch-command` failed: /);
  expect(message).toContain(blob);
  expect(remedy).toContain('fix the repository');
});
