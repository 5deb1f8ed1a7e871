import { describe, expect, test } from 'vitest';
import { roundsIn } from '../../src/core/gate/check-rounds.ts';
import { failedCheckOf, readFailedCheck } from '../../src/core/gate/failed-check.ts';
import type { JsonObject } from '../../src/core/lib/json.ts';

const HEAD = 'a'.repeat(40);
const OWN = { id: 101, name: 'acme/widgets' };
const FAILED: JsonObject = {
  id: 9,
  event: 'pull_request',
  conclusion: 'failure',
  head_branch: 'phasegate/implement-task/r1',
  head_sha: HEAD,
  head_repository: { full_name: 'Acme/Widgets' },
};
const read = (changed: JsonObject) =>
  readFailedCheck({ workflow_run: { ...FAILED, ...changed } }, OWN);

describe('a failed check on the branch of a run', () => {
  test('is a workflow run that failed for a push or a pull request of this repository', () => {
    const check = { branch: 'phasegate/implement-task/r1', head: HEAD };
    expect(read({})).toEqual({ type: 'failed', check });
    expect(read({ event: 'push' })).toEqual({ type: 'failed', check });
    // Its name when the check failed, before it was renamed.
    const before = { id: 101, full_name: 'acme/gadgets' };
    expect(read({ head_repository: before })).toEqual({ type: 'failed', check });
  });

  test.each<[string, JsonObject]>([
    ['its conclusion is success', { conclusion: 'success' }],
    ['its conclusion is cancelled', { conclusion: 'cancelled' }],
    ['its conclusion is timed_out', { conclusion: 'timed_out' }],
    ['its conclusion is unknown', { conclusion: null }],
    ['the event pull_request_review is no check', { event: 'pull_request_review' }],
    ['the event pull_request_target is no check', { event: 'pull_request_target' }],
    ['the event  is no check', { event: null }],
    ['in eve/widgets, not', { head_repository: { full_name: 'eve/widgets' } }],
    ['in acme/widgets, not', { head_repository: { id: 102, full_name: 'acme/widgets' } }],
    ['in a deleted repository, not', { head_repository: null }],
    ['no run made the branch main', { head_branch: 'main' }],
    ['no run made the branch topic/phasegate/a', { head_branch: 'topic/phasegate/a' }],
    ['no run made the branch phasegate/a', { head_branch: 'phasegate/a' }],
    ['no run made the branch ', { head_branch: null }],
    ['names no commit', { head_sha: '--upload-pack=x' }],
  ])('is not one where %s', (why, changed) => {
    expect(read(changed)).toEqual({ type: 'other', why: expect.stringContaining(why) });
  });

  test('is none without a workflow run', () => {
    expect(readFailedCheck({}, OWN).type).toBe('other');
  });

  test('is what a run is about only with the pull request that was looked up', () => {
    const event = { workflow_run: FAILED, pull_request: { number: 7 } };
    expect(failedCheckOf({ event })).toBe(9);
    expect(failedCheckOf({ event: { workflow_run: FAILED } })).toBeNull();
    expect(failedCheckOf({ event: { pull_request: { number: 7 } } })).toBeNull();
    expect(failedCheckOf({ event: { ...event, workflow_run: { id: 1.5 } } })).toBeNull();
    expect(failedCheckOf({})).toBeNull();
  });
});

describe('rounds of failed checks on a branch', () => {
  const made = (run: string) => `Add it\n\nPhasegate-Run: ${run}\nPhasegate-Phase: implement\n`;
  const fixed = (run: string, check: number) => `${made(run)}Phasegate-Check: ${check}\n`;

  test('are the runs that failed checks started, each counted once', () => {
    expect(roundsIn([made('r1')])).toEqual({ isOfRun: true, rounds: 0 });
    const all = [fixed('r3', 12), fixed('r2', 11), fixed('r2', 11), made('r1')];
    expect(roundsIn(all)).toEqual({ isOfRun: true, rounds: 2 });
  });

  test('go on after commits of persons and merges of bots', () => {
    const all = [fixed('r3', 12), 'Merge main', fixed('r2', 11), 'Fix it by hand', made('r1')];
    expect(roundsIn(all).rounds).toBe(2);
  });

  test('begin anew with a commit that addresses a review', () => {
    const review = 'Address review: x\n\nPhasegate-Run: r5\nPhasegate-Delivery: push/1\n';
    expect(roundsIn([fixed('r6', 14), review, fixed('r3', 12), made('r1')]).rounds).toBe(1);
  });

  test('are none on a branch of a person', () => {
    expect(roundsIn(['Add it', 'phasegate-run: r1', ''])).toEqual({ isOfRun: false, rounds: 0 });
  });
});
