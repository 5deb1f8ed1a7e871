import type { Attempt } from './attempt.ts';

/** What the agent proposed or the phase's summary, and trailers that tell where the commit is from. */
export function commitMessage(
  { state, phase }: Attempt,
  claim: { readonly summary: string; readonly commitMessage: string | null },
): string {
  const text = plain(claim.commitMessage ?? '') || `${phase.id}: ${subject(claim.summary)}`;
  const agent = phase.kind === 'agent' ? phase.agent.name : 'run';
  return `${text}

Phasegate-Run: ${state.run}
Phasegate-Phase: ${phase.id}
Phasegate-Agent: ${agent}
`;
}

const SUBJECT_LENGTH = 72;

function subject(summary: string): string {
  const line = summary.trim().split('\n')[0] ?? '';
  if (line === '') return 'change';
  return line.length > SUBJECT_LENGTH ? `${line.slice(0, SUBJECT_LENGTH - 1)}…` : line;
}

/** A message of the agent's own must not bring trailers that say they are ours. */
function plain(message: string): string {
  const lines = message.split('\n').filter((line) => !/^\s*phasegate-/i.test(line));
  return lines.join('\n').trim();
}
