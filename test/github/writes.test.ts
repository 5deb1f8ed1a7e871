import { expect, test } from 'vitest';
import { GitHubRefusal } from '../../src/github/refusal.ts';
import { makeUnique } from '../../src/github/writes.ts';

const refusal = (status: number | null, isUncertain: boolean): GitHubRefusal =>
  new GitHubRefusal({
    ...{ message: `Refused: ${status}.`, remedy: 'Try again.', cause: null },
    ...{ status, isUncertain },
  });
const LOST = refusal(null, true);
const EXISTS = refusal(422, false);

interface Scene {
  /** What each `make` meets; nothing: it makes. */
  readonly made: readonly (GitHubRefusal | null)[];
  /** What each `find` finds. */
  readonly found: readonly ('it' | null)[];
}

async function outcome({ made, found }: Scene): Promise<readonly string[]> {
  const makes = [...made];
  const finds = [...found];
  const calls: string[] = [];
  const result = await makeUnique({
    make: async () => {
      calls.push('make');
      const error = makes.shift() ?? null;
      if (error !== null) throw error;
      return 'it';
    },
    find: async () => {
      calls.push('find');
      return finds.shift() ?? null;
    },
  }).catch((error: unknown) => (error instanceof GitHubRefusal ? error.message : String(error)));
  return [...calls, result];
}

test.each<[string, Scene, readonly string[]]>([
  ['made at once', { made: [null], found: [] }, ['make', 'it']],
  ['a lost answer, and it is there', { made: [LOST], found: ['it'] }, ['make', 'find', 'it']],
  [
    'a lost request, and it is made',
    { made: [LOST, null], found: [null] },
    ['make', 'find', 'make', 'it'],
  ],
  [
    'a request that is carried out after it was looked for',
    { made: [LOST, EXISTS], found: [null, 'it'] },
    ['make', 'find', 'make', 'find', 'it'],
  ],
  [
    'a request of an earlier process that is carried out late',
    { made: [EXISTS], found: ['it'] },
    ['make', 'find', 'it'],
  ],
  [
    'refused for another reason',
    { made: [EXISTS], found: [null] },
    ['make', 'find', 'Refused: 422.'],
  ],
  [
    'refused for a permission, whatever is there',
    { made: [refusal(403, false)], found: ['it'] },
    ['make', 'Refused: 403.'],
  ],
  [
    'lost twice',
    { made: [LOST, LOST], found: [null, 'it'] },
    ['make', 'find', 'make', 'Refused: null.'],
  ],
])('what GitHub keeps once: %s', async (_, scene, expected) => {
  expect(await outcome(scene)).toEqual(expected);
});
