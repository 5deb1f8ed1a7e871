import { withoutNumbers } from '../plan/legs.ts';
import type { JournalEvent } from '../run/event.ts';
import { messagesOf } from '../run/messages.ts';

/** The answers and notes that an attempt had in its prompt as it began, in events after `known`; `events` is the whole journal. */
export function heardIn(events: readonly JournalEvent[], known: number): readonly string[] {
  const heard: string[] = [];
  let waiting: readonly GivenAnswer[] = [];
  let forAll: readonly string[] = [];
  for (const event of events) {
    if (event.type === 'runStarted') forAll = messagesOf(event.item).map(({ text }) => text);
    if (event.type === 'answerGiven') waiting = [...waiting, event];
    if (event.type !== 'phaseStarted') continue;
    const isHere = (one: GivenAnswer): boolean => isFor(one, event.phase);
    if (event.seq > known)
      heard.push(...forAll, ...waiting.filter(isHere).map(({ answer }) => answer));
    waiting = waiting.filter((one) => !isHere(one));
  }
  return heard;
}

interface GivenAnswer {
  readonly phase: string;
  readonly answer: string;
}

/** What is said to a spread phase reaches each of its legs. */
const isFor = ({ phase }: GivenAnswer, started: string): boolean =>
  phase === started || phase === withoutNumbers(started);

/** Whether the phase has been told this, and has not begun an attempt since. */
export function isStillTold(
  events: readonly JournalEvent[],
  { phase, answer }: GivenAnswer,
): boolean {
  const told = events.findLastIndex(
    (event) => event.type === 'answerGiven' && event.phase === phase && event.answer === answer,
  );
  if (told === -1) return false;
  const since = events.slice(told);
  return !since.some(
    (event) => event.type === 'phaseStarted' && isFor({ phase, answer }, event.phase),
  );
}
