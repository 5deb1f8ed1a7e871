import { beginningOf, omittedText } from '../../change/long-line.ts';
import type { DeliveryEvidence } from '../../view/page-data.ts';
import {
  BEFORE_CHANGE,
  type GateEvidence,
  NOTHING_DELIVERED,
  type PhaseEvidence,
  reworkText,
} from '../gate-evidence.ts';
import { wholeLine } from '../terminal/whole.ts';
import { postable, postableLine } from '../untrusted/postable.ts';
import { nothingVerified } from '../verified.ts';
import { codeBlock, inlineCode } from './markdown-code.ts';

export interface GateMarkdown {
  readonly evidence: GateEvidence;
  /** `owner/name` */
  readonly repository: string;
  /** Called if a text is truncated. */
  readonly onCut?: () => void;
}

/** What a person approves at a gate, in Markdown; long parts are folded. At most about 40 KB. */
export function gateMarkdown(gate: GateMarkdown): readonly string[] {
  const { evidence } = gate;
  return [
    ...asksAgain(gate),
    ...deliveries(gate),
    ...change(gate),
    ...phasesSection(gate),
    ...reworked(gate),
    evidence.verified.length === 0
      ? `**Verified by the runner:** ${nothingVerified(evidence)}.`
      : titledList(gate, 'Verified by the runner', evidence.verified),
    ...reported(gate),
  ];
}

const MAX_AGAIN = 1000;

function asksAgain(gate: GateMarkdown): readonly string[] {
  const { again } = gate.evidence;
  return again === null ? [] : [line(gate, again, MAX_AGAIN)];
}

const MAX_DELIVERIES = 5;

function deliveries(gate: GateMarkdown): readonly string[] {
  const { deliveries: all } = gate.evidence;
  if (all.length === 0) return [`**Delivered after an approval:** ${NOTHING_DELIVERED}.`];
  const more = all.length - MAX_DELIVERIES;
  const texts = all.slice(0, MAX_DELIVERIES).flatMap((delivery) => deliveryText(gate, delivery));
  return [
    '**Delivered after an approval:**',
    ...texts,
    ...(more > 0 ? [`and ${more} more deliveries`] : []),
  ];
}

function deliveryText(gate: GateMarkdown, { phase, kind, fields }: DeliveryEvidence) {
  const text = fields.map(([name, value]) => entry(name, value)).join('\n');
  return [`\`${kind}\` by \`${phase}\``, ...(text === '' ? [] : [block(gate, text, 4000)])];
}

/** Columns of a code block that a reader sees without scrolling. */
const SEEN_COLUMNS = 120;

/** A code block does not break lines, so a long one could have its end where nobody looks. */
function notScrolled(line: string): readonly string[] {
  const { shown, omitted } = beginningOf(line);
  const pieces = wholeLine(shown, SEEN_COLUMNS);
  return omitted === 0 ? pieces : [...pieces, `[${omittedText(omitted)}]`];
}

const entry = (name: string, value: string): string =>
  value.trimEnd().includes('\n') ? `${name}:\n${value.trimEnd()}\n` : `${name}: ${value}`;

function change(gate: GateMarkdown): readonly string[] {
  if (gate.evidence.more > 0) gate.onCut?.();
  const { stat, diff, more, isMissing } = gate.evidence;
  if (isMissing)
    return ['The change is not shown: the commits of the run are not on this machine.'];
  if (stat.length === 0) return [];
  const rest = more === 0 ? [] : [`… ${more} more lines: phasegate diff`];
  return [
    block(gate, stat.join('\n'), 4000),
    folded('The first lines of the change', block(gate, [...diff, ...rest].join('\n'), 8000)),
  ];
}

function reworked(gate: GateMarkdown): readonly string[] {
  const { rework } = gate.evidence;
  if (rework === null) return [];
  const text = rework.comments.join('\n');
  const line = `**Sent back earlier:** ${reworkText(rework)}.`;
  return text === '' ? [line] : [line, block(gate, text, 4000)];
}

const MAX_REPORTS = 20;

/** Without a tick: what the commands say may be bad. */
function reported(gate: GateMarkdown): readonly string[] {
  const { reports } = gate.evidence;
  if (reports.length === 0) return [];
  const lines = reports.slice(0, MAX_REPORTS).map(({ phase, result, text }) => {
    const said = inlineCode(line(gate, text, 200));
    return `- ${result === 'failed' ? `✗ \`${phase}\` failed` : `\`${phase}\``}: ${said}`;
  });
  const more = reports.length - lines.length;
  return [
    ['**Reported by commands:**', ...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
  ];
}

const MAX_PHASES = 20;

function phasesSection(gate: GateMarkdown): readonly string[] {
  const all = gate.evidence.phases.slice(-MAX_PHASES);
  if (all.length === 0) return [];
  const text = all.flatMap(phaseText).join('\n');
  return [folded('Outputs and artifacts of earlier phases', block(gate, text, 8000))];
}

function phaseText(phase: PhaseEvidence): readonly string[] {
  const { id, result, summary, outputs, artifacts, answers } = phase;
  return [
    `${id} (${result}${phase.isBeforeChange ? ` ${BEFORE_CHANGE}` : ''}): ${summary}`,
    ...answers.flatMap(({ question, answer }) => [`  asked: ${question}`, `  answered: ${answer}`]),
    ...outputs.map(([name, value]) => `  ${name}: ${value}`),
    ...(artifacts.length === 0 ? [] : [`  files: ${artifacts.join(', ')}`]),
  ];
}

function titledList(gate: GateMarkdown, title: string, all: readonly string[]): string {
  const names = all.slice(0, 20).map((one) => inlineCode(line(gate, one, 120)));
  return `**${title}:** ${names.join(', ')}`;
}

const line = ({ repository: own, onCut }: GateMarkdown, text: string, max: number): string =>
  postableLine(text, { own, max, onCut });

const block = ({ repository: own, onCut }: GateMarkdown, text: string, max: number): string =>
  codeBlock(postable(text.split('\n').flatMap(notScrolled).join('\n'), { own, max, onCut }));

const folded = (title: string, text: string): string =>
  `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
