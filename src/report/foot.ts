import { createLogUpdate } from 'log-update';
import { prose } from '../core/text/line.ts';
import type { Screen } from './screen.ts';
import { withoutEcho } from './terminal-echo.ts';

/** Interval between two frames, in milliseconds. */
const FRAME_MS = 80;
/** Longer between two frames than a busy process needs: it may have been stopped. */
const BREAK_MS = 5 * FRAME_MS;

/** A frame at the foot of the terminal, redrawn about twelve times a second, with permanent lines above. */
export class TerminalFooter {
  readonly #stream: Screen;
  readonly #picture: () => string | null;
  readonly #update: ReturnType<typeof createLogUpdate>;
  readonly #timer: NodeJS.Timeout;
  readonly #silence: Disposable;
  #lines: string[] = [];
  #isClosed = false;
  #drawnAt = performance.now();

  /** `picture` returns the current frame; `null`: none. */
  constructor(stream: Screen, picture: () => string | null) {
    this.#stream = stream;
    this.#picture = picture;
    this.#update = createLogUpdate(stream);
    this.#silence = withoutEcho(stream, () => this.#update.done());
    this.#timer = setInterval(() => this.#drawUnlessStopped(), FRAME_MS).unref();
  }

  push(...lines: readonly string[]): void {
    this.#lines.push(...lines);
  }

  /** Removes the frame; the lines stay. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    clearInterval(this.#timer);
    this.#update.clear();
    this.#flush();
    this.#update.done();
    this.#silence[Symbol.dispose]();
  }

  get size(): { readonly columns: number; readonly rows: number } {
    const { columns, rows } = this.#stream;
    return { columns: columns || 80, rows: rows || 24 };
  }

  /**
   * When the process goes on after SIGSTOP, timers are called before it is told so: the frame after a break is left out, as it
   * would be drawn over what others have written.
   */
  #drawUnlessStopped(): void {
    const breakMs = performance.now() - this.#drawnAt;
    this.#drawnAt = performance.now();
    if (breakMs < BREAK_MS) this.#draw();
  }

  /** A single write, so that the terminal never shows the lines without the frame. */
  #draw(): void {
    const picture = this.#picture();
    this.#stream.cork?.();
    if (this.#lines.length > 0) this.#update.clear();
    this.#flush();
    if (picture !== null) this.#update(picture);
    this.#stream.uncork?.();
  }

  #flush(): void {
    const lines = this.#lines.map((line) => prose(line, this.size.columns));
    if (lines.length > 0) this.#stream.write(`${lines.join('\n')}\n`);
    this.#lines = [];
  }
}
