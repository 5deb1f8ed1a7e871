import { unreachable } from '../../core/lib/unreachable.ts';
import type { AgentEvent, OnAgentEvent } from '../../ports.ts';
import type { Redaction } from '../dependencies.ts';

/**
 * Passes an agent's events on without secrets. The end of a text that may be the beginning of a secret is held back until the
 * next text.
 */
export class RedactedEvents {
  readonly #deps: Redaction;
  readonly #on: OnAgentEvent;
  readonly #text;
  readonly #output;

  constructor(deps: Redaction, on: OnAgentEvent) {
    this.#deps = deps;
    this.#on = on;
    this.#text = deps.redactPieces();
    this.#output = { stdout: deps.redactOutput(), stderr: deps.redactOutput() };
  }

  push(event: AgentEvent): void {
    switch (event.type) {
      case 'text':
        this.#emitTexts(this.#text.push(event.text));
        return;
      case 'output':
        this.#emitOutput(event.stream, this.#output[event.stream].push(event.text));
        return;
      case 'usage':
        this.#on(event);
        return;
      case 'toolCall':
        this.#emit({ ...event, tool: this.#redact(event.tool), input: this.#redact(event.input) });
        return;
      case 'toolResult':
        this.#emit({
          ...event,
          tool: this.#redact(event.tool),
          output: this.#printed(event.output),
        });
        return;
      case 'fileChange':
        this.#emit({ ...event, path: this.#redact(event.path) });
        return;
      case 'error':
        this.#emit({ ...event, message: this.#redact(event.message) });
        return;
      default:
        unreachable(event);
    }
  }

  /** Passes on everything that was held back. */
  end(): void {
    this.#emitTexts(this.#text.end());
    this.#emitOutput('stdout', this.#output.stdout.end());
    this.#emitOutput('stderr', this.#output.stderr.end());
  }

  #redact(text: string): string {
    return this.#deps.redact(text);
  }

  /** Output that a child of the agent printed. */
  #printed(output: string): string {
    const pieces = this.#deps.redactOutput();
    return [...pieces.push(output), ...pieces.end()].join('');
  }

  /** Keeps the order of events: held-back text goes out before the next event. */
  #emit(event: AgentEvent): void {
    this.#emitTexts(this.#text.end());
    this.#on(event);
  }

  #emitTexts(texts: readonly string[]): void {
    for (const text of texts) this.#on({ type: 'text', text });
  }

  #emitOutput(stream: 'stdout' | 'stderr', texts: readonly string[]): void {
    for (const text of texts) this.#on({ type: 'output', stream, text });
  }
}
