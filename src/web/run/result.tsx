import { JsonView } from '../parts/json.tsx';
import { Others, Sentence } from '../parts/text.tsx';
import type { AttemptTabProps } from './asked.tsx';
import { Lines } from './lines.tsx';
import { LoadedText } from './loaded.tsx';
import { recordPath, useFile } from './use-file.ts';

/** The output of a child or of `verify`: `output.log` and `verify.log`. */
export function Log({
  source,
  snapshot,
  attempt,
  file,
}: AttemptTabProps & { file: 'output.log' | 'verify.log' }) {
  const path = recordPath(attempt.phase, attempt.number, file);
  const loaded = useFile(source, snapshot, path);
  const none =
    file === 'output.log' ? 'Nothing was printed.' : 'Nothing was verified in this attempt.';
  return (
    <LoadedText loaded={loaded} none={none} place={snapshot.data.place} path={path}>
      {(text) => (
        <Lines text={text} label={file === 'output.log' ? 'Output' : 'Output of verify'} />
      )}
    </LoadedText>
  );
}

/** The attempt's result according to the journal, and as the agent reported it. */
export function Result({ source, snapshot, attempt }: AttemptTabProps) {
  const path = recordPath(attempt.phase, attempt.number, 'result.json');
  const loaded = useFile(source, snapshot, path);
  const { end } = attempt;
  return (
    <div class="pad result">
      {end.type === 'succeeded' && (
        <dl class="kv">
          <dt>Summary</dt>
          <dd>
            {end.event.summary === '' ? (
              <span class="m">none</span>
            ) : (
              <Others text={end.event.summary} />
            )}
          </dd>
          {Object.entries(end.event.outputs).map(([name, value]) => (
            <>
              <dt>{name}</dt>
              <dd>
                {typeof value === 'string' ? <Others text={value} /> : <JsonView value={value} />}
              </dd>
            </>
          ))}
          {end.event.notes.length > 0 && <dt>Notes</dt>}
          {end.event.notes.length > 0 && (
            <dd>
              {end.event.notes.map((note) => (
                <p key={note}>
                  <Sentence text={note} />
                </p>
              ))}
            </dd>
          )}
        </dl>
      )}
      {end.type === 'failed' && (
        <dl class="kv">
          <dt>Reason</dt>
          <dd>
            <code class="bad">{end.event.reason}</code>
          </dd>
          <dt>Message</dt>
          <dd>
            <Others text={end.event.message} />
          </dd>
          <dt>What to do</dt>
          <dd>
            <Sentence text={end.event.remedy} />
          </dd>
          {end.event.summary !== null && <dt>Summary</dt>}
          {end.event.summary !== null && (
            <dd>
              <Others text={end.event.summary} />
            </dd>
          )}
        </dl>
      )}
      {end.type === 'blocked' && (
        <dl class="kv">
          <dt>Question</dt>
          <dd>
            <Others text={end.event.question} />
          </dd>
        </dl>
      )}
      <h3>result.json</h3>
      <LoadedText
        loaded={loaded}
        none="No result file was left."
        place={snapshot.data.place}
        path={path}
      >
        {(text) => <JsonView text={text} />}
      </LoadedText>
    </div>
  );
}
