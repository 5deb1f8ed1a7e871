import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findConfig } from '../../app/stored/config-file.ts';
import { repositoryRoot } from '../../app/stored/repository-root.ts';
import { makeFileStore } from '../../backlog/file.ts';
import { replaceText } from '../../backlog/lines.ts';
import { printJson, printNote, printResult } from '../../report/print.ts';
import { makeFolder } from '../../system/disk.ts';
import { type CommonOptions, collect, type Registered, subcommand } from '../command.ts';

interface InitOptions extends CommonOptions {
  readonly pipeline: readonly string[];
}

/** `phasegate backlog init`: the store and a configuration; what is there stays as it is. */
export function initCommand(): Registered {
  const command = subcommand(
    'init',
    'Make a backlog here, and a phasegate.yml that says how it is worked through.',
  ).option(
    '--pipeline <name>',
    'copy a pipeline that comes with Phasegate to .github/pipelines; may be given more than once',
    collect,
    [],
  );
  return { command, act: init, hidden: false };
}

async function init({ root: folder, json, pipeline }: InitOptions): Promise<number> {
  const root = repositoryRoot(folder);
  const { path, config } = findConfig(root);
  const copied = await copyPipelines(root, await wanted({ root, json, pipeline, config: path }));
  const made = [
    ...copied,
    ...(config.source === 'file' && makeFileStore(root) ? ['.task-golem/tasks.jsonl'] : []),
    ...(path === null ? ['phasegate.yml'] : []),
  ];
  if (path === null) replaceText(join(root, 'phasegate.yml'), configText(pipelinesIn(root)));
  if (json) printJson({ made });
  else {
    const head =
      made.length === 0 ? 'There is a backlog here already.' : `Made ${made.join(', ')}.`;
    const known = path === null ? pipelinesIn(root).length : config.pipelines.size;
    const next = await pipelineLines({ config: path, copied, known });
    printResult([`${head} Next:`, ...next, NEXT].join('\n'));
  }
  return 0;
}

interface Situation {
  /** Of before; `null`: there was none. */
  readonly config: string | null;
  readonly copied: readonly string[];
  /** Pipelines that phasegate.yml names. */
  readonly known: number;
}

/** What a person has to do about pipelines. */
async function pipelineLines({ config, copied, known }: Situation): Promise<readonly string[]> {
  if (config !== null && copied.length > 0) {
    const rows = copied.map((path) => `${nameOf(path)}: ${path}`).join(', ');
    return [`  name it in ${config}: pipelines: { ${rows} }`];
  }
  return known === 0 ? offerLines() : [];
}

interface Wanting extends Pick<InitOptions, 'root' | 'json' | 'pipeline'> {
  /** `null`: there is none. */
  readonly config: string | null;
}

/** What the person named, or chooses where there is none and somebody can be asked. */
async function wanted({ root, json, pipeline, config }: Wanting): Promise<readonly string[]> {
  const isAsked = pipeline.length === 0 && config === null && pipelinesIn(root).length === 0;
  const { stdin, stderr } = process;
  if (!isAsked || json || stdin.isTTY !== true || stderr.isTTY !== true) return pipeline;
  const { shippedPipelines } = await import('../../app/stored/shipped-pipelines.ts');
  const { createInterface } = await import('node:readline/promises');
  const names = shippedPipelines();
  printNote('There is no pipeline in .github/pipelines or pipelines. With Phasegate come:');
  for (const [at, name] of names.entries()) printNote(`  ${at + 1}  ${name}`);
  const asking = createInterface({ input: stdin, output: stderr });
  try {
    const said = await asking.question('Which one (number or name; empty for none)? ');
    const answer = said.trim();
    return answer === '' ? [] : [names[Number(answer) - 1] ?? answer];
  } finally {
    asking.close();
  }
}

/** A file that is there stays as it is. */
async function copyPipelines(root: string, names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const { shippedPipeline } = await import('../../app/stored/shipped-pipelines.ts');
  const texts = names.map(
    (name) => [`.github/pipelines/${name}.yml`, shippedPipeline(name)] as const,
  );
  const missing = texts.filter(([path]) => !existsSync(join(root, path)));
  for (const [path, text] of missing) {
    makeFolder(dirname(join(root, path)));
    replaceText(join(root, path), text);
  }
  return missing.map(([path]) => path);
}

/** What to do where there is no pipeline. */
async function offerLines(): Promise<readonly string[]> {
  const { shippedPipelines } = await import('../../app/stored/shipped-pipelines.ts');
  return [
    '  take a pipeline that comes with Phasegate:',
    ...shippedPipelines().map((name) => `    phasegate backlog init --pipeline ${name}`),
    '  or name your own in phasegate.yml: pipelines: { feature: pipelines/feature.yml }',
  ];
}

const NEXT = `  phasegate backlog add "What is to be done"
  phasegate backlog next`;

function configText(pipelines: readonly string[]): string {
  const rows =
    pipelines.length === 0
      ? ['# pipelines: { feature: pipelines/feature.yml }   # name your pipelines here']
      : ['pipelines:', ...pipelines.map((path) => `  ${nameOf(path)}: ${path}`)];
  return `${TOP}\n${rows.join('\n')}\n`;
}

const TOP = `version: 1
guardrails: { max-size: medium, max-complexity: medium, max-risk: low }   # what passes without a person
limits: { wip: 1, concurrent: 1, phases: 100, follow-ups: 10, depth: 2, failures-in-a-row: 2 }`;

const FOLDERS = ['.github/pipelines', 'pipelines'];

function pipelinesIn(root: string): readonly string[] {
  return FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /^[a-z][a-z0-9-]*\.ya?ml$/.test(name))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
}

const nameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
