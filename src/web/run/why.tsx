import type { ComponentChildren } from 'preact';
import type { AttemptMemory } from '../../core/run/state.ts';
import { durationText } from '../../core/text/duration-text.ts';
import { lastLine } from '../../core/text/line.ts';
import { plural } from '../../core/text/plural.ts';
import { tellingLines } from '../../core/text/telling-lines.ts';
import { withoutAnsi } from '../../core/view/ansi.ts';
import type { Cause } from '../../core/view/cause.ts';
import type { AttemptStory, RunStory } from '../../core/view/story.ts';
import { brief, visible } from '../../core/view/visible.ts';
import { Glyph } from '../parts/glyphs.tsx';
import { Others, Sentence } from '../parts/text.tsx';
import { phaseLink } from './route.ts';

/** Why an attempt happened, and its additional input. Nothing for an ordinary first attempt. */
export function Why({ story, attempt }: { story: RunStory; attempt: AttemptStory }) {
  const { cause, sentBack } = attempt;
  if (cause.type === 'first' && attempt.messages.length === 0 && sentBack === null) return null;
  return (
    <div class="cause">
      <div>
        <h3>Why attempt {attempt.number} happened</h3>
        <CauseText cause={cause} attempt={attempt} />
      </div>
      <div>
        <h3>What attempt {attempt.number} was given</h3>
        <Given story={story} attempt={attempt} />
      </div>
    </div>
  );
}

function CauseText({ cause, attempt }: { cause: Cause; attempt: AttemptStory }) {
  switch (cause.type) {
    case 'first':
      return <p>It was due: all that it needs had ended.</p>;
    case 'failed':
      return <AfterFailure cause={cause} />;
    case 'sent-back':
      return <SentBack event={cause.event} />;
    case 'answered':
      return <Answered cause={cause} />;
    case 'interrupted':
      return (
        <p>The process ended while attempt {attempt.number - 1} ran. That costs no attempt.</p>
      );
    case 'over-budget':
      return (
        <p>
          Attempt {attempt.number - 1} was stopped as the budget was spent; the run was resumed.
        </p>
      );
    case 'again':
      return <p>It had succeeded, and what it rests on was made again.</p>;
  }
}

type CauseOf<T extends Cause['type']> = Extract<Cause, { readonly type: T }>;

function AfterFailure({ cause }: { cause: CauseOf<'failed'> }) {
  const { event } = cause;
  return (
    <>
      <p>
        Attempt {event.attempt} failed: <code class="bad">{event.reason}</code>.{' '}
        <Sentence text={brief(event.message, 300)} />
      </p>
      {cause.waitedFor !== null && (
        <p class="row">
          <span class={`at h inline ${cause.waitedFor === 'provider' ? 'prov' : 'back'}`} />
          {durationText(cause.waitedMs)}{' '}
          {cause.waitedFor === 'provider'
            ? 'until the provider was ready'
            : 'before it was tried again'}
        </p>
      )}
      {cause.resumedBy !== null && (
        <p>
          {brief(cause.resumedBy, 60)} resumed the run {durationText(cause.waitedMs)} later.
        </p>
      )}
      {event.changes !== null && (
        <p class="m2">Its change was undone: {brief(lastLine(event.changes), 200)}</p>
      )}
      {event.output !== null && <Output text={event.output} />}
    </>
  );
}

function SentBack({ event }: Pick<CauseOf<'sent-back'>, 'event'>) {
  return (
    <>
      <p>
        <Glyph mark="back" small />{' '}
        <a class="l" href={phaseLink(event.by)}>
          {event.by}
        </a>{' '}
        sent it back.
      </p>
      {event.comment !== '' && (
        <blockquote>
          <Others text={event.comment} most={1200} />
        </blockquote>
      )}
    </>
  );
}

function Answered({ cause }: { cause: CauseOf<'answered'> }) {
  return (
    <>
      <p>Attempt {cause.event.attempt} asked a question, and a person answered.</p>
      <blockquote>
        <Others text={cause.event.question} most={1200} />
      </blockquote>
      {cause.answer !== null && (
        <blockquote>
          <b>{brief(cause.answer.from, 60)}:</b> <Others text={cause.answer.text} most={1200} />
        </blockquote>
      )}
    </>
  );
}

function Output({ text }: { text: string }) {
  const lines = tellingLines(text, 12).map(withoutAnsi);
  return <pre tabIndex={0}>{visible(lines.join('\n'))}</pre>;
}

function Given({ story, attempt }: { story: RunStory; attempt: AttemptStory }) {
  const earlier = (story.attempts.get(attempt.phase) ?? []).find(
    ({ number }) => number === attempt.number - 1,
  );
  const isSame = earlier?.model === attempt.model && earlier?.agent === attempt.agent;
  return (
    <ul>
      {attempt.agent === null && attempt.messages.length === 0 && (
        <li>nothing of earlier attempts: it runs a script</li>
      )}
      {(attempt.agent === null ? [] : attempt.memory).map((memory) => (
        <Item key={`${memory.attempt}${memory.outcome}`} name={`Of attempt ${memory.attempt}`}>
          {memoryText(memory)}
        </Item>
      ))}
      {attempt.messages.map((message, at) => (
        <Item
          key={at}
          name={
            message.kind === 'rework'
              ? `From ${brief(message.from, 20)}`
              : `${message.kind} of ${brief(message.from, 20)}`
          }
        >
          {brief(message.text, 200)}
        </Item>
      ))}
      {attempt.agent !== null && earlier !== undefined && (
        <Item name="Agent and model">
          {isSame
            ? 'unchanged'
            : `${brief(earlier.model ?? earlier.agent ?? '', 30)} → ${brief(attempt.model ?? attempt.agent, 30)}`}
        </Item>
      )}
      {attempt.sentBack !== null && (
        <Item name="Then">
          <span class="wait">
            <Glyph mark="back" small /> {attempt.sentBack.by} sent it back
          </span>
        </Item>
      )}
    </ul>
  );
}

function Item({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <li>
      <b>{name}</b>
      <span>{children}</span>
    </li>
  );
}

function memoryText(memory: AttemptMemory): string {
  const lines = memory.output === null ? 0 : memory.output.split('\n').length;
  const parts = [
    memory.reason === null ? memory.outcome : `reason ${memory.reason}`,
    ...(memory.summary === null ? [] : ['its summary']),
    ...(lines === 0 ? [] : [`${plural(lines, 'line')} of its output`]),
    ...(memory.changes === null ? [] : ['the stat of its change']),
  ];
  return parts.join(', ');
}
