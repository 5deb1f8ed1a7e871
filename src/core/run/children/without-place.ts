import type { JournalEvent, RunEvent } from '../event.ts';

/** The event without its position in a journal. */
export function withoutPlace(recorded: JournalEvent): RunEvent {
  const { seq: _, at: __, prev: ___, ...event } = recorded;
  return event;
}
