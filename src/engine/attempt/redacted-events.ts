import { unreachable } from '../../core/unreachable.ts';
import type { AgentEvent } from '../../ports.ts';
import type { World } from '../world.ts';

/** Passes an agent's events on without secrets. Of its texts, what may be the beginning of one waits for the next. */
export class RedactedEvents {
  readonly #redact: World['redact'];
  readonly #on: (event: AgentEvent) => void;
  readonly #text;
  readonly #output;

  constructor(world: Pick<World, 'redact' | 'redactPieces'>, on: (event: AgentEvent) => void) {
    this.#redact = world.redact;
    this.#on = on;
    this.#text = world.redactPieces();
    this.#output = { stdout: world.redactPieces(), stderr: world.redactPieces() };
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
          output: this.#redact(event.output),
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

  /** All that waited. */
  end(): void {
    this.#tellTexts(this.#text.end());
    this.#tellOutput('stdout', this.#output.stdout.end());
    this.#tellOutput('stderr', this.#output.stderr.end());
  }

  /** In the order in which it happened: nothing that is said goes on behind another event. */
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
