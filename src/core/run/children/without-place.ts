import type { Recorded, RunEvent } from '../event.ts';

/** The event without its position in a journal. */
export function withoutPlace(recorded: Recorded): RunEvent {
  const { seq: _, at: __, prev: ___, ...event } = recorded;
  return event;
}
