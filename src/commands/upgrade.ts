import { Option } from 'commander';
import { repositoryTop } from '../app/library/write-library.ts';
import { serverUrl } from '../app/repositories/address.ts';
import { lineChanges } from '../core/lib/line-changes.ts';
import type { MergePreference, UpgradeConflict } from '../core/library/upgrade.ts';
import { diffPieces } from '../core/text/terminal/gate-lines.ts';
import type { PlannedUpgrade, UpgradedFile } from '../library/upgrading.ts';
import { printJson, printNote, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { commandsOf, confirmed } from './options/library.ts';

interface UpgradeOptions extends CommonOptions {
  readonly to?: string;
  readonly prefer?: Exclude<MergePreference, null>;
  readonly dryRun: boolean;
  readonly yes: boolean;
}

/** `phasegate upgrade NAME`: merges the library's newest version into the repository's copy. */
export function upgradeCommand(): RegisteredCommand {
  const command = subcommand(
    'upgrade',
    'Upgrade a pipeline to its newest version, and keep local changes.',
  )
    .argument('<pipeline>', 'name of the pipeline in this repository, or its file')
    .option('--to <ref>', 'branch, tag or full commit hash, for a pipeline from another repository')
    .addOption(
      new Option(
        '--prefer <side>',
        'whose lines to use where both this repository and the library changed the same lines',
      ).choices(['local', 'library']),
    )
    .option('--dry-run', 'print the changes without writing them', false)
    .option('-y, --yes', 'ask no questions', false)
    .addHelpText(
      'after',
      `
The first lines of .github/pipelines/NAME.yml note the version that was added. The command compares that version, the newest
version and the files in this repository. If local changes and the newest version changed the same lines, the command
reports every conflict, writes nothing and ends with exit code 1.

Examples:
  $ phasegate upgrade implement-task --dry-run
  $ phasegate upgrade review --to v3   # a pipeline from another repository`,
    );
  return { command, act: upgrade, hidden: false };
}

async function upgrade(name: string, options: UpgradeOptions): Promise<number> {
  const planned = await plannedFor(name, options);
  if (!options.json) show(planned);
  const conflicts = planned.files.filter(({ state }) => state === 'conflict');
  const ended = conflicts.length > 0 ? 1 : await writeConfirmed(planned, options);
  if (options.json) printJson(upgradeJson(planned));
  if (conflicts.length === 0) return ended;
  printNote(
    'Nothing was written. Change these lines to be like the library, or decide with `--prefer local` or `--prefer library`.',
  );
  return 1;
}

async function plannedFor(name: string, options: UpgradeOptions): Promise<PlannedUpgrade> {
  const { packageFolder } = await import('../library/package.ts');
  const { projectsIn } = await import('../library/look.ts');
  const { plannedUpgrade } = await import('../library/upgrading.ts');
  const root = repositoryTop(options.root);
  return plannedUpgrade({
    name: name.replace(/^(?:.*\/)?\.github\/pipelines\//, '').replace(/\.ya?ml$/, ''),
    root,
    packageFolder: packageFolder(),
    server: serverUrl(),
    ref: options.to ?? null,
    prefer: options.prefer ?? null,
    commands: commandsOf({ setup: [], test: [], lint: [] }, projectsIn(root)),
  });
}

/** Writes after confirmation, if possible; returns the exit code. */
async function writeConfirmed(planned: PlannedUpgrade, options: UpgradeOptions): Promise<number> {
  const changed = planned.files.filter(isChanged);
  if (changed.length === 0) printNote(`Already at the newest version, ${planned.to}.`);
  if (changed.length === 0 || options.dryRun) return 0;
  const refused = await confirmed(options, planned.isForeign);
  if (refused !== null) return refused;
  const { checkedPipelines } = await import('../app/library/write-library.ts');
  const { writeUpgrade } = await import('../library/upgrading.ts');
  const root = repositoryTop(options.root);
  writeUpgrade(root, changed);
  const problems = await checkedPipelines(root, changed);
  for (const problem of problems) printNote(problem);
  return problems.length > 0 ? 2 : 0;
}

const isChanged = ({ before, text }: UpgradedFile): boolean => before !== text;

function show({ from, to, files, elsewhere }: PlannedUpgrade): void {
  const { paint, columns } = surfaceOf(process.stderr);
  printNote(`From ${from}\nTo   ${to}`);
  for (const file of files) {
    const { path, state, before, text, conflicts } = file;
    if (before === null && text === null) continue;
    printNote(`${paint(PAINTS[state], state.padEnd(9))} ${path}`);
    const changes = isChanged(file) ? lineChanges(before ?? '', text ?? '') : [];
    const lines = [...changes, ...conflicts.flatMap(conflictLines)];
    const pieces = lines.flatMap((line) => diffPieces(line, paint, columns - 2));
    for (const piece of pieces) printNote(`  ${piece}`);
  }
  for (const name of elsewhere)
    printNote(
      `The file has prompts of the pipeline \`${name}\`, which stay as they are: \`phasegate upgrade ${name}\` upgrades those.`,
    );
}

const PAINTS = {
  unchanged: 'dim',
  kept: 'dim',
  new: 'good',
  updated: 'good',
  merged: 'good',
  removed: 'strong',
  conflict: 'bad',
} as const;

const conflictLines = ({ line, local, library }: UpgradeConflict): readonly string[] => [
  `@@ line ${line}: - in this repository, + in the library @@`,
  ...local.map((text) => `-${text}`),
  ...library.map((text) => `+${text}`),
];

const upgradeJson = ({ from, to, files }: PlannedUpgrade) => ({
  from,
  to,
  files: files
    .filter(({ before, text }) => before !== null || text !== null)
    .map(({ path, state, conflicts }) => ({ path, state, conflicts })),
});
