import type { PhaseId } from '../../lib/brands.ts';
import type { Decision, GateDecided, JournalEvent } from '../event.ts';

/** A decision at a gate, for other programs. */
export interface DecisionJson {
  readonly gate: PhaseId;
  readonly decision: Decision;
  /** When it was recorded. */
  readonly at: string;
  /** The person, or the policy. */
  readonly by: string;
  /** `approve-option`: `--approve` of the command that worked on the run. */
  readonly how: 'command' | 'approve-option' | 'policy' | 'environment' | 'comment';
  /** The comment of the person, or the reason of the policy. */
  readonly comment: string;
}

/** Every decision at the gates of a run, oldest first. */
export const decisionsJson = (events: readonly JournalEvent[]): readonly DecisionJson[] =>
  events.flatMap((event) => {
    if (event.type !== 'gateDecided') return [];
    const { phase: gate, decision, at, actor: by, comment } = event;
    return [{ gate, decision, at, by, how: howOf(event), comment }];
  });

const howOf = ({ proof, how }: GateDecided): DecisionJson['how'] =>
  how ?? (proof === 'local' ? 'command' : proof);
