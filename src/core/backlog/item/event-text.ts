import { unreachable } from '../../lib/unreachable.ts';
import { type Assessment, DIMENSIONS } from './assessment.ts';
import type { BacklogEvent } from './event.ts';
import { statusText } from './item.ts';

/** Why an item is done that a person completed. */
export const COMPLETED = 'completed by a person';

/** What happened, as a sentence without its subject. */
export function eventText(event: BacklogEvent): string {
  switch (event.type) {
    case 'itemAdded':
      return event.origin === null
        ? `added: ${event.title}`
        : `follow-up of ${event.origin}: ${event.title}`;
    case 'itemEdited':
      return `edited: ${event.title}`;
    case 'itemMoved':
      return `became ${statusText(event.to)}: ${event.why}`;
    case 'itemAssessed':
      return `assessed by \`${event.phase}\`: ${assessmentText(event.assessment)}`;
    case 'personAsked':
      return `\`${event.phase}\` requested a person`;
    case 'phaseReached':
      return event.phase === null ? 'before its first phase' : `reached \`${event.phase}\``;
    case 'deliveryDue':
      return event.run === null
        ? 'finished; waits for delivery together with other items'
        : `delivered together with other items in run ${event.run}`;
    case 'runBegun':
      return `${event.kind === 'triage' ? 'triage' : 'work'} began in run ${event.run}`;
    case 'workSeen':
      return event.summary;
    case 'itemClaimed':
      return 'claimed';
    case 'itemReleased':
      return 'released';
    case 'overrideGiven':
      return `assessment accepted: ${assessmentText(event.assessment)}`;
    case 'notesGiven':
      return `note: ${event.text}`;
    case 'notesTaken':
      return 'notes were passed to the agent';
    case 'itemRestarted':
      return 'restarted by a person';
    case 'itemMerged':
      return `merged into ${event.into}`;
    case 'itemUnmerged':
      return event.from === null ? 'taken back out' : `taken back out of ${event.from}`;
    case 'itemArchived':
      return 'archived';
    case 'noted':
      return event.text;
    default:
      return unreachable(event);
  }
}

/** `size small, risk low`; dimensions without an assessment are omitted. */
export function assessmentText(assessment: Assessment): string {
  const told = DIMENSIONS.flatMap((name) => {
    const value = assessment[name];
    return value === null ? [] : [`${name} ${value}`];
  });
  return told.length === 0 ? 'nothing' : told.join(', ');
}
