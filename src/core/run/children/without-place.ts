import type { Recorded, RunEvent } from '../event.ts';

/** The event without where it stands in which journal. */
export function withoutPlace(recorded: Recorded): RunEvent {
  const { seq: _, at: __, prev: ___, ...event } = recorded;
  return event;
}
