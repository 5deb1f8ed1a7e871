import { errorText } from '../core/lib/error-text.ts';
import { isJsonObject, type Json, type JsonObject } from '../core/lib/json.ts';
import { suggest } from '../core/lib/nearest.ts';
import { namedRepository } from '../core/many/repositories.ts';
import { EXIT_CODES, type Outcome } from '../core/run/outcome.ts';
import { Refusal } from '../ports.ts';

export const MODES = [
  'work',
  'slot',
  'join',
  'gate',
  'deliver',
  'report',
  'backlog',
  'many',
  'all',
] as const;
export type ActionMode = (typeof MODES)[number];
export const KEEPS = ['artifact', 'artifact+cache', 'none'] as const;
export type KeepSetting = (typeof KEEPS)[number];

/** As in action.yml. */
const MAX_PARALLEL = 4;

/** The inputs of `action.yml`; `null`: not given. */
export interface ActionInputs {
  readonly mode: ActionMode;
  readonly pipeline: string | null;
  readonly inputs: JsonObject;
  /** The backlog item for this job, such as `issue-12`. */
  readonly item: string | null;
  /** A run's name, or `auto`. */
  readonly resume: string | null;
  readonly gate: string | null;
  readonly digest: string | null;
  /** Id of the checkpoint's artifact. */
  readonly checkpoint: string | null;
  /** `${{ job.check_run_id }}` */
  readonly job: number | null;
  /** The repository that the run changes, `owner/name`; also the input `repository` of the pipeline. */
  readonly repository: string | null;
  /** In mode `many`: the list as written. */
  readonly repositories: string;
  readonly maxParallel: number;
  readonly answer: string | null;
  readonly token: string | null;
  /** The job's own token, if `token` is another. */
  readonly jobToken: string | null;
  /** Whether other jobs of mode `slot` run the legs of a phase with `strategy.jobs`. */
  readonly spread: boolean;
  /** The slot of this job. */
  readonly slot: number | null;
  /** `${{ toJSON(needs.slots.outputs) }}`: outputs of the jobs of mode `slot`. */
  readonly children: JsonObject;
  /** File name of the calling workflow. */
  readonly workflow: string | null;
  /** `${{ toJSON(needs) }}`: outputs of earlier jobs. */
  readonly needs: JsonObject;
  readonly failOn: ReadonlySet<Outcome>;
  readonly keep: KeepSetting;
  /** Whether the run is uploaded as a report page. */
  readonly report: boolean;
  readonly budgetUsd: number | null;
  readonly directory: string;
}

/** Parses the inputs; `text` returns an input as written, empty if missing. Throws `Refusal`. */
export async function readInputs(text: (name: string) => string): Promise<ActionInputs> {
  const given = (name: string): string | null => text(name).trim() || null;
  const repository = repositoryInput(given('repository'));
  return {
    mode: oneOf('mode', given('mode') ?? 'work', MODES),
    pipeline: given('pipeline'),
    inputs: withRepository(withoutEmpty(await mapOf('inputs', text('inputs'))), repository),
    item: itemOf(given('item')),
    resume: given('resume'),
    gate: given('gate'),
    digest: given('digest'),
    checkpoint: given('checkpoint'),
    job: wholeNumber('job', given('job'), '`${{ job.check_run_id }}`'),
    repository,
    repositories: text('repositories'),
    maxParallel: wholeNumber('max-parallel', given('max-parallel'), '`4`') ?? MAX_PARALLEL,
    answer: given('answer'),
    token: given('token'),
    jobToken: given('job-token'),
    spread: oneOf('spread', given('spread') ?? 'off', ['on', 'off']) === 'on',
    slot: slotOf(given('slot')),
    children: await mapOf('children', text('children')),
    workflow: given('workflow'),
    needs: await mapOf('needs', text('needs')),
    failOn: outcomes(given('fail-on') ?? ''),
    keep: oneOf('keep', given('keep') ?? 'artifact+cache', KEEPS),
    report: oneOf('report', given('report') ?? 'on', ['on', 'off']) === 'on',
    budgetUsd: parseUsd(given('budget')),
    directory: given('working-directory') ?? '.',
  };
}

function oneOf<T extends string>(name: string, value: string, all: readonly T[]): T {
  const found = all.find((each) => each === value);
  if (found !== undefined) return found;
  throw invalidInput(name, value, suggest(value, all) ?? `Use one of ${all.join(', ')}.`);
}

function itemOf(value: string | null): string | null {
  if (value === null || /^issue-[1-9]\d*$/.test(value)) return value;
  throw invalidInput(
    'item',
    value,
    'Give one of the output `items` of the earlier job, such as `issue-12`.',
  );
}

function repositoryInput(value: string | null): string | null {
  if (value === null || namedRepository(value).type === 'github') return value;
  throw invalidInput('repository', value, 'Give a repository on GitHub as `owner/name`.');
}

/** The pipeline reads the repository as an input, and no other one can be given. */
function withRepository(inputs: JsonObject, repository: string | null): JsonObject {
  if (repository === null) return inputs;
  const { repository: other = repository } = inputs;
  if (other === repository) return { ...inputs, repository };
  throw invalidInput(
    'inputs',
    JSON.stringify({ repository: other }),
    'Remove `repository` from `inputs`: the workflow gives it.',
  );
}

async function mapOf(name: string, value: string): Promise<JsonObject> {
  if (value.trim() === '') return {};
  const { parse } = await import('yaml');
  const parsed = parsedBy(parse, name, value);
  if (parsed === null) return {};
  if (isJsonObject(parsed)) return parsed;
  throw invalidInput(name, value, 'Give a YAML or JSON mapping, such as `${{ toJSON(inputs) }}`.');
}

function parsedBy(parse: (text: string) => unknown, name: string, value: string): Json {
  try {
    return parse(value) as Json;
  } catch (error) {
    const why = errorText(error);
    throw invalidInput(name, value, `The value is not YAML: ${why}`);
  }
}

/** An empty field of a form is an empty text, which counts as not given. */
function withoutEmpty(inputs: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(inputs).filter(([, value]) => value !== '' && value !== null),
  );
}

function outcomes(text: string): ReadonlySet<Outcome> {
  const all = Object.keys(EXIT_CODES) as Outcome[];
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  return new Set(names.map((name) => oneOf('fail-on', name, all)));
}

function wholeNumber(name: string, value: string | null, example: string): number | null {
  if (value === null) return null;
  if (/^[1-9]\d{0,15}$/.test(value)) return Number(value);
  throw invalidInput(name, value, `Give a whole number, such as ${example}.`);
}

function slotOf(value: string | null): number | null {
  if (value === null) return null;
  if (/^(?:0|[1-9]\d{0,2})$/.test(value)) return Number(value);
  throw invalidInput(
    'slot',
    value,
    'Give one of the output `slots` of the earlier job, such as `${{ matrix.slot }}`.',
  );
}

function parseUsd(value: string | null): number | null {
  if (value === null) return null;
  const usd = Number(value);
  if (Number.isFinite(usd) && usd > 0) return usd;
  throw invalidInput('budget', value, 'Give an amount of USD above zero.');
}

function invalidInput(name: string, value: string, remedy: string): Refusal {
  const shown = value.length > 80 ? `${value.slice(0, 80)}…` : value;
  return new Refusal(`The input \`${name}\` is invalid: ${JSON.stringify(shown)}.`, remedy);
}
