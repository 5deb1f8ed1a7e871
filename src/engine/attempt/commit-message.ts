import { checkTrailer } from '../../core/gate/check-rounds.ts';
import { failedCheckOf } from '../../core/gate/failed-check.ts';
import { committable } from '../../core/text/untrusted/postable.ts';
import { cleaned } from '../../core/text/untrusted/untrusted.ts';
import type { Attempt } from './attempt.ts';

/** The agent's proposed message or the phase's summary, made inert, with trailers that name the commit's origin. */
export function commitMessage(
  { state, phase }: Attempt,
  claim: { readonly summary: string; readonly commitMessage: string | null },
): string {
  const proposed = withoutOurs(inert(claim.commitMessage ?? ''));
  const text = proposed || inert(`${phase.id}: ${subject(claim.summary)}`);
  const agent = phase.kind === 'agent' ? phase.agent.name : 'run';
  const { repository } = phase;
  const where = repository === null ? '' : `Phasegate-Repository: ${repository}\n`;
  const check = repository === null ? failedCheckOf(state.github) : null;
  const cause = check === null ? '' : `${checkTrailer(check)}\n`;
  return `${text}

Phasegate-Run: ${state.run}
Phasegate-Phase: ${phase.id}
Phasegate-Agent: ${agent}
${where}${cause}`;
}

/** In characters. git has no limit, but people read the log. */
const MAX_MESSAGE_LENGTH = 16 * 1024;
const SUBJECT_LENGTH = 72;

const inert = (text: string): string => committable(text.trim(), MAX_MESSAGE_LENGTH).trim();

function subject(summary: string): string {
  const line = cleaned(summary).trim().split('\n')[0] ?? '';
  if (line === '') return 'change';
  return line.length > SUBJECT_LENGTH ? `${line.slice(0, SUBJECT_LENGTH - 1)}…` : line;
}

/** A forged Phasegate trailer has no effect, but a person would believe it. */
function withoutOurs(message: string): string {
  const lines = message.split('\n').filter((line) => !/^\s*phasegate\u200B-/i.test(line));
  return lines.join('\n').trim();
}
