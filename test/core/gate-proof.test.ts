import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type GateVerdict, type GitHubAnswer, judgeGate } from '../../src/core/gate/gate-proof.ts';
import { digestOf, phaseId } from '../../src/core/lib/brands.ts';

type Facts = Parameters<typeof judgeGate>[0];

const PEOPLE = ['ann', 'bob', 'mona', 'deploy[bot]'];
const NAMES = ['release', 'Release', 'staging', ''];
const IDS = ['7', '8', '9', '10'];

const person = fc.constantFrom(...PEOPLE);
const people = fc.subarray(PEOPLE);
const ids = fc.subarray(IDS);
/** Mostly the first, so that a good part of what is drawn is let through. */
const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, fc.constantFrom(usual, ...others));
const answer = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<GitHubAnswer<T>> =>
  fc.oneof(
    { weight: 9, arbitrary: value.map((one): GitHubAnswer<T> => ({ type: 'known', value: one })) },
    fc.constant<GitHubAnswer<T>>({ type: 'unknown', message: 'no answer', remedy: 'Ask again.' }),
  );

const DIGEST = digestOf('d1'.repeat(32));
const OTHER = digestOf('e2'.repeat(32));

const review = fc.record({
  state: fc.constantFrom('approved', 'approved', 'rejected'),
  user: person,
  comment: fc.constantFrom('', '/rework it', 'no'),
  environments: fc.subarray(['release', 'RELEASE', 'staging'], { minLength: 1 }),
});

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  published: fc.record({
    gate: mostly('approve', 'other', ''),
    digest: mostly<string>(DIGEST, OTHER, ''),
    environment: mostly<string | null>(null, ...NAMES),
  }),
  story: fc.record({
    gate: fc.constant(phaseId('approve')),
    environment: mostly('release', 'Release', ''),
    by: fc.constant('environment' as const),
    digest: fc.constant(DIGEST),
    known: ids.map((all) => all.slice(0, 1)),
    used: ids.map((all) => all.slice(0, 1)),
    starters: people.map((all) => all.slice(0, 1)),
    rivals: mostly<readonly ReturnType<typeof phaseId>[]>([], [phaseId('publish')]),
    mayRework: fc.boolean(),
  }),
  here: fc.constant({ run: 17, attempt: 2 }),
  job: answer(
    fc.record({
      run: mostly(17, 18),
      attempt: mostly(2, 1),
      status: mostly('in_progress', 'waiting', 'completed'),
    }),
  ),
  deployment: answer(
    mostly<{ readonly environments: readonly string[] } | null>(
      { environments: ['release', 'RELEASE'] },
      { environments: ['release', 'staging'] },
      null,
    ),
  ),
  environment: answer(
    fc.option(
      fc.record({
        reviewers: fc.option(
          people.map((all) => all.map((name) => ({ kind: 'person' as const, name }))),
          { freq: 9 },
        ),
        preventsSelfReview: fc.boolean(),
      }),
      { freq: 9 },
    ),
  ),
  reviews: answer(
    fc
      .array(review, { maxLength: IDS.length })
      .chain((reviews) =>
        fc
          .shuffledSubarray(IDS, { minLength: reviews.length, maxLength: reviews.length })
          .map((names) => reviews.map((one, index) => ({ ...one, id: names[index] ?? '' }))),
      ),
  ),
  starters: answer(people),
  used: answer(mostly(0, 1, 2)),
});

/** What is known; `null` for what is not, or is not there. */
const known = <T>(said: GitHubAnswer<T>): T | null => (said.type === 'known' ? said.value : null);

/** The five points as docs/decisions/0009-gates.md has them, each told at once and without order. */
function mayPass(facts: Facts): boolean {
  const { published, story, here } = facts;
  const isHere = (name: string) => name.toLowerCase() === story.environment.toLowerCase();
  const job = known(facts.job);
  const rules = known(facts.environment);
  const since = (known(facts.reviews) ?? []).filter(
    ({ id, environments }) => !story.known.includes(id) && environments.some(isHere),
  );
  const newest = newestOf(since);
  const user = newest?.user ?? '';
  const starters = known(facts.starters) ?? PEOPLE;
  return [
    published.gate === story.gate && published.digest === story.digest,
    [null, story.environment].includes(published.environment) && story.environment !== '',
    job?.run === here.run && job.attempt === here.attempt,
    job?.status === 'in_progress',
    known(facts.deployment)?.environments.every(isHere) === true,
    newest?.state === 'approved',
    rules?.reviewers?.some(({ name }) => name === user) === true && !user.endsWith('[bot]'),
    rules?.preventsSelfReview === false || ![...starters, ...story.starters].includes(user),
    !story.used.includes(newest?.id ?? '') && story.rivals.length === 0,
    since.filter(({ state }) => state === 'approved').length >
      (known(facts.used) ?? Number.POSITIVE_INFINITY),
  ].every((holds) => holds);
}

function newestOf<T extends { readonly id: string }>(all: readonly T[]): T | null {
  const [first = null, ...others] = all;
  if (first === null) return null;
  return others.reduce((newest, one) => (Number(one.id) > Number(newest.id) ? one : newest), first);
}

test('a gate is passed exactly where all five points hold', () => {
  const seen = { passed: 0, refused: 0 };
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const verdict = judgeGate(facts);
      const isPassed = verdict.type === 'decided' && verdict.decision === 'approve';
      seen[isPassed ? 'passed' : 'refused'] += 1;
      expect(isPassed).toBe(mayPass(facts));
    }),
    { numRuns: 8000 },
  );
  expect(seen.passed).toBeGreaterThan(100);
});

test('a refusal names its point and says what to do', () => {
  const points = new Set<number>();
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const verdict: GateVerdict = judgeGate(facts);
      if (verdict.type === 'decided') return;
      points.add(verdict.point);
      expect(verdict.message).toMatch(/^\S.*[^.]$/);
      expect(verdict.remedy).toMatch(/^[A-Z].*\.$/);
    }),
    { numRuns: 2000 },
  );
  expect([...points].sort()).toEqual([1, 2, 3, 4, 5]);
});
