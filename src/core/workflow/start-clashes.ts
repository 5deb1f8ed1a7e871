import { LABEL } from '../backlog/issue/issue-state.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import { parsedYaml } from '../library/parsed-yaml.ts';
import { usesPhasegate } from '../library/watched.ts';

/** A label or a command that starts work twice: each would be paid for. */
export interface StartClash {
  readonly kind: 'label' | 'command';
  /** As written in the last workflow. */
  readonly name: string;
  readonly on: 'issue' | 'pull request';
  /** The paths of workflows, in order; of the configuration first, if it has the backlog. */
  readonly files: readonly string[];
  /** The last workflow, and its line that names the label or command, from 1. */
  readonly at: { readonly file: string; readonly line: number };
}

/** `workflows`: texts by path. `backlog`: the path of the configuration with a backlog in issues; `null`: there is none. */
export function startClashes(
  workflows: ReadonlyMap<string, string>,
  backlog: string | null,
): readonly StartClash[] {
  const all = [
    ...(backlog === null ? [] : [{ file: backlog, start: itemStart(LABEL), line: 1 }]),
    ...[...workflows].flatMap(([file, text]) =>
      startsOf(text).map((start) => ({ file, start, line: lineOf(text, start.name) })),
    ),
  ];
  const keys = [...new Set(all.map(({ start }) => keyOf(start)))];
  return keys.flatMap((key) => {
    const those = all.filter(({ start }) => keyOf(start) === key);
    const last = those.at(-1);
    const files = [...new Set(those.map(({ file }) => file))];
    if (last === undefined || files.length < 2) return [];
    return [{ ...last.start, files, at: { file: last.file, line: last.line } }];
  });
}

export interface WorkflowStart {
  readonly kind: 'label' | 'command';
  readonly name: string;
  readonly on: 'issue' | 'pull request';
}

const itemStart = (name: string): WorkflowStart => ({ kind: 'label', name, on: 'issue' });

/** GitHub compares both without regard to case. */
const keyOf = ({ kind, name, on }: WorkflowStart): string => `${kind} ${on} ${name.toLowerCase()}`;

/**
 * The labels, and the commands in comments, on which a workflow starts Phasegate; empty for other workflows. `/phasegate …` is none:
 * it decides about a run, which belongs to one workflow.
 */
export function startsOf(text: string): readonly WorkflowStart[] {
  if (!usesPhasegate(text)) return [];
  const workflow = parsedYaml(text) as Json;
  if (!isJsonObject(workflow)) return [];
  const conditions = conditionsIn(workflow).join('\n');
  const labels = [...conditions.matchAll(LABEL_READ)].map(({ groups = {} }) => groups);
  const names = labels.map(({ event, turned, own }) => event ?? turned ?? own ?? '');
  const commands = [...conditions.matchAll(COMMAND_READ)].map(([, name = '']) => name.trim());
  const isCommand = (name: string): boolean =>
    name.startsWith('/') && !/^\/phasegate\b/i.test(name);
  return [
    ...(hasEvent(workflow, ['issues'])
      ? names.map((name) => ({ kind: 'label', name, on: 'issue' }) as const)
      : []),
    ...(hasEvent(workflow, ['pull_request', 'pull_request_target'])
      ? names.map((name) => ({ kind: 'label', name, on: 'pull request' }) as const)
      : []),
    ...(hasEvent(workflow, ['issue_comment'])
      ? commands.filter(isCommand).map((name) => ({ kind: 'command', name, on: 'issue' }) as const)
      : []),
  ];
}

const LABEL_READ =
  /github\.event\.label\.name\s*==\s*'(?<event>[^'\n]+)'|'(?<turned>[^'\n]+)'\s*==\s*github\.event\.label\.name|(?<!!\s*)contains\(\s*github\.event\.(?:issue|pull_request)\.labels\.\*\.name,\s*'(?<own>[^'\n]+)'/g;
const COMMAND_READ = /(?<!!\s*)startsWith\(\s*github\.event\.comment\.body,\s*'([^'\n]+)'/g;

function conditionsIn({ jobs }: JsonObject): readonly string[] {
  if (!isJsonObject(jobs)) return [];
  return Object.values(jobs).flatMap((job) =>
    isJsonObject(job) && typeof job.if === 'string' ? [job.if] : [],
  );
}

function hasEvent({ on }: JsonObject, events: readonly string[]): boolean {
  const named = isJsonObject(on) ? Object.keys(on) : isJsonList(on) ? on : [on];
  return named.some((event) => typeof event === 'string' && events.includes(event));
}

/** Of the condition, not of a comment or of another label that contains the name. */
function lineOf(text: string, name: string): number {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => !/^\s*#/.test(line) && line.includes(`'${name}`));
  return Math.max(at, 0) + 1;
}

/** What is wrong, as a sentence. */
export function clashText({ kind, name, on, files }: StartClash): string {
  const of = files.map((file) => (WORKFLOW.test(file) ? file : `the backlog of ${file}`));
  const whole = `${of.slice(0, -1).join(', ')} and ${of.at(-1)}`;
  const what =
    kind === 'label' ? `${ARTICLE[on]} with the label \`${name}\`` : `the command \`${name}\``;
  const [begin, end] = kind === 'label' ? ['take', 'it'] : ['start on', 'the same work'];
  const each = files.length === 2 ? 'both' : 'all';
  return `${capitalised(whole)} ${each} ${begin} ${what}, so ${end} would be done and paid for twice.`;
}

const capitalised = (text: string): string => text.replace(/^the /, 'The ');
const WORKFLOW = /(?:^|\/)workflows\//;
const ARTICLE = { issue: 'an issue', 'pull request': 'a pull request' } as const;

/** What to do about it. */
export const clashRemedy = ({ kind, at }: StartClash): string =>
  kind === 'label'
    ? `Name another label in ${at.file}, line ${at.line}, or delete one of the workflows.`
    : `Name another command in ${at.file}, line ${at.line}, or delete one of the workflows.`;
