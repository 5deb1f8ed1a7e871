import type { Guardrails } from '../backlog/triage/guardrails.ts';
import { durationMs } from '../lib/duration.ts';
import type { Json } from '../lib/json.ts';
import { suggest } from '../lib/nearest.ts';
import type { Diagnostic } from '../pipeline/diagnostic.ts';
import { readDocument } from '../pipeline/document.ts';
import { type Finding, quoted, valueAt } from '../pipeline/finding.ts';
import { inOrder, placer, type SourceFile, unreadable } from '../pipeline/parse.ts';
import { misfitsOf } from '../pipeline/shape.ts';
import type { ConfigFile } from './schema.gen.ts';
import { validate } from './validate.gen.js';

/** phasegate.yml with every default applied. */
export interface Config {
  readonly source: 'file' | 'issues';
  readonly guardrails: Guardrails;
  readonly limits: ConfigLimits;
  readonly triage: TriageConfig;
  /** Name → path of the pipeline file, relative to the repository. */
  readonly pipelines: ReadonlyMap<string, string>;
  /** `null`: there are no pipelines. */
  readonly defaultPipeline: string | null;
  readonly deliver: 'each' | 'one';
  readonly issues: IssuesConfig;
}

/** Of pipelines that read `github.settings`. */
export interface IssuesConfig {
  /** An issue needs one of them; `null`: none is needed. */
  readonly labels: readonly string[] | null;
  /** An issue with one of them is left alone. */
  readonly ignore: readonly string[];
  /** In words, for agents; may be empty. */
  readonly style: string;
  readonly gate: 'outsiders' | 'always';
}

export interface ConfigLimits {
  readonly wip: number;
  readonly concurrent: number;
  readonly phases: number;
  readonly followUps: number;
  readonly depth: number;
  readonly duplicates: number;
  readonly failuresInARow: number;
}

export interface TriageConfig {
  /** `null`: the default agent of the default pipeline. */
  readonly agent: string | null;
  /** Path of the prompt file, relative to the configuration; `null`: the built-in prompt. */
  readonly promptFile: string | null;
  readonly attempts: number;
  readonly timeoutMs: number;
}

export interface ConfigReading {
  /** `null`: there is an error among the diagnostics. */
  readonly config: Config | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads phasegate.yml; `path` is relative to the repository. */
export function readConfig({ path, text, isUtf8 }: SourceFile): ConfigReading {
  const { value, findings, locate } = readDocument(text.replace(/^\uFEFF/, ''), isUtf8);
  const judged = value === undefined ? { file: null, found: [] } : validateConfig(value);
  const diagnostics = inOrder([...findings, ...judged.found].map(placer(path, locate)));
  const isSound = !diagnostics.some(({ severity }) => severity === 'error');
  return { config: isSound && judged.file !== null ? configOf(judged.file) : null, diagnostics };
}

/** The configuration of a repository without phasegate.yml. */
export function defaultConfig(): Config {
  return configOf({ version: 1 });
}

interface ValidatedConfig {
  readonly file: ConfigFile | null;
  readonly found: readonly Finding[];
}

function validateConfig(value: Json): ValidatedConfig {
  const refusal = unreadable(value, 'Begin the file with `version: 1`.');
  if (refusal !== null) return { file: null, found: [refusal] };
  const found = misfitsOf(value, validate).map(({ finding }) => finding);
  const file = validate(value) ? value : null;
  return { file, found: [...found, ...(file === null ? [] : unknownDefault(file))] };
}

function unknownDefault(file: ConfigFile): readonly Finding[] {
  const name = file['default-pipeline'];
  const known = Object.keys(file.pipelines ?? {});
  if (name === undefined || known.includes(name)) return [];
  return [
    {
      code: 'PG204',
      message: `\`default-pipeline\` cannot be ${quoted(name)}`,
      hint: suggest(name, known) ?? 'List the pipeline under `pipelines`.',
      where: valueAt('default-pipeline'),
    },
  ];
}

function configOf(file: ConfigFile): Config {
  const { guardrails = {}, limits = {}, triage = {}, pipelines = {} } = file;
  const names = Object.keys(pipelines);
  return {
    source: file.backlog?.source ?? 'file',
    guardrails: {
      size: guardrails['max-size'] ?? 'medium',
      complexity: guardrails['max-complexity'] ?? 'medium',
      risk: guardrails['max-risk'] ?? 'low',
    },
    limits: limitsOf(limits),
    triage: {
      agent: triage.agent ?? null,
      promptFile: triage.prompt?.file ?? null,
      attempts: triage.attempts ?? 2,
      timeoutMs: durationMs(triage.timeout ?? '10m'),
    },
    pipelines: new Map(Object.entries(pipelines)),
    defaultPipeline: file['default-pipeline'] ?? names[0] ?? null,
    deliver: file.deliver ?? 'each',
    issues: issuesOf(file.issues ?? {}),
  };
}

function issuesOf(issues: NonNullable<ConfigFile['issues']>): IssuesConfig {
  const { labels, ignore = [], style = '', gate = 'outsiders' } = issues;
  return { labels: labels ?? null, ignore, style, gate };
}

function limitsOf(limits: NonNullable<ConfigFile['limits']>): ConfigLimits {
  return {
    wip: limits.wip ?? 1,
    concurrent: limits.concurrent ?? 1,
    phases: limits.phases ?? 100,
    followUps: limits['follow-ups'] ?? 10,
    depth: limits.depth ?? 2,
    duplicates: limits.duplicates ?? 3,
    failuresInARow: limits['failures-in-a-row'] ?? 2,
  };
}
