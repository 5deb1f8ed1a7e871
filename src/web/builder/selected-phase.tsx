import type { SketchPhase } from '../../core/builder/edit.ts';
import { PhaseForm } from './form.tsx';
import { TryPhase } from './trying.tsx';
import type { Edits } from './use-edits.ts';

interface SelectedPhaseProps {
  /** Path of the pipeline; `null`: the file does not exist yet. */
  readonly pipeline: string | null;
  readonly text: string;
  readonly phase: SketchPhase;
  readonly phases: readonly SketchPhase[];
  /** Then the text cannot be tried. */
  readonly hasErrors: boolean;
  readonly edits: Edits;
}

/** The form of the selected phase, with its trial. */
export function SelectedPhase(props: SelectedPhaseProps) {
  const { pipeline, text, phase, phases, hasErrors, edits } = props;
  const { name } = phase;
  return (
    <PhaseForm
      key={phases.indexOf(phase)}
      phase={phase}
      phases={phases}
      edits={edits}
      trial={
        pipeline !== null && (
          <TryPhase key={name} pipeline={pipeline} phase={name} text={text} isOff={hasErrors} />
        )
      }
    />
  );
}
