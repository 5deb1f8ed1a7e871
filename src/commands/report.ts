import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { reportFile } from '../checkpoints/directory.ts';
import { shellWord } from '../core/lib/shell-word.ts';
import { Refusal } from '../ports.ts';
import { printJson, printNote, printResult } from '../report/print.ts';
import { makeFolder } from '../system/disk.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { lookAt, type ShownRun } from './meant/looked-at.ts';

interface ReportOptions extends CommonOptions {
  readonly output?: string;
  readonly open: boolean;
}

/** `phasegate report [RUN]`: writes a run as one HTML file. */
export function reportCommand(): RegisteredCommand {
  const command = subcommand('report', 'Write a run as one HTML file that needs no network.')
    .argument(
      '[run]',
      'run or backlog item (a unique beginning is enough), or URL of a workflow run (default: the run started last)',
    )
    .option('-o, --output <file>', 'file to write (default: .phasegate/reports/RUN.html)')
    .option('--open', 'open the file in a browser', false)
    .addHelpText(
      'after',
      `
The file contains prompts, conversations, output, changes and artifacts, without known secrets. The file has at most 20 MB,
and lists what was left out. Read the file before you share it.

Examples:
  $ phasegate report
  $ phasegate report k3v9x2mq -o report.html --open
  $ GITHUB_TOKEN=$(gh auth token) phasegate report https://github.com/acme/widgets/actions/runs/1234567`,
    );
  return { command, act: report, hidden: false };
}

const report = (name: string | undefined, options: ReportOptions): Promise<number> =>
  lookAt(options.root, name, (run) => writeReport(run, options));

async function writeReport(
  { seen, root, workflowRun }: ShownRun,
  options: ReportOptions,
): Promise<number> {
  const { makeReport, pageFile } = await import('../app/report/make-report.ts');
  const { replaceWhole } = await import('../app/report/write-report.ts');
  const { run } = seen;
  const file = outputOf(options) ?? usualFile(seen, workflowRun);
  refuseMissingFolder(dirname(file));
  const html = await makeReport({
    seen,
    root,
    environment: process.env,
    now: new Date(),
    place: workflowRun ?? seen.folder,
    workflowRun,
    page: pageFile(),
  });
  replaceWhole(file, html);
  const bytes = Buffer.byteLength(html);
  if (options.json) printJson({ run, file, bytes });
  else printResult(file);
  if (options.open) await show(file);
  return 0;
}

/** With the runs, in a folder that git ignores; a run of GitHub has no folder here. */
function usualFile({ run, folder }: ShownRun['seen'], workflowRun: string | null): string {
  if (workflowRun !== null) return resolve(`phasegate-report-${run}.html`);
  const file = reportFile(dirname(dirname(folder)), run);
  makeFolder(dirname(file));
  return file;
}

function outputOf({ output }: ReportOptions): string | undefined {
  return output === undefined ? undefined : resolve(output);
}

function refuseMissingFolder(folder: string): void {
  if (existsSync(folder)) return;
  throw new Refusal(
    `There is no folder ${folder}.`,
    `Create the folder: \`mkdir -p ${shellWord(folder)}\`.`,
  );
}

/** If no browser can be started, the report is only written. */
async function show(file: string): Promise<void> {
  const { openInBrowser } = await import('../app/report/open-in-browser.ts');
  const fault = await openInBrowser(file);
  if (fault !== null)
    printNote(`The browser could not be started (${fault}): open the file yourself.`);
}
