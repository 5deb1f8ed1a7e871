import { unreachable } from '../../core/lib/unreachable.ts';
import type { AgentEvent } from '../../ports.ts';
import type { Redaction } from '../dependencies.ts';

/**
 * Passes an agent's events on without secrets. The end of a text that may be the beginning of a secret is held back until the
 * next text.
 */
export class RedactedEvents {
  readonly #deps: Redaction;
  readonly #on: (event: AgentEvent) => void;
  readonly #text;
  readonly #output;

  constructor(deps: Redaction, on: (event: AgentEvent) => void) {
    this.#deps = deps;
    this.#on = on;
    this.#text = deps.redactPieces();
    this.#output = { stdout: deps.redactOutput(), stderr: deps.redactOutput() };
  }

  push(event: AgentEvent): void {
    switch (event.type) {
      case 'text':
        this.#tellTexts(this.#text.push(event.text));
        return;
      case 'output':
        this.#tellOutput(event.stream, this.#output[event.stream].push(event.text));
        return;
      case 'usage':
        this.#on(event);
        return;
      case 'toolCall':
        this.#tell({ ...event, tool: this.#redact(event.tool), input: this.#redact(event.input) });
        return;
      case 'toolResult':
        this.#tell({
          ...event,
          tool: this.#redact(event.tool),
          output: this.#printed(event.output),
        });
        return;
      case 'fileChange':
        this.#tell({ ...event, path: this.#redact(event.path) });
        return;
      case 'error':
        this.#tell({ ...event, message: this.#redact(event.message) });
        return;
      default:
        unreachable(event);
    }
  }

  /** Passes on everything that was held back. */
  end(): void {
    this.#tellTexts(this.#text.end());
    this.#tellOutput('stdout', this.#output.stdout.end());
    this.#tellOutput('stderr', this.#output.stderr.end());
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
  #tell(event: AgentEvent): void {
    this.#tellTexts(this.#text.end());
    this.#on(event);
  }

  #tellTexts(texts: readonly string[]): void {
    for (const text of texts) this.#on({ type: 'text', text });
  }

  #tellOutput(stream: 'stdout' | 'stderr', texts: readonly string[]): void {
    for (const text of texts) this.#on({ type: 'output', stream, text });
  }
}
