import { parse } from 'yaml';
import { isJsonObject, type Json, type JsonObject } from '../../../src/core/lib/json.ts';
import { workflowMistakes } from './mistakes.ts';
import { type Permissions, permissionsOf } from './permissions.ts';
import type { Place } from './places.ts';

/** A workflow as far as the rig can execute it; what it cannot is refused by name. */
export interface WorkflowFile {
  readonly path: string;
  readonly place: Place;
  readonly name: string;
  /** `null`: it has no `run-name`. */
  readonly runName: Json;
  /** By event. */
  readonly on: JsonObject;
  readonly env: JsonObject;
  /** `null`: it does not say. */
  readonly permissions: Permissions | null;
  readonly jobs: readonly JobNode[];
}

interface AnyJob {
  readonly id: string;
  readonly needs: readonly string[];
  readonly if: string;
  readonly permissions: Permissions | null;
  /** Of its one axis the name, and what its values are made of; `null` for a job that is no matrix. */
  readonly matrix: { readonly axis: string; readonly values: Json } | null;
}

export interface StepsJob extends AnyJob {
  readonly type: 'steps';
  readonly env: JsonObject;
  /** Its name, empty for none. */
  readonly environment: string;
  /** `deployment: false`: reviewed, but nothing is recorded as deployed. */
  readonly deployment: boolean;
  readonly concurrency: Concurrency | null;
  readonly outputs: JsonObject;
  readonly steps: readonly Step[];
}

export interface CallJob extends AnyJob {
  readonly type: 'call';
  readonly uses: string;
  readonly with: JsonObject;
  readonly secrets: JsonObject | 'inherit';
}

export type JobNode = StepsJob | CallJob;

export interface Concurrency {
  readonly group: string;
  readonly cancelInProgress: boolean;
  readonly queue: 'single' | 'max';
}

export interface Step {
  /** As `github.action` has it: the author's, or one made of what it uses. */
  readonly id: string;
  readonly if: string;
  readonly env: JsonObject;
  readonly does:
    | { readonly type: 'run'; readonly script: string }
    | { readonly type: 'uses'; readonly uses: string; readonly with: JsonObject };
}

/** Reads it as GitHub does before it starts anything. Throws with all that GitHub's parser has against it. */
export async function readWorkflow(path: string, place: Place): Promise<WorkflowFile> {
  const text = await place.read(path);
  const mistakes = await workflowMistakes({ path, text }, await calledBy(text, place));
  if (mistakes.length > 0) throw new Error(`Invalid workflow file: ${mistakes.join('\n')}`);
  const node = known(path, parse(text), ['name', 'run-name', 'on', 'permissions', 'env', 'jobs']);
  return {
    path,
    place,
    name: String(node.name ?? path),
    runName: node['run-name'] ?? null,
    on: eventsOf(node.on ?? null),
    env: mapAt(node, 'env'),
    permissions: permissionsOf(node.permissions),
    jobs: Object.entries(mapAt(node, 'jobs')).map(([id, job]) => jobOf(id, job)),
  };
}

/** The texts of all that its jobs call, for a parser that does not wait. */
async function calledBy(text: string, place: Place) {
  const texts = new Map<string, { readonly path: string; readonly text: string }>();
  const jobs: Json = (parse(text) as JsonObject).jobs ?? null;
  for (const job of Object.values(isJsonObject(jobs) ? jobs : {})) {
    if (!isJsonObject(job) || typeof job.uses !== 'string') continue;
    const { place: other, path } = place.called(job.uses);
    texts.set(job.uses, { path, text: await other.read(path) });
  }
  return (uses: string) => texts.get(uses) ?? unknown('workflow', uses);
}

function jobOf(id: string, job: Json): JobNode {
  const isCall = isJsonObject(job) && job.uses !== undefined;
  const node = known(`the job ${id}`, job, isCall ? CALL_KEYS : JOB_KEYS);
  const common = {
    id,
    needs: [node.needs ?? []].flat().map(String),
    if: String(node.if ?? 'success()'),
    permissions: permissionsOf(node.permissions),
    matrix: matrixOf(node),
  };
  if (isCall) {
    return {
      ...common,
      type: 'call',
      uses: String(node.uses),
      with: mapAt(node, 'with'),
      secrets: node.secrets === 'inherit' ? 'inherit' : mapAt(node, 'secrets'),
    };
  }
  return {
    ...common,
    type: 'steps',
    env: mapAt(node, 'env'),
    ...environmentOf(node.environment ?? ''),
    concurrency: node.concurrency === undefined ? null : concurrencyOf(node.concurrency),
    outputs: mapAt(node, 'outputs'),
    steps: stepsOf(node.steps as readonly Json[]),
  };
}

const ANY_KEYS = ['name', 'needs', 'if', 'permissions', 'strategy'];
const CALL_KEYS = [...ANY_KEYS, 'uses', 'with', 'secrets'];
const JOB_KEYS = [
  ...ANY_KEYS,
  'runs-on',
  'timeout-minutes',
  'env',
  'environment',
  'concurrency',
  'outputs',
  'steps',
];

/** Legs that fail stop no others here, so a workflow has to ask for that. */
function matrixOf({ strategy = null }: JsonObject): AnyJob['matrix'] {
  if (strategy === null) return null;
  const node = known('a strategy', strategy, ['fail-fast', 'matrix']);
  const [[axis, values] = ['', null], ...more] = Object.entries(mapAt(node, 'matrix'));
  if (node['fail-fast'] !== false || axis === '' || more.length > 0)
    return unknown('strategy', JSON.stringify(strategy));
  return { axis, values };
}

function environmentOf(environment: Json) {
  if (typeof environment === 'string') return { environment, deployment: true };
  const { name, deployment } = known('an environment', environment, ['name', 'deployment']);
  return { environment: String(name), deployment: deployment !== false };
}

function concurrencyOf(concurrency: Json): Concurrency {
  const node =
    typeof concurrency === 'string'
      ? { group: concurrency }
      : known('concurrency', concurrency, ['group', 'cancel-in-progress', 'queue']);
  return {
    group: String(node.group),
    cancelInProgress: node['cancel-in-progress'] === true,
    queue: node.queue === 'max' ? 'max' : 'single',
  };
}

function stepsOf(steps: readonly Json[]): readonly Step[] {
  const taken = new Set<string>();
  return steps.map((step) => {
    const node = known('a step', step, STEP_KEYS);
    const id = node.id === undefined ? madeId(node, taken) : String(node.id);
    taken.add(id);
    const does =
      node.uses === undefined
        ? { type: 'run' as const, script: String(node.run) }
        : { type: 'uses' as const, uses: String(node.uses), with: mapAt(node, 'with') };
    return { id, if: String(node.if ?? 'success()'), env: mapAt(node, 'env'), does };
  });
}

const STEP_KEYS = ['id', 'name', 'if', 'env', 'run', 'uses', 'with', 'timeout-minutes'];

/** "`__run`, `__repo-owner_name-of-action-repo`, and a number where one is used again": `github.action`. */
function madeId({ uses }: JsonObject, taken: ReadonlySet<string>): string {
  const [of = ''] = uses === undefined ? ['run'] : String(uses).split('@');
  const base = of.startsWith('$/') ? '__self' : `__${of.replace(/[^\w-]/g, '_')}`;
  for (let number = 2, id = base; ; number += 1) {
    if (!taken.has(id)) return id;
    id = `${base}_${number}`;
  }
}

function eventsOf(on: Json): JsonObject {
  if (isJsonObject(on)) return on;
  return Object.fromEntries([on].flat().map((event) => [String(event), null]));
}

function mapAt(node: JsonObject, key: string): JsonObject {
  const value = node[key] ?? {};
  return isJsonObject(value) ? value : unknown(key, JSON.stringify(value));
}

function known(what: string, node: Json, keys: readonly string[]): JsonObject {
  if (!isJsonObject(node)) return unknown(what, JSON.stringify(node));
  const other = Object.keys(node).find((key) => !keys.includes(key));
  return other === undefined ? node : unknown(`key of ${what}`, other);
}

function unknown(kind: string, name: string): never {
  throw new Error(`the rig knows no ${kind} like \`${name}\``);
}
