import { beginningOf, omittedText } from '../../change/long-line.ts';
import type { DeliveryEvidence } from '../../view/page-data.ts';
import { visible } from '../../view/visible.ts';
import {
  BEFORE_CHANGE,
  CHANGE_MISSING,
  type GateEvidence,
  NOTHING_DELIVERED,
  type PhaseEvidence,
  reworkText,
} from '../gate-evidence.ts';
import { oneLine, padEnd, prose, widthOf, wrapped } from '../line.ts';
import { neutralText } from '../untrusted/neutral.ts';
import { nothingVerified } from '../verified.ts';
import type { Paint, Surface, TextStyle } from './paint.ts';
import { wholeLine } from './whole.ts';

export interface GateLines extends Surface {
  readonly evidence: GateEvidence;
  readonly run: string;
  /** Whether texts of many lines are shown to their end; the diff has its own command (default: no). */
  readonly isWhole?: boolean;
}

/**
 * What a person approves at a gate, for a terminal: the change, what led to it, and its deliveries. No line is cut at the width
 * of the terminal: a line that does not fit goes on in marked lines.
 */
export function gateLines(gate: GateLines): readonly string[] {
  const { evidence, paint } = gate;
  const title = (text: string): string => paint('strong', text);
  const sections = [
    [title(`Evidence for the gate \`${evidence.gate.id}\``), ...againLines(gate)],
    [title('Change'), ...changeLines(gate)],
    ...noteLines(gate, 'Protected paths', evidence.guarded),
    ...noteLines(gate, 'Risk notes', evidence.risks),
    ...(evidence.phases.length === 0
      ? []
      : [
          [title('Earlier phases'), ...evidence.phases.flatMap((phase) => phaseLines(gate, phase))],
        ]),
    ...reworkLines(gate),
    [title('Verified by the runner'), ...verifiedLines(gate)],
    ...reportLines(gate),
    [title('Delivered after an approval'), ...deliveryLines(gate)],
    [paint('dim', 'Details:'), ...detailLines(gate)],
  ];
  return sections.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function againLines({ evidence: { again }, paint, columns }: GateLines): readonly string[] {
  if (again === null) return [];
  return wrapped(oneLine(again), columns - 2).map((line) => `  ${paint('warn', line)}`);
}

interface EntryLook {
  readonly indent: number;
  readonly style?: TextStyle;
  /** Begins the first line. */
  readonly sign?: string;
  /** The command that shows all of a text that is too long for any screen. */
  readonly command: string;
}

/** A text as one entry: in one line, or in several marked ones. */
const entryLines = (gate: GateLines, text: string, look: EntryLook): readonly string[] =>
  shownLines(gate, text, { ...look, clean: oneLine });

/** The same for a line whose spaces count. */
const codeLines = (gate: GateLines, line: string, look: EntryLook): readonly string[] =>
  shownLines(gate, line, { ...look, clean: (text) => oneEntry(visible(text)) });

function shownLines(
  { paint, columns }: GateLines,
  text: string,
  {
    indent,
    style = 'plain',
    sign = '',
    command,
    clean,
  }: EntryLook & { readonly clean: (text: string) => string },
): readonly string[] {
  // Output to a file or another program is not cut.
  const { shown, omitted } = beginningOf(text, Number.isFinite(columns) ? undefined : columns);
  const space = ' '.repeat(indent);
  const pieces = wholeLine(`${sign}${clean(shown)}`, columns - indent);
  return [
    ...pieces.map((piece) => (piece === '' ? '' : `${space}${paint(style, piece)}`.trimEnd())),
    ...(omitted === 0 ? [] : [`${space}${paint('warn', `${omittedText(omitted)}: ${command}`)}`]),
  ];
}

const evidenceCommand = ({ run, evidence }: GateLines): string =>
  `phasegate log ${run} ${evidence.gate.id}`;

/** The commands in one column, and what they show in the next. */
function detailLines({ evidence, run, paint }: GateLines): readonly string[] {
  const details = [
    [`phasegate diff ${run}`, 'full change'],
    [`phasegate log ${run} PHASE`, 'prompt, output and result of a phase'],
    ...evidence.others.map((gate) => [
      `phasegate log ${run} ${gate}`,
      `evidence for the gate \`${gate}\``,
    ]),
  ] as const;
  const width = Math.max(...details.map(([command = '']) => widthOf(command)));
  return details.map(
    ([command = '', shows = '']) =>
      `  ${paint('accent', padEnd(command, width))}  ${paint('dim', shows)}`,
  );
}

function changeLines(gate: GateLines): readonly string[] {
  const { evidence, run, paint, columns } = gate;
  const { stat, diff, more, isMissing } = evidence;
  if (isMissing) return [prose(`  ${CHANGE_MISSING}`, columns)];
  if (stat.length === 0) return ['  no file changed'];
  const command = `phasegate diff ${run}`;
  const rest =
    more === 0
      ? []
      : [`  ${paint('dim', `… ${more} more ${more === 1 ? 'line' : 'lines'}: ${command}`)}`];
  return [
    ...stat.flatMap((line) => codeLines(gate, line, { indent: 1, command })),
    '',
    ...diff.flatMap((line) =>
      codeLines(gate, line.replace(/\r+$/, ''), { indent: 2, style: diffStyle(line), command }),
    ),
    ...rest,
  ];
}

const MAX_NOTES = 20;

function noteLines(
  gate: GateLines,
  title: string,
  notes: readonly string[],
): readonly (readonly string[])[] {
  if (notes.length === 0) return [];
  const command = evidenceCommand(gate);
  const shown = gate.isWhole === true ? notes : notes.slice(0, MAX_NOTES);
  const more = notes.length - shown.length;
  return [
    [
      gate.paint('strong', title),
      ...shown.flatMap((note) => entryLines(gate, note, { indent: 2, style: 'warn', command })),
      ...(more > 0 ? [`  and ${more} more: ${command}`] : []),
    ],
  ];
}

/** The same in pieces that fit, for what a person approves on a terminal. */
export function diffPieces(line: string, paint: Paint, columns: number): readonly string[] {
  const entry = oneEntry(visible(line.replace(/\r+$/, '')));
  return wholeLine(entry, columns).map((piece) => paint(diffStyle(line), piece));
}

/** One line of a diff, in git's colours; invisible characters are shown as code points. */
export function diffLine(line: string, paint: Paint): string {
  const entry = oneEntry(visible(line.replace(/\r+$/, '')));
  return entry === '' ? '' : paint(diffStyle(line), entry);
}

function diffStyle(line: string): TextStyle {
  if (
    /^(?:diff |index |--- |\+\+\+ |new file|deleted file|similarity|rename |old mode|new mode)/.test(
      line,
    )
  )
    return 'strong';
  if (line.startsWith('@@')) return 'accent';
  if (line.startsWith('+')) return 'good';
  return line.startsWith('-') ? 'bad' : 'plain';
}

/** Keeps leading spaces. */
const oneEntry = (line: string): string =>
  neutralText(line.replaceAll('\t', '    ')).replaceAll('\n', ' ');

function phaseLines(gate: GateLines, phase: PhaseEvidence): readonly string[] {
  const command = `phasegate log ${gate.run} ${phase.id}`;
  const entry = (text: string): readonly string[] => entryLines(gate, text, { indent: 4, command });
  return [
    `  ${gate.paint('strong', `${phase.id}${standingText(phase)}`)}`,
    ...(phase.summary === '' ? [] : entry(phase.summary)),
    ...phase.outputs.flatMap(([name, value]) => entry(`${name}: ${value}`)),
    ...(phase.artifacts.length === 0 ? [] : entry(`files: ${phase.artifacts.join(', ')}`)),
    ...phase.answers.flatMap(({ question, answer }) => [
      ...entry(`asked: ${question}`),
      ...entry(`answered: ${answer}`),
    ]),
  ];
}

function standingText({ result, isBeforeChange }: PhaseEvidence): string {
  if (result === 'failed') return ' (failed)';
  return isBeforeChange ? ` (${BEFORE_CHANGE})` : '';
}

function reworkLines(gate: GateLines): readonly (readonly string[])[] {
  const { rework } = gate.evidence;
  if (rework === null) return [];
  const command = evidenceCommand(gate);
  return [
    [
      gate.paint('strong', `Sent back earlier (${reworkText(rework)})`),
      ...rework.comments.flatMap((text) => entryLines(gate, text, { indent: 2, command })),
    ],
  ];
}

function verifiedLines(gate: GateLines): readonly string[] {
  const { verified } = gate.evidence;
  if (verified.length === 0) return [prose(`  ${nothingVerified(gate.evidence)}`, gate.columns)];
  const look = { indent: 2, sign: '✓ ', command: evidenceCommand(gate) };
  return verified.flatMap((script) => entryLines(gate, script, look));
}

/** Without a tick: what the commands say may be bad. */
function reportLines(gate: GateLines): readonly (readonly string[])[] {
  const { run, paint, evidence } = gate;
  if (evidence.reports.length === 0) return [];
  const lines = evidence.reports.flatMap(({ phase, result, text }) => {
    const look = { indent: 2, command: `phasegate log ${run} ${phase}` };
    return result === 'failed'
      ? entryLines(gate, `${phase} failed: ${text}`, { ...look, sign: '✗ ', style: 'bad' })
      : entryLines(gate, `${phase}: ${text}`, { ...look, sign: '· ' });
  });
  return [[paint('strong', 'Reported by commands'), ...lines]];
}

const MAX_TEXT_LINES = 60;

function deliveryLines(gate: GateLines): readonly string[] {
  const { deliveries, lost = null } = gate.evidence;
  if (deliveries.length > 0 && lost !== null)
    return wrapped(`Nothing: ${lost}`, gate.columns - 2).map(
      (line) => `  ${gate.paint('warn', line)}`,
    );
  if (deliveries.length === 0) return [`  ${NOTHING_DELIVERED}`];
  return deliveries.flatMap((delivery) => deliveryText(gate, delivery));
}

function deliveryText(
  gate: GateLines,
  { phase, kind, fields }: DeliveryEvidence,
): readonly string[] {
  const lines = fields.flatMap(([name, text]) => fieldLines(gate, name, text));
  return [`  ${gate.paint('strong', `${phase}: ${kind}`)}`, ...lines];
}

function fieldLines(gate: GateLines, name: string, text: string): readonly string[] {
  const all = text.trimEnd().split(/\r*\n/);
  const command = evidenceCommand(gate);
  if (all.length === 1) return codeLines(gate, `${name}: ${all[0] ?? ''}`, { indent: 4, command });
  const shown = gate.isWhole === true ? all : all.slice(0, MAX_TEXT_LINES);
  const more = all.length - shown.length;
  return [
    `    ${name}:`,
    ...shown.flatMap((line) => codeLines(gate, line, { indent: 6, command })),
    ...(more > 0 ? [`      … ${more} more ${more === 1 ? 'line' : 'lines'}: ${command}`] : []),
  ];
}
