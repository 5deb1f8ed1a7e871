import { titleOf } from '../pipeline/codes.ts';
import type { Diagnostic, UsedBy } from '../pipeline/diagnostic.ts';
import { prose, widthOf } from './line.ts';
import { neutralLine, printableJson } from './untrusted/neutral.ts';
import { workflowCommand } from './untrusted/workflow-command.ts';

/**
 * For people: each diagnostic with its line and the range underlined. `sources`: file → text. `columns`: width of the terminal;
 * the part of a line around the range fits with its marks, because a broken line would have them below other characters.
 */
export function renderText(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  columns: number = Number.POSITIVE_INFINITY,
): string {
  const lines = new Map([...sources].map(([file, text]) => [file, splitLines(text)]));
  return diagnostics
    .map((diagnostic) =>
      oneText(diagnostic, lines.get(diagnostic.file)?.[diagnostic.range.line - 1], columns),
    )
    .join('\n')
    .split('\n')
    .map(neutralLine)
    .join('\n');
}

/** The output of `check --format json`. */
export function renderJson(diagnostics: readonly Diagnostic[]): string {
  const flat = diagnostics.map(({ range, usedBy, ...rest }) => ({
    ...rest,
    ...range,
    ...(usedBy.length === 0 ? {} : { usedBy: usedBy.map(flatPlace) }),
  }));
  return `${printableJson(flat)}\n`;
}

const flatPlace = ({ range, ...rest }: UsedBy) => ({ ...rest, ...range });

/** Workflow commands that GitHub turns into annotations. */
export function renderGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .map((diagnostic) => {
      const { severity, code, file, range } = diagnostic;
      const isOneLine = range.line === range.endLine;
      const properties = {
        file,
        line: range.line,
        col: range.column,
        endColumn: isOneLine ? range.endColumn : null,
        endLine: isOneLine ? null : range.endLine,
        title: `${code} ${titleOf(code)}`,
      };
      const text = diagnosticText(diagnostic);
      return `${workflowCommand(severity, properties, text)}\n`;
    })
    .join('');
}

/** SARIF 2.1.0 for GitHub code scanning. */
export function renderSarif(diagnostics: readonly Diagnostic[], version: string): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const driver = {
    name: 'phasegate',
    version,
    rules: codes.map((id) => ({ id, shortDescription: { text: titleOf(id) } })),
  };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results: diagnostics.map(result) };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${printableJson(log)}\n`;
}

function oneText(diagnostic: Diagnostic, line: string | undefined, columns: number): string {
  const { file, range, severity, code, message, hint } = diagnostic;
  const head = visible(`${file}:${range.line}:${range.column}: ${severity} ${code}: ${message}`);
  const notes = [...(hint === null ? [] : [hint]), ...diagnostic.usedBy.map(usedText)];
  const help = notes.map((note) => `${prose(`  = ${visible(note)}`, columns)}\n`).join('');
  const where = line === undefined ? '' : excerpt(line, diagnostic, columns);
  return `${prose(head, columns)}\n${where}${help}`;
}

const usedText = ({ phase, file, range }: UsedBy): string =>
  `run by the phase \`${phase}\` at ${file}:${range.line}:${range.column}`;

/** For formats with a single text per diagnostic. */
function diagnosticText({ message, hint, usedBy }: Diagnostic): string {
  return [message, ...(hint === null ? [] : [hint]), ...usedBy.map(usedText)].join('\n');
}

function excerpt(line: string, { range }: Diagnostic, columns: number): string {
  const number = String(range.line);
  const room = Math.min(MAX_LINE_WIDTH, Math.max(MIN_LINE_WIDTH, columns - number.length - 5));
  const start = range.column - 1;
  const from = startOf(line, start, room);
  const shown = line.slice(from, endOf(line, from, room));
  const begin = start - from;
  const end = range.endLine === range.line ? range.endColumn - 1 - from : shown.length;
  const marked = shown.slice(begin, Math.max(begin, Math.min(end, shown.length)));
  const lead = visible(shown.slice(0, begin)).replace(/[^\t]+/g, (text) =>
    ' '.repeat(widthOf(text)),
  );
  const marks = '^'.repeat(Math.max(1, widthOf(visible(marked))));
  const margin = ' '.repeat(number.length);
  return `  ${number} | ${visible(shown)}\n  ${margin} | ${lead}${marks}\n`;
}

/** Of a longer line only the part around the range is shown: at most two thirds of the room are before it. */
const MAX_LINE_WIDTH = 160;
const MIN_LINE_WIDTH = 20;

function startOf(line: string, start: number, room: number): number {
  if (spaceOf(line) <= room) return 0;
  let from = start;
  for (let left = (room * 2) / 3; from > 0; from -= 1) {
    left -= spaceOf(line.charAt(from - 1));
    if (left < 0) break;
  }
  return from;
}

function endOf(line: string, from: number, room: number): number {
  let end = from;
  for (let left = room; end < line.length; end += 1) {
    left -= spaceOf(line.charAt(end));
    if (left < 0) break;
  }
  return end;
}

/** A tab counts as many columns as it can take. */
const spaceOf = (text: string): number =>
  widthOf(text) + TAB_SPACE * (text.match(/\t/g)?.length ?? 0);
const TAB_SPACE = 8;

/** Removes control characters: a file may contain terminal escapes. */
const visible = (text: string): string =>
  text.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');

const splitLines = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r?\n/);

function result(diagnostic: Diagnostic) {
  const { code, severity, usedBy } = diagnostic;
  return {
    ruleId: code,
    level: severity,
    message: { text: diagnosticText(diagnostic) },
    locations: [physicalLocation(diagnostic)],
    ...(usedBy.length === 0
      ? {}
      : {
          relatedLocations: usedBy.map((by) => ({
            ...physicalLocation(by),
            message: { text: usedText(by) },
          })),
        }),
  };
}

function physicalLocation({ file, range }: Pick<Diagnostic, 'file' | 'range'>) {
  return {
    physicalLocation: {
      artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/') },
      region: {
        startLine: range.line,
        startColumn: range.column,
        endLine: range.endLine,
        endColumn: range.endColumn,
      },
    },
  };
}
