import { visible } from '../../view/visible.ts';
import {
  CHANGE_MISSING,
  type DeliveryEvidence,
  type GateEvidence,
  NOTHING_DELIVERED,
  type PhaseEvidence,
  reworkText,
} from '../gate-evidence.ts';
import { oneLine, padEnd, truncate, widthOf } from '../line.ts';
import { neutralText } from '../untrusted/neutral.ts';
import { nothingVerified } from '../verified.ts';
import type { Paint, TextStyle } from './paint.ts';

export interface GateLines {
  readonly evidence: GateEvidence;
  readonly run: string;
  readonly paint: Paint;
  /** Width of the terminal. */
  readonly columns: number;
}

/** What a person approves at a gate, for a terminal: the change, what led to it, and its deliveries. */
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

function againLines({ evidence: { again }, paint }: GateLines): readonly string[] {
  return again === null ? [] : [`  ${paint('warn', oneLine(again))}`];
}

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

function changeLines({ evidence, run, paint, columns }: GateLines): readonly string[] {
  const { stat, diff, more, isMissing } = evidence;
  if (isMissing) return [`  ${CHANGE_MISSING}`];
  if (stat.length === 0) return ['  no file changed'];
  const rest =
    more === 0
      ? []
      : [
          `  ${paint('dim', `… ${more} more ${more === 1 ? 'line' : 'lines'}: phasegate diff ${run}`)}`,
        ];
  return [
    ...stat.map((line) => ` ${truncate(oneEntry(line), columns - 1)}`),
    '',
    ...diff.map((line) => `  ${diffLine(line, paint, columns - 2)}`),
    ...rest,
  ];
}

const MAX_NOTES = 20;

function noteLines(
  { paint, columns }: GateLines,
  title: string,
  notes: readonly string[],
): readonly (readonly string[])[] {
  if (notes.length === 0) return [];
  const more = notes.length - MAX_NOTES;
  const shown = notes
    .slice(0, MAX_NOTES)
    .map((note) => `  ${paint('warn', truncate(oneLine(note), columns - 2))}`);
  return [[paint('strong', title), ...shown, ...(more > 0 ? [`  and ${more} more`] : [])]];
}

/** One line of a diff, in git's colours; invisible characters are shown as code points. */
export function diffLine(line: string, paint: Paint, columns = Number.POSITIVE_INFINITY): string {
  const entry = oneEntry(visible(line.replace(/\r+$/, '')));
  const shown = Number.isFinite(columns) ? truncate(entry, columns) : entry;
  return shown === '' ? '' : paint(diffStyle(line), shown);
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

function phaseLines({ columns, paint }: GateLines, phase: PhaseEvidence): readonly string[] {
  const cut = (text: string): string => truncate(oneLine(text), columns - 4);
  const result = phase.result === 'failed' ? `${phase.id} (failed)` : phase.id;
  return [
    `  ${paint('strong', result)}`,
    ...(phase.summary === '' ? [] : [`    ${cut(phase.summary)}`]),
    ...phase.outputs.map(([name, value]) => `    ${cut(`${name}: ${value}`)}`),
    ...(phase.artifacts.length === 0 ? [] : [`    ${cut(`files: ${phase.artifacts.join(', ')}`)}`]),
  ];
}

function reworkLines({ evidence, columns, paint }: GateLines): readonly (readonly string[])[] {
  const { rework } = evidence;
  if (rework === null) return [];
  const comments = rework.comments.map((text) => `  ${truncate(oneLine(text), columns - 2)}`);
  return [[paint('strong', `Sent back earlier (${reworkText(rework)})`), ...comments]];
}

function verifiedLines({ evidence, columns }: GateLines): readonly string[] {
  const { verified, reports } = evidence;
  if (verified.length === 0) return [`  ${nothingVerified(reports)}`];
  return verified.map((script) => `  ✓ ${truncate(oneLine(script), columns - 4)}`);
}

/** Without a tick: what the commands say may be bad. */
function reportLines({ evidence, paint, columns }: GateLines): readonly (readonly string[])[] {
  if (evidence.reports.length === 0) return [];
  const lines = evidence.reports.map(({ phase, result, text }) => {
    const line = truncate(
      oneLine(`${phase}${result === 'failed' ? ' failed' : ''}: ${text}`),
      columns - 4,
    );
    return result === 'failed' ? `  ${paint('bad', `✗ ${line}`)}` : `  · ${line}`;
  });
  return [[paint('strong', 'Reported by commands'), ...lines]];
}

const MAX_TEXT_LINES = 20;

function deliveryLines(gate: GateLines): readonly string[] {
  const { deliveries } = gate.evidence;
  if (deliveries.length === 0) return [`  ${NOTHING_DELIVERED}`];
  return deliveries.flatMap((delivery) => deliveryText(gate, delivery));
}

function deliveryText(
  { columns, paint }: GateLines,
  { phase, kind, fields }: DeliveryEvidence,
): readonly string[] {
  const lines = fields.flatMap(([name, text]) => fieldLines(name, text, columns));
  return [`  ${paint('strong', `${phase}: ${kind}`)}`, ...lines];
}

function fieldLines(name: string, text: string, columns: number): readonly string[] {
  const all = text.trimEnd().split('\n');
  const cut = (line: string, by: number): string => truncate(oneEntry(line), columns - by);
  if (all.length === 1) return [`    ${cut(`${name}: ${all[0] ?? ''}`, 4)}`];
  const more = all.length - MAX_TEXT_LINES;
  const rest = more > 0 ? [`      … ${more} more ${more === 1 ? 'line' : 'lines'}`] : [];
  return [
    `    ${name}:`,
    ...all.slice(0, MAX_TEXT_LINES).map((line) => `      ${cut(line, 6)}`.trimEnd()),
    ...rest,
  ];
}
