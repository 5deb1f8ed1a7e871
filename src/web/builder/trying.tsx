import { useState } from 'preact/hooks';
import type { TrialAnswer } from '../../core/view/serve-data.ts';
import { Button } from '../parts/button.tsx';
import { Others, Sentence } from '../parts/text.tsx';
import { send } from '../serve/api.ts';
import { errorMessage } from '../serve/use-asked.ts';

interface TryPhaseProps {
  readonly pipeline: string;
  readonly phase: string;
  /** The editor's current text. */
  readonly text: string;
  readonly isOff: boolean;
}

/** Runs the pipeline with scripted agents, and shows the phase's prompt and result. */
export function TryPhase({ pipeline, phase, text, isOff }: TryPhaseProps) {
  const [answer, setAnswer] = useState<TrialAnswer | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const run = async (): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      setAnswer(await send<TrialAnswer>('POST', 'trials', { name: pipeline, text, phase }));
    } catch (error) {
      setFault(errorMessage(error));
    }
    setBusy(false);
  };
  return (
    <div class="trying">
      <Button look="sm" isOff={isBusy || isOff} onClick={() => void run()}>
        Try with the scripted agent
      </Button>{' '}
      <span class="s m2" role="status">
        {isBusy && 'Trying: no model, no cost, in a repository of its own …'}
        {!isBusy && fault !== null && <span class="bad">{fault}</span>}
        {!isBusy && fault === null && answer !== null && <Sentence text={wordsFor(answer)} />}
      </span>
      {!isBusy && answer !== null && answer.prompt !== null && (
        <details>
          <summary>The prompt</summary>
          <pre class="pre" role="region" tabIndex={0} aria-label="The prompt of the trial">
            <Others text={answer.prompt} most={20_000} />
          </pre>
        </details>
      )}
    </div>
  );
}

function wordsFor({ status, attempts, outcome, error }: TrialAnswer): string {
  const tried = attempts > 1 ? ` after ${attempts} attempts` : '';
  const why = error === null ? '' : `: ${error}`;
  return `The phase ${status === 'pending' ? 'was not reached' : status}${tried}; the run ended as ${outcome}${why}`;
}
