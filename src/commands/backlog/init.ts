import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repositoryTop } from '../../app/library/write-library.ts';
import { findConfig } from '../../app/stored/config-file.ts';
import { readPipelineFile, textsByPath } from '../../app/stored/pipeline-file.ts';
import { makeFileStore } from '../../backlog/file.ts';
import { replaceText } from '../../backlog/lines.ts';
import { readsItem } from '../../core/backlog/reads-item.ts';
import { printJson, printProse } from '../../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from '../command.ts';

/** `phasegate backlog init`: creates the store and a configuration; existing files stay. */
export function initCommand(): RegisteredCommand {
  const command = subcommand('init', 'Create a backlog, and a phasegate.yml with its settings.');
  return { command, act: init, hidden: false };
}

async function init({ root: folder, json }: CommonOptions): Promise<number> {
  const root = repositoryTop(folder);
  const { path, config } = findConfig(root);
  const made = [
    ...(config.source === 'file' && makeFileStore(root) ? ['.task-golem/tasks.jsonl'] : []),
    ...(path === null ? ['phasegate.yml'] : []),
  ];
  const found = namedPipelines(root);
  const forItems = found.filter((file) => worksOnItem(root, file));
  if (path === null) replaceText(join(root, 'phasegate.yml'), configText(found, forItems));
  if (json) printJson({ made });
  else {
    const known = path === null ? forItems.length : config.pipelines.size;
    const lines = [...madeLines(root, made), 'Next:'];
    printProse([...lines, ...(known === 0 ? OFFER : []), NEXT_COMMANDS].join('\n'));
  }
  return 0;
}

function madeLines(root: string, made: readonly string[]): readonly string[] {
  if (made.length === 0) return ['This repository already has a backlog.'];
  const paths = made.map((path) => relative(process.cwd(), join(root, path)));
  return [`Created ${paths.join(', ')}.`, ...toCommit(made)];
}

/** Which of the files belong into a commit, and which git ignores already. */
function toCommit(made: readonly string[]): readonly string[] {
  const isConfig = made.includes('phasegate.yml');
  const isStore = made.some((path) => path.startsWith(FOLDER));
  return [
    ...(isConfig ? ['Commit phasegate.yml.'] : []),
    ...(isStore
      ? [
          `Commit ${FOLDER} if others or other machines use this backlog: its items, their events and its archive. Otherwise list it in .gitignore.`,
        ]
      : []),
    `git ignores the rest by itself: ${isStore ? `the lock in ${FOLDER}, and ` : ''}.phasegate/ with the runs.`,
  ];
}

const FOLDER = '.task-golem/';

/** The hint for a repository without pipelines. */
const OFFER = [
  '  phasegate add feature     a pipeline from the library; all: `phasegate add`',
  '  then list it in phasegate.yml:',
  '    pipelines: { feature: .github/pipelines/feature.yml }',
];

const NEXT_COMMANDS = `  phasegate backlog add "Title of the item"
  phasegate backlog next`;

/** The first pipeline is the default, so one that carries out any task comes first. */
function configText(found: readonly string[], forItems: readonly string[]): string {
  const [first, ...more] = [...forItems].sort((a, b) => rankOf(a) - rankOf(b));
  const rows =
    first === undefined
      ? ['# pipelines: { feature: pipelines/feature.yml }   # list your pipelines here']
      : [
          `default-pipeline: ${pipelineNameOf(first)}   # for items without a pipeline of their own`,
          'pipelines:',
          ...[first, ...more].map((path) => `  ${pipelineNameOf(path)}: ${path}`),
        ];
  const left = found.filter((path) => !forItems.includes(path)).map(pipelineNameOf);
  const note =
    left.length === 0
      ? []
      : [`# Not listed, because they are invalid or read no item: ${left.join(', ')}`];
  return `${CONFIG_HEAD}\n${[...rows, ...note].join('\n')}\n`;
}

const rankOf = (path: string): number => {
  const rank = USUAL.indexOf(pipelineNameOf(path));
  return rank === -1 ? USUAL.length : rank;
};

/** Pipelines of the library for any task. */
const USUAL = ['implement-task', 'feature'];

/** Whether the pipeline reads an item: by the context `item`, or by the input `task`, which an item fills. */
function worksOnItem(root: string, path: string): boolean {
  const file = join(root, path);
  const { pipeline, text } = readPipelineFile(file, root);
  if (pipeline === null) return false;
  const isTask = Object.hasOwn(pipeline.file.inputs ?? {}, 'task');
  return isTask || [text, ...textsByPath(pipeline).values()].some(readsItem);
}

const CONFIG_HEAD = `version: 1
guardrails: { max-size: medium, max-complexity: medium, max-risk: low }   # the largest assessment that passes without a person
limits: { wip: 1, concurrent: 1, phases: 100, follow-ups: 10, depth: 2, failures-in-a-row: 2 }`;

const FOLDERS = ['.github/pipelines', 'pipelines'];

function namedPipelines(root: string): readonly string[] {
  return FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /^[a-z][a-z0-9-]*\.ya?ml$/.test(name))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
}

const pipelineNameOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
