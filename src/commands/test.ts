import { existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { namedPipeline } from '../app/stored/named-pipeline.ts';
import type { SourceTexts } from '../app/stored/pipeline-file.ts';
import { repositoryRoot } from '../app/stored/repository-root.ts';
import { usualPipelines } from '../app/stored/usual-pipelines.ts';
import type { Diagnostic } from '../core/pipeline/diagnostic.ts';
import { phaseNames } from '../core/pipeline/nested.ts';
import type { Pipeline } from '../core/pipeline/parse.ts';
import type { ScriptedTestFile } from '../core/scripted-test/schema.gen.ts';
import { renderText } from '../core/text/diagnostic.ts';
import { Refusal } from '../ports.ts';
import { printJson, printNote, printProse, surfaceOf } from '../report/print.ts';
import { encodedText, readRegular } from '../system/read-regular.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';

/** `phasegate test [FILE…]`: runs the scripted tests of pipelines. Exit code 1 if one fails, 2 if one cannot be read. */
export function testCommand(): RegisteredCommand {
  const command = subcommand(
    'test',
    'Run scripted tests of pipelines, without a model, network or cost.',
  )
    .argument(
      '[file...]',
      'pipeline files, names in .github/pipelines or pipelines, or scripted tests (default: all pipelines there)',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ phasegate test
  $ phasegate test implement-task
  $ phasegate test .github/pipelines/implement-task/test/good.yml   # one test

The tests of .github/pipelines/NAME.yml are the files .github/pipelines/NAME/test/*.yml. docs/testing.md
describes these files.`,
    );
  return { command, act: test, hidden: false };
}

interface TestResult {
  readonly pipeline: string;
  readonly test: string;
  readonly description: string;
  readonly ok: boolean;
  /** Every difference between the expectation and the result. */
  readonly differences: readonly string[];
}

async function test(written: readonly string[], options: CommonOptions): Promise<number> {
  const root = repositoryRoot(options.root);
  const asked =
    written.length > 0
      ? written.map((name) => askedFor(namedPipeline(name, options.root)))
      : usualPipelines(root).map(allOf);
  refuseUntested(asked, { isNamed: written.length > 0 });
  const tests = asked.flatMap(({ file, paths }) => paths.map((path) => ({ file, path })));
  const all: (TestResult | InvalidTest)[] = [];
  const width = Math.min(availableParallelism(), MAX_CONCURRENT_TESTS);
  for (let at = 0; at < tests.length; at += width) {
    const some = tests.slice(at, at + width).map(({ file, path }) => runOne(file, path));
    for (const one of await Promise.all(some)) {
      all.push(one);
      if (!options.json) show(one);
    }
  }
  const results = all.map(resultOf);
  const failed = results.filter(({ ok }) => !ok).length;
  if (options.json) printJson(results);
  else printNote(`${results.length - failed} passed, ${failed} failed`);
  if (all.some((one) => 'diagnostics' in one)) return 2;
  return failed > 0 ? 1 : 0;
}

/** Each test runs a few processes. */
const MAX_CONCURRENT_TESTS = 4;

const resultOf = (one: TestResult | InvalidTest): TestResult =>
  'result' in one ? one.result : one;

/** A pipeline and those of its tests that are run. */
interface AskedTests {
  readonly file: string;
  readonly paths: readonly string[];
}

const allOf = (file: string): AskedTests => ({ file, paths: testFilesOf(file) });

/** Of a pipeline file: all tests; of a scripted test: that one. Throws `Refusal` for a file that does not exist. */
function askedFor(path: string): AskedTests {
  if (!existsSync(path)) {
    throw new Refusal(
      `There is no file ${relative(process.cwd(), path)}.`,
      'Name a pipeline, its file, or one of its tests. `phasegate test` runs all tests.',
    );
  }
  const folder = dirname(path);
  if (basename(folder) !== 'test') return allOf(path);
  const owner = dirname(folder);
  const file = [`${owner}.yml`, `${owner}.yaml`, join(owner, 'pipeline.yml')].find((one) =>
    existsSync(one),
  );
  return file === undefined ? allOf(path) : { file, paths: [path] };
}

/** Tests of `NAME.yml` are in `NAME/test`, those of `pipeline.yml` in `test`. */
function testFilesOf(file: string): readonly string[] {
  const name = basename(file).replace(/\.ya?ml$/, '');
  const folder = join(dirname(file), ...(name === 'pipeline' ? [] : [name]), 'test');
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(folder)
    .filter((entry) => /\.ya?ml$/.test(entry))
    .sort()
    .map((entry) => join(folder, entry));
}

/** Without tests, nothing passes; of named pipelines, each needs one. */
function refuseUntested(
  asked: readonly AskedTests[],
  { isNamed }: { readonly isNamed: boolean },
): void {
  const untested = asked.filter(({ paths }) => paths.length === 0);
  if (untested.length === asked.length || (isNamed && untested.length > 0))
    throw noTests(untested.map(({ file }) => file));
}

function noTests(files: readonly string[]): Refusal {
  if (files.length === 0) {
    return new Refusal(
      'No pipelines found in .github/pipelines or pipelines.',
      'Add a pipeline with tests from the library: `phasegate add implement-task`.',
    );
  }
  const [first = ''] = files;
  const folder = join(dirname(first), basename(first).replace(/\.ya?ml$/, ''), 'test');
  return new Refusal(
    `No scripted tests found for ${files.map((file) => relative(process.cwd(), file)).join(', ')}.`,
    `Write one as ${relative(process.cwd(), folder)}/good.yml; docs/testing.md describes the format.`,
  );
}

interface InvalidTest {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: SourceTexts;
  readonly result: TestResult;
}

async function runOne(file: string, path: string): Promise<TestResult | InvalidTest> {
  const { readPipelineFile } = await import('../app/stored/pipeline-file.ts');
  const { readScriptedTest } = await import('../core/scripted-test/scripted-test.ts');
  const named = { pipeline: relative(process.cwd(), file), test: relative(process.cwd(), path) };
  const { pipeline, diagnostics, texts } = readPipelineFile(file, repositoryRoot(file));
  if (pipeline === null) return invalid(named, diagnostics, texts);
  const source = { path: named.test, ...encodedText(readRegular(path)) };
  const read = readScriptedTest(source, phaseNames(pipeline));
  if (read.test === null)
    return invalid(named, read.diagnostics, new Map([[source.path, source.text]]));
  return { ...named, ...(await outcomeOf(pipeline, read.test)) };
}

async function outcomeOf(pipeline: Pipeline, test: ScriptedTestFile) {
  const { scriptedRun } = await import('../library/scripted-run.ts');
  const { differences } = await import('../core/scripted-test/judge.ts');
  const found = differences(test.expect, await scriptedRun(pipeline, test));
  return { description: test.description, ok: found.length === 0, differences: found };
}

function invalid(
  named: Pick<TestResult, 'pipeline' | 'test'>,
  diagnostics: readonly Diagnostic[],
  texts: SourceTexts,
): InvalidTest {
  const told = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(({ code, message, range }) => `line ${range.line}: ${message} (${code})`);
  const result = { ...named, description: 'cannot be read', ok: false, differences: told };
  return { diagnostics, texts, result };
}

function show(shown: TestResult | InvalidTest): void {
  const { paint } = surfaceOf(process.stdout);
  const { test: path, description, ok, differences } = resultOf(shown);
  printProse(`${ok ? paint('good', '✓') : paint('bad', '✗')} ${path}  ${description}`);
  if (!('diagnostics' in shown)) {
    for (const difference of differences) printProse(`    ${difference}`);
    return;
  }
  printNote(renderText(shown.diagnostics, shown.texts, surfaceOf(process.stderr).columns));
}
