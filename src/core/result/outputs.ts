export type ParsedOutputs =
  | { readonly type: 'outputs'; readonly values: ReadonlyMap<string, string> }
  | InvalidOutputs;

interface InvalidOutputs {
  readonly type: 'invalid';
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/**
 * Parses a command's `$PHASEGATE_OUTPUT`: lines of `name=value`, or, for a value of several lines, `name<<MARK`, the
 * value, and a line `MARK`. Values are texts; for duplicate names the last counts.
 *
 * Source of the format: "Setting an output parameter" and "Multiline strings" in GitHub's workflow commands.
 */
export function parseOutputs(text: string): ParsedOutputs {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n/);
  const values = new Map<string, string>();
  let at = 0;
  while (at < lines.length) {
    if (lines[at]?.trim() === '') {
      at += 1;
      continue;
    }
    const entry = entryAt(lines, at);
    if (entry.type === 'invalid') return entry;
    values.set(entry.name, entry.value);
    at = entry.next;
  }
  return { type: 'outputs', values };
}

interface OutputEntry {
  readonly type: 'entry';
  readonly name: string;
  readonly value: string;
  /** Index of the next line. */
  readonly next: number;
}

/** The first of `=` and `<<` decides, as in Actions. */
const OPENING = /^(?<name>[^=<\s](?:(?!<<)[^=\s])*)(?<operator>=|<<)(?<rest>.*)$/su;

function entryAt(lines: readonly string[], at: number): OutputEntry | InvalidOutputs {
  const line = lines[at] ?? '';
  const { name, operator, rest = '' } = OPENING.exec(line)?.groups ?? {};
  if (name === undefined) {
    return invalid(at, `expected \`name=value\` or \`name<<MARK\`, not ${quotedLine(line)}`);
  }
  if (operator === '=') return { type: 'entry', name, value: rest, next: at + 1 };
  if (rest === '') return invalid(at, `the mark after ${quotedLine(`${name}<<`)} is missing`);
  const end = lines.indexOf(rest, at + 1);
  if (end === -1) return invalid(at, `${quotedLine(name)} has no closing line ${quotedLine(rest)}`);
  return { type: 'entry', name, value: lines.slice(at + 1, end).join('\n'), next: end + 1 };
}

function invalid(index: number, message: string): InvalidOutputs {
  return { type: 'invalid', line: index + 1, message };
}

function quotedLine(text: string): string {
  return text.length > 60 ? `\`${text.slice(0, 60)}…\`` : `\`${text}\``;
}
