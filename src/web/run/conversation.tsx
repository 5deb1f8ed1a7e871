import { useMemo, useState } from 'preact/hooks';
import { isObject, parsedJson } from '../../core/lib/json.ts';
import { durationText } from '../../core/text/duration-text.ts';
import { countText, moneyText } from '../../core/text/money.ts';
import { plural } from '../../core/text/plural.ts';
import { withoutAnsi } from '../../core/view/ansi.ts';
import {
  type ConversationView,
  conversationOf,
  type PartView,
  type TurnView,
} from '../../core/view/conversation.ts';
import { brief, visible } from '../../core/view/visible.ts';
import { SmallButton } from '../parts/button.tsx';
import { clock } from '../parts/format.ts';
import { Chevron, Glyph } from '../parts/glyphs.tsx';
import { Search } from '../parts/search.tsx';
import { Empty, Others } from '../parts/text.tsx';
import type { AttemptTabProps } from './asked.tsx';
import { LoadedText } from './loaded.tsx';
import { recordPath, useFile } from './use-file.ts';

/** The agent's messages and tool calls, turn by turn. */
export function Conversation({ source, snapshot, attempt }: AttemptTabProps) {
  const path = recordPath(attempt.phase, attempt.number, 'transcript.jsonl');
  const loaded = useFile(source, snapshot, path);
  const none =
    attempt.agent === null
      ? 'A command has no conversation: see its output.'
      : 'This attempt left no conversation.';
  return (
    <LoadedText loaded={loaded} none={none} place={snapshot.data.place} path={path}>
      {(text) => <Turns text={text} begin={attempt.start} />}
    </LoadedText>
  );
}

/** Turns that are rendered at once; a button adds more. */
const PAGE_TURNS = 100;

function Turns({ text, begin }: { text: string; begin: number }) {
  const view = useMemo(() => conversationOf(text), [text]);
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [most, setMost] = useState(PAGE_TURNS);
  const found = useMemo(
    () => view.turns.filter((turn) => turnContains(turn, words.toLowerCase())),
    [view, words],
  );
  if (view.turns.length === 0)
    return <Empty>The agent said nothing that its adapter could read.</Empty>;
  return (
    <>
      <div class="bar">
        <SmallButton aria-pressed={isOpen} onClick={() => setOpen(!isOpen)}>
          Expand all
        </SmallButton>
        <Search
          label="Search this conversation"
          placeholder="Search this conversation"
          words={words}
          onWords={setWords}
        />
        <span class="sp" />
        <span class="s m" role="status">
          {conversationSummary(view, found.length)}
        </span>
      </div>
      {found.slice(0, most).map((turn, at) => (
        <Turn key={at} turn={turn} begin={begin} isOpen={isOpen} />
      ))}
      {found.length > most && (
        <div class="bar">
          <SmallButton onClick={() => setMost(most + PAGE_TURNS * 5)}>
            {plural(found.length - most, 'more turn')}
          </SmallButton>
        </div>
      )}
      {view.unread > 0 && (
        <p class="cutnote s">{plural(view.unread, 'line')} of the transcript cannot be read.</p>
      )}
    </>
  );
}

function conversationSummary({ turns, toolCalls }: ConversationView, found: number): string {
  const last = turns.at(-1);
  const count =
    found === turns.length ? plural(found, 'turn') : `${found} of ${plural(turns.length, 'turn')}`;
  const used = last?.tokens == null ? '' : ` · ${countText(last.tokens)} tokens`;
  return `${count} · ${plural(toolCalls, 'tool call')}${used}`;
}

function turnContains(turn: TurnView, words: string): boolean {
  if (words === '') return true;
  const texts = turn.parts.map((part) => JSON.stringify(part));
  return [turn.text, ...texts].some((text) => text.toLowerCase().includes(words));
}

function Turn({ turn, begin, isOpen }: { turn: TurnView; begin: number; isOpen: boolean }) {
  return (
    <div class="turn">
      <span>{turn.ms === null ? '' : clock(begin + turn.ms)}</span>
      <div>
        {turn.text.trim() !== '' && (
          <p>
            <Others text={plainText(turn.text)} />
          </p>
        )}
        {turn.parts.map((part, at) => (
          <Part key={at} part={part} isOpen={isOpen} />
        ))}
      </div>
      <span>
        {turn.usd !== null && (
          <>
            {moneyText(turn.usd)} so far
            <br />
          </>
        )}
        {turn.tokens !== null && countText(turn.tokens)}
      </span>
    </div>
  );
}

const plainText = (text: string): string =>
  text.slice(0, MAX_TOOL_TEXT_LENGTH).trim().split('\n').map(withoutAnsi).join('\n');

function Part({ part, isOpen }: { part: PartView; isOpen: boolean }) {
  switch (part.type) {
    case 'tool':
      return <Tool part={part} isOpen={isOpen} />;
    case 'file':
      return (
        <p class="s m2 part">
          changed <code>{brief(part.path, 200)}</code>
        </p>
      );
    case 'error':
      return (
        <p class="s part row w">
          {part.waitMs === null ? (
            <Glyph mark="warn" small label="trouble" />
          ) : (
            <span class="at h prov inline" />
          )}
          <span class="m2">
            {part.waitMs !== null && `Waited ${durationText(part.waitMs)} for the provider: `}
            {brief(part.message, 400)}
          </span>
        </p>
      );
    case 'output':
      return (
        <details class="tool" open={isOpen}>
          <summary>
            <Chevron />
            <span class="k">printed</span>
            <span class="m clip">{brief(part.text, 120)}</span>
          </summary>
          <pre tabIndex={0}>{cut(part.text)}</pre>
        </details>
      );
  }
}

type ToolPart = Extract<PartView, { readonly type: 'tool' }>;

function Tool({ part, isOpen }: { part: ToolPart; isOpen: boolean }) {
  const input = useMemo(() => inputOf(part.input), [part.input]);
  return (
    <details class="tool" open={isOpen || undefined}>
      <summary>
        <Chevron />
        <span class="k">{brief(part.tool, 24)}</span>
        <code class="clip">{brief(input.brief, 160)}</code>
        <span class="sp" />
        <span class="m nw">{resultWords(part, input)}</span>
      </summary>
      {input.edit === null ? (
        <pre tabIndex={0}>{cut(input.whole)}</pre>
      ) : (
        <pre tabIndex={0}>
          {input.edit.before.map((line, at) => (
            <span class="ed bad" key={`d${at}`}>
              − {visible(line)}
            </span>
          ))}
          {input.edit.after.map((line, at) => (
            <span class="ed ok" key={`a${at}`}>
              + {visible(line)}
            </span>
          ))}
        </pre>
      )}
      {part.output !== null && part.output !== '' && <pre tabIndex={0}>{cut(part.output)}</pre>}
    </details>
  );
}

function resultWords({ output }: ToolPart, { edit }: ToolInput): string {
  if (edit !== null) return `+${edit.after.length} −${edit.before.length}`;
  return output === null ? 'no answer' : plural(output.split('\n').length, 'line');
}

/** Characters of one tool's input or output; the output log has more. */
const MAX_TOOL_TEXT_LENGTH = 20_000;

function cut(text: string): string {
  const shown = text.slice(0, MAX_TOOL_TEXT_LENGTH).split('\n').map(withoutAnsi).join('\n');
  return text.length <= MAX_TOOL_TEXT_LENGTH
    ? visible(shown)
    : `${visible(shown)}\n… ${text.length - MAX_TOOL_TEXT_LENGTH} more characters`;
}

interface ToolInput {
  /** One line: the command or the path. */
  readonly brief: string;
  readonly whole: string;
  /** The lines before and after an edit by a tool; `null`: no edit. */
  readonly edit: { readonly before: readonly string[]; readonly after: readonly string[] } | null;
}

const TELLING = [
  'command',
  'cmd',
  'file_path',
  'path',
  'notebook_path',
  'pattern',
  'query',
  'url',
  'prompt',
  'description',
];

function inputOf(text: string): ToolInput {
  const value = parseToolInput(text);
  if (value === null) return { brief: text, whole: text, edit: null };
  const told = TELLING.map((key) => value[key]).find(
    (each) => typeof each === 'string' || Array.isArray(each),
  );
  const { old_string: before, new_string: after, content } = value;
  const edit =
    typeof before === 'string' && typeof after === 'string'
      ? { before: limitedLines(before), after: limitedLines(after) }
      : typeof content === 'string' && typeof value.file_path === 'string'
        ? { before: [], after: limitedLines(content) }
        : null;
  return {
    brief: Array.isArray(told) ? told.join(' ') : typeof told === 'string' ? told : text,
    whole: JSON.stringify(value, null, 2),
    edit,
  };
}

const limitedLines = (text: string): readonly string[] =>
  text === '' ? [] : text.slice(0, MAX_TOOL_TEXT_LENGTH).split('\n');

function parseToolInput(text: string): Readonly<Record<string, unknown>> | null {
  const value = parsedJson(text);
  return isObject(value) ? value : null;
}
