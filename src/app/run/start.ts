import { readFileSync } from 'node:fs';
import { createRunFolder, prepareStore, runExists } from '../../checkpoints/directory.ts';
import { type RunId, runId } from '../../core/lib/brands.ts';
import { errorText } from '../../core/lib/error-text.ts';
import { isObject, type JsonObject } from '../../core/lib/json.ts';
import { needsItem, promptsOfEvent, promptsOfItem } from '../../core/plan/context-reads.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { knownValues } from '../../core/redaction/known-values.ts';
import { ownPatterns } from '../../core/redaction/patterns.ts';
import { redactJson } from '../../core/redaction/redact-json.ts';
import { redactorOf, without } from '../../core/redaction/redactor.ts';
import type { PinnedPipeline, RunEvent, RunStarted } from '../../core/run/event.ts';
import { initialState } from '../../core/run/evolve/evolve.ts';
import { smaller } from '../../core/run/spent.ts';
import { phrase } from '../../core/text/phrase.ts';
import { freeBranchName } from '../../git/refs.ts';
import type { Repository } from '../../git/repository.ts';
import { Refusal } from '../../ports.ts';
import { codeOf, diskRefusal } from '../../system/disk.ts';
import { failpoint } from '../../system/failpoint.ts';
import { prepareCache } from '../../system/user-cache.ts';
import { VERSION } from '../../version.ts';
import { agentOverrides } from '../admission/agent-overrides.ts';
import { refuseTooMany } from '../admission/daily-quota.ts';
import { missingScripts } from '../admission/missing-scripts.ts';
import { refuseUnpriced } from '../admission/refuse-unpriced.ts';
import { requireIsolation } from '../admission/sandbox-children.ts';
import { dirtyNotes } from '../repositories/dirty-notes.ts';
import { type FoundRepository, findOthers, refuseFolders } from '../repositories/find-others.ts';
import { refuseSeveral } from '../repositories/refuse-several.ts';
import { refuseUndetermined } from '../repositories/refuse-undetermined.ts';
import {
  type GivenText,
  InvalidPipeline,
  pin,
  readPipelineFile,
  readPipelineText,
} from '../stored/pipeline-file.ts';
import { dirtyNote, findPlace, type RepositoryPlace, refuseDirtyInCi } from '../stored/place.ts';
import { planOf } from '../stored/plan-of.ts';
import type { Platform } from '../wiring/platform.ts';
import { secretsOf } from '../wiring/secrets.ts';
import { traced } from '../wiring/tracing.ts';
import { advanceRun } from './advance-run.ts';
import { givenInputs } from './given-inputs.ts';
import { newRun } from './new-run.ts';
import type { Report, ReporterFor } from './report.ts';
import { type AdvanceSettings, append, inSession, reportedOf, reportedState } from './session.ts';

export interface StartRunRequest {
  /** A folder in the repository. */
  readonly root: string;
  /** The repository, if it was looked for while code was loaded; `null`: it is looked for now. */
  readonly place: Promise<RepositoryPlace> | null;
  readonly platform: Platform;
  readonly file: string;
  /** Replaces the text of the file, which then need not exist; `null`: the file's own. */
  readonly text: GivenText | null;
  readonly inputs: JsonObject;
  /** Inputs that are dropped silently if the pipeline does not declare them. */
  readonly spare: readonly string[];
  /** The new run's name; `null`: a generated one. */
  readonly run: string | null;
  /** `name=use[:argument]` */
  readonly agents: readonly string[];
  /** The context `github` for expressions. */
  readonly github: JsonObject;
  /** The context `item` for expressions; `{}` outside of the backlog. */
  readonly item: JsonObject;
  readonly budgetUsd: number | null;
  /** Events that the run begins with. */
  readonly known: readonly RunEvent[];
  /** Folders with git objects of the commits in `known`, if the repository does not have them. */
  readonly stores: readonly string[];
  readonly settingsFor: (plan: Plan) => AdvanceSettings;
}

/**
 * Starts a run of a pipeline file, and returns when the run ends or waits. Throws before anything starts if the run is
 * impossible.
 */
export async function startRun(
  request: StartRunRequest,
  reporterFor: ReporterFor,
): Promise<Report> {
  const place = await placeOf(request);
  const { plan, pinned, inputs, contexts, agents, warnings } = made(request, place);
  const how = request.settingsFor(plan);
  // A replay costs nothing.
  if (how.tape.mode !== 'replay') await refuseUnpriced(plan, limitOf(request, plan, how));
  if (how.limits.may.work) await requireIsolation(plan, place);
  const others = await othersOf(request, place, plan);
  await refuseTooMany({ plan, pinned, store: place.store }, request.platform.runsSince);
  const run = request.run === null ? newRun() : namedRun(request.run);
  const reporter = await reporterFor(plan, pinned);
  for (const warning of warnings) reporter.note(warning);
  prepareCache(place.workspaces);
  if (!how.ownFolder) await refuseDirtyInCi(place);
  const about = { place: how.ownFolder ? null : place, others, plan, pinned };
  for (const note of await notesAbout(about)) reporter.note(note);
  const branches = await branchesOf(place, others, `phasegate/${plan.name}/${run}`);
  const folder = await newRunFolder(place, run);
  return inSession({ run, folder, onNote: (note) => reporter.note(note) }, async (session) => {
    if (session.journal.past.length > 0) throw runExists(run);
    await using followed = await traced(plan, session.journal, reporter);
    const started: RunStarted = {
      type: 'runStarted',
      format: 1,
      phasegate: VERSION,
      run,
      pipeline: pinned,
      inputs,
      agents,
      ...startingPointOf(request, place),
      ...branches,
      trigger: request.platform.trigger,
      actor: request.platform.actor,
      ...contexts,
      budgetUsd: request.budgetUsd,
    };
    const first = [started, ...request.known];
    const state = await append({ plan, session, ...followed }, initialState(plan, started), first);
    failpoint('planPinned');
    const ended = await advanceRun({
      place,
      platform: request.platform,
      session,
      plan,
      pinned,
      state,
      baseBranch: started.baseBranch,
      others,
      stores: request.stores,
      ...followed,
      settings: how,
    });
    return { plan, state: reportedState(session, request.platform, ended), ...reportedOf(session) };
  });
}

/** git answers while the pipeline is read. */
const placeOf = ({ place, root, platform }: StartRunRequest): Promise<RepositoryPlace> =>
  place ?? findPlace(root, platform.store, 'ahead');

/** The other repositories of a new run. Throws `Refusal` if the run cannot have them here. */
async function othersOf(
  request: StartRunRequest,
  { repository: own }: RepositoryPlace,
  plan: Plan,
): Promise<readonly FoundRepository[]> {
  refuseSeveral(plan, request.item);
  refuseUndetermined(plan);
  const others = await findOthers(plan, own);
  if (request.platform.store !== null) refuseFolders(others);
  for (const { repository } of others) await requireIsolation(plan, { repository });
  return others;
}

async function newRunFolder({ store }: RepositoryPlace, run: RunId): Promise<string> {
  await prepareStore(store);
  return createRunFolder(store, run);
}

interface RunToStart {
  /** `null`: the run has no checkout of a person. */
  readonly place: RepositoryPlace | null;
  readonly others: readonly FoundRepository[];
  readonly plan: Plan;
  readonly pinned: PinnedPipeline;
}

async function notesAbout({ place, others, plan, pinned }: RunToStart): Promise<readonly string[]> {
  const elsewhere = await dirtyNotes(others);
  if (place === null) return elsewhere;
  const own = await dirtyNote(place, pinned);
  const missing = await missingScripts(plan, place.repository);
  return [...(own === null ? [] : [own]), ...missing, ...elsewhere];
}

/** The branch of the run in each repository. */
async function branchesOf(
  place: RepositoryPlace,
  others: readonly FoundRepository[],
  wanted: string,
): Promise<Pick<RunStarted, 'branch' | 'repositories'>> {
  const branch = await branchIn(place.repository, wanted);
  if (others.length === 0) return { branch };
  const started = others.map(async ({ name, address, base, baseBranch, repository }) => {
    return { name, address, base, baseBranch, branch: await branchIn(repository, wanted) };
  });
  return { branch, repositories: await Promise.all(started) };
}

async function branchIn(repository: Repository, wanted: string): Promise<string> {
  return freeBranchName(wanted, new Set((await repository.refs()).map(({ name }) => name)));
}

/** The strictest of all limits. */
function limitOf(
  { budgetUsd }: StartRunRequest,
  { budget }: Plan,
  { budgetPool }: AdvanceSettings,
): number | null {
  return smaller(smaller(budget.usd, budgetUsd), budgetPool?.limitUsd ?? null);
}

function startingPointOf({ platform }: StartRunRequest, { repository }: RepositoryPlace) {
  const { base, branch } = platform.start ?? { base: repository.head, branch: repository.branch };
  return { base, baseBranch: branch };
}

/** Everything that a run needs of its pipeline. The large document with source positions is not retained. */
function made(request: StartRunRequest, place: RepositoryPlace) {
  const { pipeline, warnings } = soundPipeline(request, place);
  const agents = agentOverrides(pipeline, request.agents);
  const given = givenInputs(pipeline, request);
  const { github, item } = request;
  const { hidden } = secretsOf(planOf(pipeline, { inputs: given, agents }), process.env, 'needed');
  const { inputs, notes, ...contexts } = withoutSecrets({ inputs: given, github, item }, hidden);
  const plan = planOf(pipeline, { inputs, agents });
  return {
    plan,
    pinned: pin(pipeline),
    inputs,
    contexts,
    agents,
    warnings: [
      ...warnings,
      ...notes,
      ...withoutEvent(plan, contexts.github),
      ...withoutItem(plan, contexts.item),
    ],
  };
}

/** Inputs that read a missing event are empty. */
function withoutEvent(plan: Plan, { event }: JsonObject): readonly string[] {
  const phases = event === undefined ? promptsOfEvent(plan) : [];
  if (phases.length === 0) return [];
  return [
    `The run has no event, so \`github.event\` is empty in the prompt of ${phrase(phases)}. Give an event with \`--event FILE\`.`,
  ];
}

/** Throws `Refusal` if a prompt would be empty. */
function withoutItem(plan: Plan, item: JsonObject): readonly string[] {
  if (Object.keys(item).length > 0) return [];
  const empty = needsItem(plan);
  if (empty !== null) {
    throw new Refusal(
      `The pipeline \`${plan.name}\` needs a backlog item: without one, the prompt of \`${empty}\` is empty.`,
      'Run the pipeline for an item with `phasegate backlog run`, or give an item with `--item FILE`.',
    );
  }
  const phases = promptsOfItem(plan);
  if (phases.length === 0) return [];
  return [
    `The run has no backlog item, so \`item\` is empty in the prompt of ${phrase(phases)}. Give an item with \`--item FILE\`.`,
  ];
}

interface OutsideContexts {
  readonly inputs: JsonObject;
  readonly github: JsonObject;
  readonly item: JsonObject;
}

/** The journal stores the inputs, so secrets are removed first. */
function withoutSecrets(outside: OutsideContexts, hidden: readonly string[]) {
  const { find } = redactorOf(knownValues(hidden, longestTextIn(outside)), [ownPatterns]);
  let count = 0;
  const clean = redactJson(outside, (text) => {
    const found = find(text);
    count += found.length;
    return without(text, found);
  });
  const secrets = count === 1 ? 'secret' : 'secrets';
  const note = `Removed ${count} ${secrets} from the inputs and the event: use \`secrets.NAME\` in \`env\`.`;
  return { ...clean, notes: count === 0 ? [] : [note] };
}

/** In characters. */
function longestTextIn(outside: OutsideContexts): number {
  let longest = 0;
  redactJson(outside, (text) => {
    longest = Math.max(longest, text.length);
    return text;
  });
  return longest;
}

function soundPipeline(
  { file: path, text: given }: StartRunRequest,
  { repository: { root } }: RepositoryPlace,
) {
  const reading =
    given === null ? readPipelineFile(path, root) : readPipelineText(path, { root, ...given });
  const { pipeline, diagnostics, texts } = reading;
  if (pipeline === null) throw new InvalidPipeline(diagnostics, texts);
  const warnings = diagnostics.map(
    ({ code, message, file, range }) => `Warning ${code}, ${file}:${range.line}: ${message}`,
  );
  return { pipeline, warnings };
}

function namedRun(wanted: string): RunId {
  const id = runId(wanted);
  if (id !== null) return id;
  throw new Refusal(
    `\`${wanted}\` is not a valid run id.`,
    'Use lowercase letters, digits and hyphens, at most 64 characters.',
  );
}

/** `--event FILE`: the payload becomes `github.event`, and its keys become keys of `github`. */
export function contextOfEvent(file: string | null): JsonObject {
  if (file === null) return {};
  const payload: unknown = parseEventFile(file);
  if (isObject(payload)) {
    return { ...payload, event: payload } as JsonObject;
  }
  throw new Refusal(
    `The event file ${file} is not a JSON object.`,
    'Give the payload of one event.',
  );
}

function parseEventFile(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    if (codeOf(error) !== null) throw diskRefusal(error, `The event file ${file} cannot be read`);
    const why = errorText(error);
    throw new Refusal(
      `The event file ${file} cannot be read: ${why}.`,
      'Give a file with one JSON object.',
    );
  }
}
