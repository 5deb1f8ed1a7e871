import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Option } from 'commander';
import { configFiles, isConfigFile, readConfigFile } from '../app/stored/config-file.ts';
import { namedPipeline } from '../app/stored/named-pipeline.ts';
import { repositoryRoot } from '../app/stored/repository-root.ts';
import { pipelinesIn, usualPipelines } from '../app/stored/usual-pipelines.ts';
import { unreachable } from '../core/lib/unreachable.ts';
import type { Diagnostic } from '../core/pipeline/diagnostic.ts';
import { renderGithub, renderJson, renderSarif, renderText } from '../core/text/diagnostic.ts';
import { plural } from '../core/text/plural.ts';
import { Refusal } from '../ports.ts';
import { printForRunner, printNote, printResult, surfaceOf } from '../report/print.ts';
import { VERSION } from '../version.ts';
import { type CommonOptions, fileArgument, type RegisteredCommand, subcommand } from './command.ts';

interface CheckOptions extends CommonOptions {
  readonly format: 'text' | 'json' | 'github' | 'sarif';
}

/** `phasegate check [FILE…]`: reports all errors of all files. Exit code 2 if there is one. */
export function checkCommand(): RegisteredCommand {
  const command = subcommand(
    'check',
    'Report every problem in pipeline files and phasegate.yml, with its location and a fix.',
  )
    .argument(
      '[file...]',
      'pipeline files or folders, or phasegate.yml (default: .github/pipelines, pipelines and phasegate.yml)',
    )
    .addOption(
      new Option('--format <format>', 'output format')
        .choices(['text', 'json', 'github', 'sarif'])
        .default('text'),
    )
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate check
  $ phasegate check .github/pipelines/implement.yml --format github

Errors end the command with exit code 2; warnings do not. docs/diagnostics.md explains codes such as PG301.`,
    );
  return { command, act: check, hidden: false };
}

async function check(written: readonly string[], options: CheckOptions): Promise<number> {
  const { readInRepository } = await import('../app/library/library-diagnostics.ts');
  const files = filesToCheck(written, options.root);
  const sources = new Map<string, string>();
  const diagnostics = onceEach([
    ...files.flatMap((file) => {
      if (isConfigFile(file)) {
        const path = relative(process.cwd(), file);
        const { diagnostics: found, text } = readConfigFile(file);
        sources.set(path, text);
        return found.map((diagnostic) => ({ ...diagnostic, file: path }));
      }
      const root = repositoryRoot(file);
      const { diagnostics: found, texts } = readInRepository(file, root);
      for (const [path, text] of texts) sources.set(fromHere(root, path), text);
      return found.map((diagnostic) => seenFromHere(root, diagnostic));
    }),
    ...(written.length === 0 ? await startsIn(repositoryRoot(options.root), sources) : []),
  ]);
  const isForRunner = options.format === 'github' && !options.json;
  const print = isForRunner ? printForRunner : printResult;
  print(rendered(options, diagnostics, sources));
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = diagnostics.length - errors;
  printNote(
    `${plural(files.length, 'file')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}`,
  );
  return errors > 0 ? 2 : 0;
}

/** Of the whole repository; the texts of its workflows join the sources. */
async function startsIn(
  root: string,
  sources: Map<string, string>,
): Promise<readonly Diagnostic[]> {
  const { startDiagnostics } = await import('../app/library/start-diagnostics.ts');
  const { diagnostics, texts } = startDiagnostics(root);
  for (const { file } of diagnostics) sources.set(fromHere(root, file), texts.get(file) ?? '');
  return diagnostics.map((diagnostic) => seenFromHere(root, diagnostic));
}

/** A mistake of a nested pipeline is found in its own file, and again in each file that runs it. */
function onceEach(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const byPlace = new Map<string, Diagnostic>();
  for (const one of all) {
    const { file, range, code, message } = one;
    const key = JSON.stringify([file, range, code, message]);
    const known = byPlace.get(key);
    byPlace.set(
      key,
      known === undefined ? one : { ...known, usedBy: [...known.usedBy, ...one.usedBy] },
    );
  }
  return [...byPlace.values()];
}

/** `path` is relative to the repository, or a file of the library. */
function fromHere(root: string, path: string): string {
  if (path.startsWith('library:')) return path;
  return relative(process.cwd(), resolve(root, path));
}

const seenFromHere = (root: string, { usedBy, ...found }: Diagnostic): Diagnostic => ({
  ...found,
  file: fromHere(root, found.file),
  usedBy: usedBy.map((by) => ({ ...by, file: fromHere(root, by.file) })),
});

function rendered(
  { format, json }: CheckOptions,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): string {
  const wanted = json ? 'json' : format;
  switch (wanted) {
    case 'text':
      return renderText(diagnostics, sources, surfaceOf(process.stdout).columns);
    case 'json':
      return renderJson(diagnostics);
    case 'github':
      return renderGithub(diagnostics);
    case 'sarif':
      return renderSarif(diagnostics, VERSION);
    default:
      return unreachable(wanted);
  }
}

function filesToCheck(written: readonly string[], root: string): readonly string[] {
  if (written.length > 0) {
    return [...new Set(written.flatMap((path) => expanded(namedOrFolder(path, root))))];
  }
  const top = repositoryRoot(root);
  const found = [...usualPipelines(top), ...configFiles(top)];
  if (found.length > 0) return found;
  throw new Refusal(
    'No pipelines found in .github/pipelines or pipelines.',
    'Name the files: `phasegate check FILE`.',
  );
}

/** The pipelines of a folder. Throws `Refusal` if it has none: a check of nothing must not pass. */
function expanded(path: string): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
  const found = pipelinesIn(path);
  if (found.length > 0) return found;
  const shown = relative(process.cwd(), path) || 'the current folder';
  throw new Refusal(
    `No pipelines found in ${shown}.`,
    'Name their folder, such as `.github/pipelines`, or no file to check all pipelines of the repository.',
  );
}

/** A folder takes precedence over a pipeline of the same name. */
function namedOrFolder(path: string, root: string): string {
  const here = fileArgument(path, root);
  return existsSync(here) ? here : namedPipeline(path, root);
}
