import type { Automaton, Scanned } from './automaton.ts';
import { knownValues } from './known-values.ts';
import type { Pieces } from './pieces.ts';

/** So much of what a child asked to be masked is looked for, in characters of all values. */
const MOST = 4096;

/**
 * The values that we know, and those that a child asks to be masked, as scripts of workflows do: `::add-mask::VALUE`. These
 * are looked for where the child's own words go, and nowhere else: or one could make `***` of what others say of it.
 */
export class Masks implements Automaton {
  readonly #known: Automaton;
  readonly #values = new Set<string>();
  #room = MOST;
  /** Of `#values`; made when it is asked. */
  #own: Automaton | null = null;

  constructor(known: Automaton) {
    this.#known = known;
  }

  add(value: string): void {
    if (value.length > this.#room || this.#values.has(value)) return;
    this.#values.add(value);
    this.#room -= value.length;
    this.#own = null;
  }

  scan(text: string): Scanned {
    const known = this.#known.scan(text);
    if (this.#values.size === 0) return known;
    this.#own ??= knownValues([...this.#values]);
    const own = this.#own.scan(text);
    const depth = Math.max(known.depth, own.depth);
    return { spans: () => [...known.spans(), ...own.spans()], depth };
  }
}

/** Follows what a child prints. A line that may be such a command is held back until it is whole. */
export class MaskedPieces implements Pieces {
  readonly #masks: Masks;
  readonly #pieces: Pieces;
  #held = '';
  /** In the midst of a line that is none. */
  #isWithin = false;

  constructor(masks: Masks, pieces: Pieces) {
    this.#masks = masks;
    this.#pieces = pieces;
  }

  push(piece: string): readonly string[] {
    const text = this.#held + piece;
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0) {
      this.#learn(text.slice(0, end));
      this.#isWithin = false;
    }
    const rest = text.slice(end);
    this.#held = !this.#isWithin && mayBecome(rest) ? rest : '';
    this.#isWithin ||= rest !== this.#held;
    const passed = text.slice(0, text.length - this.#held.length);
    return passed === '' ? [] : this.#pieces.push(passed);
  }

  end(): readonly string[] {
    this.#learn(this.#held);
    const last = this.#held === '' ? [] : this.#pieces.push(this.#held);
    this.#held = '';
    return [...last, ...this.#pieces.end()];
  }

  #learn(text: string): void {
    const lines = text.split('\n');
    for (const line of this.#isWithin ? lines.slice(1) : lines) {
      const [, value] = ADD_MASK.exec(line) ?? [];
      // As it is, and as it stands in the command itself.
      for (const text of value === undefined ? [] : [unescaped(value), value])
        this.#masks.add(text);
    }
  }
}

const COMMAND = '::add-mask';
const ADD_MASK = /^\s*::add-mask(?: [^:]*)?::(.*?)\r?$/is;

function mayBecome(rest: string): boolean {
  const begun = rest.trimStart().toLowerCase();
  return begun.length <= MOST && (COMMAND.startsWith(begun) || begun.startsWith(COMMAND));
}

/** As the runner reads what stands behind a command. */
function unescaped(text: string): string {
  return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}
