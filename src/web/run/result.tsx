import type { PhaseFailed } from '../../core/run/event.ts';
import type { SuccessEvent } from '../../core/view/cause.ts';
import type { AttemptStory } from '../../core/view/story.ts';
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
  return (
    <div class="pad result">
      <Ended end={attempt.end} />
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

function Ended({ end }: Pick<AttemptStory, 'end'>) {
  if (end.type === 'succeeded') return <Succeeded event={end.event} />;
  if (end.type === 'failed') return <Failed event={end.event} />;
  if (end.type !== 'blocked') return null;
  return (
    <dl class="kv">
      <dt>Question</dt>
      <dd>
        <Others text={end.event.question} />
      </dd>
    </dl>
  );
}

const Succeeded = ({ event }: { event: SuccessEvent }) => (
  <dl class="kv">
    <dt>Summary</dt>
    <dd>{event.summary === '' ? <span class="m">none</span> : <Others text={event.summary} />}</dd>
    {Object.entries(event.outputs).map(([name, value]) => (
      <>
        <dt>{name}</dt>
        <dd>{typeof value === 'string' ? <Others text={value} /> : <JsonView value={value} />}</dd>
      </>
    ))}
    {event.notes.length > 0 && <dt>Notes</dt>}
    {event.notes.length > 0 && (
      <dd>
        {event.notes.map((note) => (
          <p key={note}>
            <Sentence text={note} />
          </p>
        ))}
      </dd>
    )}
  </dl>
);

const Failed = ({ event }: { event: PhaseFailed }) => (
  <dl class="kv">
    <dt>Reason</dt>
    <dd>
      <code class="bad">{event.reason}</code>
    </dd>
    <dt>Message</dt>
    <dd>
      <Others text={event.message} />
    </dd>
    <dt>What to do</dt>
    <dd>
      <Sentence text={event.remedy} />
    </dd>
    {event.summary !== null && <dt>Summary</dt>}
    {event.summary !== null && (
      <dd>
        <Others text={event.summary} />
      </dd>
    )}
  </dl>
);
