import type { Automaton, ScanResult } from './automaton.ts';
import { knownValues } from './known-values.ts';
import type { PieceRedactor } from './pieces.ts';

/** Limit of values that a child asks to mask, in characters in total. */
const MAX_MASK_CHARACTERS = 4096;

/**
 * The known values, and those that a child asks to mask by `::add-mask::VALUE`, as workflow scripts do. The latter are searched
 * only in that child's own output; otherwise one child could replace other texts by `***`.
 */
export class Masks implements Automaton {
  readonly #known: Automaton;
  readonly #values = new Set<string>();
  #room = MAX_MASK_CHARACTERS;
  /** Built from `#values` on demand. */
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

  scan(text: string): ScanResult {
    const known = this.#known.scan(text);
    if (this.#values.size === 0) return known;
    this.#own ??= knownValues([...this.#values]);
    const own = this.#own.scan(text);
    const depth = Math.max(known.depth, own.depth);
    return { spans: () => [...known.spans(), ...own.spans()], depth };
  }
}

/** Follows a child's output. A line that may be such a command is held back until it is complete. */
export class MaskedPieces implements PieceRedactor {
  readonly #masks: Masks;
  readonly #pieces: PieceRedactor;
  #pending = '';
  /** Inside of a line that is no command. */
  #isWithin = false;

  constructor(masks: Masks, pieces: PieceRedactor) {
    this.#masks = masks;
    this.#pieces = pieces;
  }

  push(piece: string): readonly string[] {
    const text = this.#pending + piece;
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0) {
      this.#learn(text.slice(0, end));
      this.#isWithin = false;
    }
    const rest = text.slice(end);
    this.#pending = !this.#isWithin && mayBecome(rest) ? rest : '';
    this.#isWithin ||= rest !== this.#pending;
    const passed = text.slice(0, text.length - this.#pending.length);
    return passed === '' ? [] : this.#pieces.push(passed);
  }

  end(): readonly string[] {
    this.#learn(this.#pending);
    const last = this.#pending === '' ? [] : this.#pieces.push(this.#pending);
    this.#pending = '';
    return [...last, ...this.#pieces.end()];
  }

  #learn(text: string): void {
    const lines = text.split('\n');
    for (const line of this.#isWithin ? lines.slice(1) : lines) {
      const [, value] = ADD_MASK.exec(line) ?? [];
      // Masks the decoded value, and the value as written in the command.
      for (const text of value === undefined ? [] : [unescaped(value), value])
        this.#masks.add(text);
    }
  }
}

const COMMAND = '::add-mask';
const ADD_MASK = /^\s*::add-mask(?: [^:]*)?::(.*?)\r?$/is;

function mayBecome(rest: string): boolean {
  const begun = rest.trimStart().toLowerCase();
  return (
    begun.length <= MAX_MASK_CHARACTERS && (COMMAND.startsWith(begun) || begun.startsWith(COMMAND))
  );
}

/** Decodes the value of a command as the runner does. */
function unescaped(text: string): string {
  return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}
