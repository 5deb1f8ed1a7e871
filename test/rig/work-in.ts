import type { JournalEvent, RunEvent } from '../../src/core/run/event.ts';

/** What of a journal is the same on one machine and on many: all but times, places, and what joins. */
export function workIn(events: readonly RunEvent[]): readonly unknown[] {
  const skipped = ['runResumed', 'runFinished', 'childJoined'];
  return events
    .filter(({ type }) => !skipped.includes(type) && type !== 'runStarted')
    .map((event) => {
      const { seq: _, at: __, prev: ___, ...rest } = event as JournalEvent;
      return JSON.stringify(rest, (key, value) => (PLACES.has(key) ? '' : value));
    })
    .toSorted();
}

/** Commits have times in them; trees, the pipeline, which says `jobs` or not; digests of prompts, marks. */
const PLACES = new Set([
  'commit',
  'tree',
  'from',
  'base',
  'promptDigest',
  'pipelineDigest',
  'approval',
  'known',
  'url',
  'where',
  'durationMs',
]);

/** The legs that came from other jobs, in the order in which they were joined. */
export const joinedIn = (events: readonly RunEvent[]): readonly string[] =>
  events.flatMap((event) => (event.type === 'childJoined' ? [event.phase] : []));
