import { readFileSync } from 'node:fs';
import { journalFile } from '../../checkpoints/directory.ts';
import type { Json } from '../../core/lib/json.ts';
import { redactJson } from '../../core/redaction/redact-json.ts';
import {
  CHANGE,
  type ListedFile,
  type ReportData,
  type ReportFile,
} from '../../core/view/page-data.ts';
import { planToJson } from '../../core/view/plan-json.ts';
import { inElement } from '../../report/run-page.ts';
import { VERSION } from '../../version.ts';
import { publishedBranches } from '../stored/published.ts';
import type { SeenRun } from '../stored/stored.ts';
import { contentOf } from './content.ts';
import { deliveryTexts } from './delivery-texts.ts';
import { listFiles } from './record-files.ts';

/** Limit of the whole report in bytes. */
const MAX_REPORT_BYTES = 20 * 1024 * 1024;
/** Limit of the diff in bytes. */
const MAX_DIFF_BYTES = 1024 * 1024;

export interface ReportDataSource {
  readonly seen: SeenRun;
  /** The run's change so far as a unified diff; `null`: the commits are not here. */
  readonly diff: string | null;
  readonly redact: (text: string) => string;
  /** When the report was made: UTC, ISO 8601. */
  readonly made: string;
  /** Where the omitted parts are, for a person. */
  readonly place: string;
  readonly workflowRun: string | null;
  /** Size of the page without its data, in bytes. */
  readonly page: number;
}

/** Everything that a report shows of a run. The journal was verified when it was read. */
export function reportData(reporting: ReportDataSource): ReportData {
  const { seen, redact, made, place, workflowRun } = reporting;
  const journal = redactedLines(readJournalLines(seen), redact);
  const plans = redactedPlans(seen, redact);
  const change = changeFile(reporting);
  const frame: ReportData = {
    live: false,
    format: 1,
    phasegate: VERSION,
    made,
    journal: journal.lines,
    plans,
    isHeld: seen.isHeld,
    ...(seen.unrecorded.length === 0 ? {} : { unrecorded: seen.unrecorded }),
    ...branchesOf(seen),
    ...deliveryTexts(seen, reporting),
    place,
    workflowRun,
    notes: [...(seen.note === null ? [] : [seen.note]), ...journal.notes],
    files: change,
  };
  const used = reporting.page + Buffer.byteLength(inElement(JSON.stringify(frame)));
  const listed = redactedPaths(listFiles(seen), redact);
  // Overhead around the content of each file, in bytes.
  const around = listed.reduce((sum, { path }) => sum + path.length + 64, 0);
  const room = Math.max(0, MAX_REPORT_BYTES - used - around);
  const files = contentOf(listed, { folder: seen.folder, redact, room });
  return {
    ...frame,
    files: [...change, ...files],
    notes: [...frame.notes, ...cutNotes(files, place)],
  };
}

function branchesOf({ folder, started }: SeenRun): Pick<ReportData, 'branches'> {
  const branches = publishedBranches(folder, started);
  return Object.keys(branches).length === 0 ? {} : { branches };
}

/** Byte for byte, so that the page can verify the hash chain itself. */
function readJournalLines({ folder, events }: SeenRun): readonly string[] {
  return readFileSync(journalFile(folder), 'utf8').split('\n').slice(0, events.length);
}

/**
 * The journal was written without secrets. Values that became secrets later are removed, and then the hash chain cannot be
 * verified.
 */
function redactedLines(
  lines: readonly string[],
  redact: (text: string) => string,
): { readonly lines: readonly string[]; readonly notes: readonly string[] } {
  const whole = lines.join('\n');
  const clean = redact(whole);
  if (clean === whole) return { lines, notes: [] };
  const redactLine = (line: string): string =>
    JSON.stringify(redactJson(JSON.parse(line) as Json, redact));
  const note =
    'Values that are secrets by now were taken out of the journal, so its hashes do not fit here.';
  return { lines: lines.map(redactLine), notes: [note] };
}

/** The author's texts, including prompts and variables. */
function redactedPlans({ plans }: SeenRun, redact: (text: string) => string): ReportData['plans'] {
  const written = plans.map(({ seq, plan }) => ({ seq, plan: planToJson(plan) }));
  const whole = JSON.stringify(written);
  // Most plans hold no secret, and redacting each text of a large plan is slow.
  return redact(whole) === whole ? written : redactJson(written, redact);
}

/** A file whose name contains a secret is omitted, because its path would reveal it. */
function redactedPaths(
  files: readonly ListedFile[],
  redact: (text: string) => string,
): readonly ListedFile[] {
  const whole = files.map(({ path }) => path).join('\n');
  return redact(whole) === whole ? files : files.filter(({ path }) => redact(path) === path);
}

function changeFile({ diff, redact }: ReportDataSource): readonly ReportFile[] {
  if (diff === null || diff === '') return [];
  const size = Buffer.byteLength(diff);
  const cut = Math.max(0, size - MAX_DIFF_BYTES);
  const content = cut === 0 ? diff : Buffer.from(diff).subarray(0, MAX_DIFF_BYTES).toString();
  return [{ path: CHANGE, size, as: 'text', content: redact(content), cut }];
}

function cutNotes(files: readonly ReportFile[], place: string): readonly string[] {
  const cut = files.filter((file) => file.cut > 0);
  if (cut.length === 0) return [];
  const bytes = cut.reduce((sum, file) => sum + file.cut, 0);
  const names = cut.slice(0, 5).map(({ path }) => path);
  const more = cut.length > names.length ? `, and ${cut.length - names.length} more` : '';
  return [
    `Left out of this report: ${(bytes / 1024 / 1024).toFixed(1)} MiB of ${names.join(', ')}${more}. The whole files are in ${place}.`,
  ];
}
