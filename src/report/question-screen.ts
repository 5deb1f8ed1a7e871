import { Writable } from 'node:stream';
import { atTerminal } from './at-terminal.ts';

/** What a question of `@clack/prompts` begins with. */
const HIDE_CURSOR = '\u001b[?25l';

/**
 * A terminal that can show the last question again. All that a question writes is relative to the place where it began, so the
 * same written again, from a new line on, is the question as it stands.
 */
class RedrawableTerminal extends Writable {
  readonly isTTY = true;
  readonly #stream: NodeJS.WriteStream;
  #written = '';

  constructor(stream: NodeJS.WriteStream) {
    super({ decodeStrings: false });
    this.#stream = stream;
    // For a question that lasts, the width may change.
    stream.on('resize', () => this.emit('resize'));
  }

  get columns(): number {
    return this.#stream.columns || 80;
  }

  get rows(): number {
    return this.#stream.rows || 24;
  }

  override _write(text: string, _encoding: BufferEncoding, done: () => void): void {
    this.#written = text === HIDE_CURSOR ? text : this.#written + text;
    this.#stream.write(text);
    done();
  }

  drawAgain(): void {
    this.#stream.write(`\r${this.#written}`);
  }
}

/** Where questions of `@clack/prompts` are shown. */
export const questionScreen = new RedrawableTerminal(process.stderr);

/** Asks such questions on {@link questionScreen}. `null`: they ended without an answer. */
export const askAtTerminal = <T>(ask: () => Promise<T>): Promise<T | null> =>
  atTerminal(ask, () => questionScreen.drawAgain());
