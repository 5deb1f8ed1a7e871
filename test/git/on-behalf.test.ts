import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { git } from '../../src/git/git.ts';
import { onBehalf } from '../../src/git/on-behalf.ts';

/** The mark that a git call of now carries, as its child sees it. */
async function carried(configuration: 'fixed' | 'person'): Promise<string> {
  const place = { workTree: tmpdir(), gitDir: null };
  const args = ['-c', 'alias.mark=!echo "$PHASEGATE_MARK"', 'mark'];
  return (await git({ place, args, configuration })).trim();
}

test('git carries the mark of its own run, though others of the same process run beside it', async () => {
  let resolve = (): void => {};
  const both = new Promise<void>((done) => {
    resolve = done;
  });
  const one = onBehalf({ mark: 'one', isOnlyRun: false }, async () => {
    const first = await carried('fixed');
    await both;
    return [first, await carried('fixed'), await carried('person')];
  });
  const other = onBehalf({ mark: 'other', isOnlyRun: false }, async () => {
    const first = await carried('person');
    resolve();
    return [first, await carried('fixed')];
  });
  expect(await Promise.all([one, other, carried('fixed')])).toEqual([
    ['one', 'one', 'one'],
    ['other', 'other'],
    '',
  ]);
});

test('the mark of the only run of a process ends with it, and one that begins beside it has its own', async () => {
  const both = onBehalf({ mark: 'only', isOnlyRun: true }, async () => {
    const beside = await onBehalf({ mark: 'beside', isOnlyRun: true }, () => carried('fixed'));
    return [beside, await carried('fixed'), await carried('person')];
  });
  expect(await both).toEqual(['beside', 'only', 'only']);
  expect(await carried('fixed')).toBe('');
});
