import type { Diagnostic } from '../../core/pipeline/diagnostic.ts';
import { Sentence } from '../parts/text.tsx';

interface DiagnosesProps {
  readonly diagnostics: readonly Diagnostic[];
  readonly onGo: (line: number, column: number) => void;
}

/** What `phasegate check` says; a click goes to the place. */
export function Diagnoses({ diagnostics, onGo }: DiagnosesProps) {
  return (
    <section class="box diagnoses" aria-label="What check says">
      {diagnostics.length === 0 && <p class="pad ok">No mistakes.</p>}
      <ul>
        {diagnostics.map(({ code, severity, message, hint, range }) => (
          <li key={`${code} ${range.line} ${range.column} ${message}`}>
            <button type="button" class="find" onClick={() => onGo(range.line, range.column)}>
              <span class={severity === 'error' ? 'bad b' : 'wait b'}>{code}</span>{' '}
              <span class="m">line {range.line}</span> <Sentence text={message} />
              {hint !== null && (
                <span class="s m2 block">
                  <Sentence text={hint} />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
