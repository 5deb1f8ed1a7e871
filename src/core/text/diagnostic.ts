import { titleOf } from '../pipeline/codes.ts';
import type { Diagnostic, UsedBy } from '../pipeline/diagnostic.ts';
import { neutralLine, printableJson } from './untrusted/neutral.ts';
import { workflowCommand } from './untrusted/workflow-command.ts';

/** For people: each diagnostic with its line and the range underlined. `sources`: file → text. */
export function renderText(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): string {
  const lines = new Map([...sources].map(([file, text]) => [file, splitLines(text)]));
  return diagnostics
    .map((diagnostic) =>
      oneText(diagnostic, lines.get(diagnostic.file)?.[diagnostic.range.line - 1]),
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

function oneText(diagnostic: Diagnostic, line: string | undefined): string {
  const { file, range, severity, code, message, hint } = diagnostic;
  const head = visible(`${file}:${range.line}:${range.column}: ${severity} ${code}: ${message}`);
  const help = hint === null ? '' : `  = ${visible(hint)}\n`;
  const used = diagnostic.usedBy.map((by) => `  = ${visible(usedText(by))}\n`).join('');
  return `${head}\n${line === undefined ? '' : excerpt(line, diagnostic)}${help}${used}`;
}

const usedText = ({ phase, file, range }: UsedBy): string =>
  `run by the phase \`${phase}\` at ${file}:${range.line}:${range.column}`;

/** For formats with a single text per diagnostic. */
function diagnosticText({ message, hint, usedBy }: Diagnostic): string {
  return [message, ...(hint === null ? [] : [hint]), ...usedBy.map(usedText)].join('\n');
}

function excerpt(line: string, { range }: Diagnostic): string {
  const from = Math.max(0, range.column - 1 - BEFORE);
  const shown = line.slice(from, from + MAX_LINE_WIDTH);
  const begin = range.column - 1 - from;
  const end = range.endLine === range.line ? range.endColumn - 1 - from : shown.length;
  const marks = '^'.repeat(Math.max(1, Math.min(end, shown.length) - begin));
  const lead = shown.slice(0, begin).replace(/[^\t]/g, ' ');
  const number = String(range.line);
  const margin = ' '.repeat(number.length);
  return `  ${number} | ${visible(shown)}\n  ${margin} | ${lead}${marks}\n`;
}

/** Of a longer line only the part around the range is shown. */
const MAX_LINE_WIDTH = 160;
const BEFORE = 100;

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
