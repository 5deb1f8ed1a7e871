import type { ToolKind } from '@agentclientprotocol/sdk/unstable';
import { amountAt, at, displayText, listAt, textAt } from '../../core/lib/json-value.ts';
import { Tail } from '../../core/text/tail.ts';
import type { OnAgentEvent } from '../../ports.ts';
import { WholeLines } from '../../process/whole-lines.ts';
import { within } from '../stream/messages.ts';

/** In characters; enough for a result at the end. */
const MAX_FINAL_MESSAGE = 256 * 1024;
/** Limit of a tool's input or output, in characters. */
const MAX_SHOWN = 16 * 1024;

/** What is known of one tool call; the agent reports it in parts. */
export interface ToolUse {
  readonly tool: string;
  readonly kind: ToolKind | null;
  readonly input: unknown;
  readonly content: readonly unknown[];
  readonly locations: readonly unknown[];
  readonly isReported: boolean;
}

const NEW_USE: ToolUse = {
  tool: 'tool',
  kind: null,
  input: undefined,
  content: [],
  locations: [],
  isReported: false,
};

/** Follows an agent's notifications during its turn. Unknown kinds are ignored, because newer agents have more. */
export class SessionUpdates {
  readonly #workspace: string;
  readonly #on: OnAgentEvent;
  readonly #uses = new Map<string, ToolUse>();
  readonly #lines = new WholeLines();
  #last = new Tail(MAX_FINAL_MESSAGE);
  #message: string | null = null;
  /** Of the whole session, in USD. */
  #cost: number | null = null;
  #costBefore: number | null = null;
  /** Before the prompt, an agent repeats the session's history. */
  #isLive = false;

  constructor(workspace: string, on: OnAgentEvent) {
    this.#workspace = workspace;
    this.#on = on;
  }

  /** Marks the start of this turn. A new session has cost nothing yet. */
  begin(conversation: 'new' | 'old'): void {
    this.#costBefore = conversation === 'new' ? 0 : this.#cost;
    this.#isLive = true;
  }

  end(): void {
    this.#emitText(this.#lines.end());
  }

  /** The text since the last tool call. */
  get finalMessage(): string {
    return this.#last.text;
  }

  /** Cost of this turn in USD; `null`: not reported. */
  get costUsd(): number | null {
    if (this.#cost === null || this.#costBefore === null) return null;
    return Math.max(0, this.#cost - this.#costBefore);
  }

  /** Processes a notification; only `session/update` matters. */
  take(news: unknown): void {
    if (textAt(news, 'method') !== 'session/update') return;
    const update = at(news, 'params', 'update');
    const type = textAt(update, 'sessionUpdate');
    if (type === 'usage_update') this.#takeCost(update);
    if (type === 'tool_call' || type === 'tool_call_update') this.#takeTool(update);
    if (this.#isLive && type === 'agent_message_chunk') this.#takeText(update);
    if (this.#isLive && type === 'notice') this.#takeNotice(update);
  }

  /** Adds details of a tool call, which may come in a permission request. */
  use(update: unknown): ToolUse {
    const known = this.#uses.get(textAt(update, 'toolCallId') ?? '') ?? NEW_USE;
    const content = listAt(update, 'content');
    const locations = listAt(update, 'locations');
    return {
      ...known,
      tool:
        textAt(update, 'name') ??
        (known === NEW_USE ? textAt(update, 'title') : null) ??
        known.tool,
      kind: toolKindOf(update) ?? known.kind,
      input: at(update, 'rawInput') ?? known.input,
      content: content.length > 0 ? content : known.content,
      locations: locations.length > 0 ? locations : known.locations,
    };
  }

  #takeCost(update: unknown): void {
    const amount = amountAt(update, 'cost', 'amount');
    if (amount === null || textAt(update, 'cost', 'currency') !== 'USD') return;
    this.#cost = amount;
    if (this.#isLive) this.#on({ type: 'usage', usage: null, costUsd: this.costUsd });
  }

  #takeNotice(update: unknown): void {
    if (textAt(update, 'severity') !== 'error') return;
    const words = [textAt(update, 'title'), textAt(update, 'description')];
    this.#on({ type: 'error', message: words.filter((word) => word !== null).join(': ') });
  }

  #takeText(update: unknown): void {
    const text = textAt(update, 'content', 'text');
    if (text === null) return;
    const message = textAt(update, 'messageId');
    if (message !== this.#message) this.#startMessage(message);
    this.#last.push(text);
    this.#emitText(this.#lines.push(text));
  }

  #startMessage(message: string | null): void {
    this.#emitText(this.#lines.end());
    this.#last = new Tail(MAX_FINAL_MESSAGE);
    this.#message = message;
  }

  #takeTool(update: unknown): void {
    const id = textAt(update, 'toolCallId');
    if (id === null) return;
    const use = this.use(update);
    const status = textAt(update, 'status');
    const isDone = status === 'completed' || status === 'failed';
    const tells = this.#isLive && !use.isReported && (isDone || isFilled(use.input));
    this.#uses.set(id, { ...use, isReported: use.isReported || tells });
    if (!this.#isLive) return;
    if (tells) {
      this.#startMessage(null);
      this.#on({
        type: 'toolCall',
        tool: use.tool,
        input: displayText(use.input ?? '', MAX_SHOWN),
      });
    }
    if (isDone) this.#reportEnd(use, update, status);
  }

  #reportEnd(use: ToolUse, update: unknown, status: 'completed' | 'failed'): void {
    const output = outputOf(use, update);
    this.#on({ type: 'toolResult', tool: use.tool, output: displayText(output, MAX_SHOWN) });
    if (status === 'failed') return;
    const isChange = use.kind === 'edit' || use.kind === 'delete' || use.kind === 'move';
    for (const path of isChange ? pathsOf(use) : []) {
      this.#on({ type: 'fileChange', path: within(this.#workspace, path) });
    }
  }

  #emitText(text: string): void {
    if (text !== '') this.#on({ type: 'text', text });
  }
}

const TOOL_KINDS: readonly ToolKind[] = [
  ...(['read', 'edit', 'delete', 'move', 'search'] as const),
  ...(['execute', 'think', 'fetch', 'switch_mode', 'other'] as const),
];

function toolKindOf(update: unknown): ToolKind | null {
  const written = textAt(update, 'kind');
  return TOOL_KINDS.find((kind) => kind === written) ?? null;
}

function isFilled(input: unknown): boolean {
  return typeof input === 'object' && input !== null && Object.keys(input).length > 0;
}

function outputOf({ content }: ToolUse, update: unknown): unknown {
  const texts = content.flatMap((part) => textAt(part, 'content', 'text') ?? []);
  return texts.length > 0 ? texts.join('\n') : (at(update, 'rawOutput') ?? '');
}

/** The paths of a tool call as the agent writes them, sorted. */
export function pathsOf({ locations, content, input }: ToolUse): readonly string[] {
  const found = [
    ...locations.flatMap((location) => textAt(location, 'path') ?? []),
    ...content.flatMap((part) =>
      textAt(part, 'type') === 'diff' ? (textAt(part, 'path') ?? []) : [],
    ),
  ];
  // Some agents name the file only in the tool's own input.
  const told = found.length > 0 ? found : INPUT_PATHS.flatMap((key) => textAt(input, key) ?? []);
  return [...new Set(told)].sort();
}

const INPUT_PATHS = ['path', 'file_path', 'filePath', 'filepath', 'absolute_path', 'notebook_path'];
