import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { placeOfRun, runChange } from '../app/stored/run-change.ts';
import { findRun, readRun } from '../app/stored/stored.ts';
import { type RunId, runId } from '../core/lib/brands.ts';
import { errorText } from '../core/lib/error-text.ts';
import { isObject } from '../core/lib/json.ts';
import { CHANGE } from '../core/view/page-data.ts';
import type { SaveRequest, StartRequest } from '../core/view/serve-data.ts';
import { Refusal } from '../ports.ts';
import { systemRefusal } from '../system/disk.ts';
import { type ActionContext, act, pageAction, start } from './actions.ts';
import { actOnBoard, boardAction, readBoard } from './board.ts';
import { type GuardOptions, MAX_BODY, ownPagesOnly, problem, tokenOnly } from './guard.ts';
import { ndjson } from './lines.ts';
import { workingNow } from './now.ts';
import { ownJson } from './own-command.ts';
import type { Pages } from './pages.ts';
import {
  knownFile,
  libraryFiles,
  librarySummaries,
  pipelineText,
  save,
  summaries,
} from './pipelines.ts';
import { runEvents } from './run-events.ts';
import { readListed } from './run-files.ts';
import { RunList } from './run-list.ts';
import { trial, trialRequest } from './trial.ts';

export interface AppOptions extends GuardOptions, ActionContext {
  /** Root of the repository. */
  readonly root: string;
  readonly pages: Pages;
}

/** The routes of `phasegate serve`. */
export function makeApp(options: AppOptions): Hono {
  const { pages } = options;
  const app = new Hono();
  app.use(ownPagesOnly(options));
  app.use('/api/*', tokenOnly(options));
  app.use('/api/*', bodyLimit({ maxSize: MAX_BODY }));
  app.onError((error, context) => answerTo(error, context));
  app.notFound((context) => context.json(NOTHING_HERE, 404));

  ofRuns(app, options);
  ofPipelines(app, options);
  ofRepository(app, options);
  app.get('*', (context) => {
    const page = pages(context.req.path);
    if (page === null) return context.json(NOTHING_HERE, 404);
    return context.html(page.html, 200, { 'content-security-policy': page.policy });
  });
  return app;
}

const NOTHING_HERE = problem('There is nothing here.');

function ofRuns(app: Hono, options: AppOptions): void {
  const { root, store } = options;
  const list = new RunList(store);
  app.get('/api/runs', () => ndjson(() => list.summaries()));
  app.get('/api/now', () => ndjson((signal) => workingNow(store, signal)));
  app.post('/api/runs', async (context) => {
    const request = startRequest(await jsonOf(context));
    return context.json(await start(options, knownFile(root, request.pipeline), request));
  });
  app.get('/api/runs/:run/events', async (context) => {
    const run = await knownRun(store, context.req.param('run'));
    return ndjson((signal) => runEvents(store, run, signal));
  });
  app.get('/api/runs/:run/files/*', async (context) => {
    const run = await knownRun(store, context.req.param('run'));
    const bytes = await readRunFile(options, run, askedFile(context));
    if (bytes === null) return context.json(problem('There is no such file of this run.'), 404);
    return new Response(new Uint8Array(bytes), {
      // A file from a child is never shown as a page.
      headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' },
    });
  });
  app.post('/api/runs/:run/actions', async (context) => {
    const run = await knownRun(store, context.req.param('run'));
    return context.json(await act(options, run, pageAction(await jsonOf(context))));
  });
}

function ofPipelines(app: Hono, { root, program }: AppOptions): void {
  app.get('/api/pipelines', (context) => context.json(summaries(root)));
  app.get('/api/pipelines/*', async (context) =>
    context.json(await pipelineText(root, pathAfter(context, '/api/pipelines/'))),
  );
  app.put('/api/pipelines/*', async (context) => {
    const request = saveRequest(await jsonOf(context));
    return context.json(await save(root, pathAfter(context, '/api/pipelines/'), request));
  });
  app.get('/api/library', (context) => context.json(librarySummaries()));
  app.get('/api/library/:name', (context) =>
    context.json(libraryFiles(root, context.req.param('name'))),
  );
  app.post('/api/trials', async (context) =>
    context.json(await trial(root, trialRequest(await jsonOf(context)))),
  );
  app.get('/api/plan/*', async (context) => {
    const file = knownFile(root, pathAfter(context, '/api/plan/'));
    return context.json(await ownJson<object>(program, ['plan', file]));
  });
}

function ofRepository(app: Hono, { root, program }: AppOptions): void {
  app.get('/api/costs', async (context) => {
    const { since = '30d', by = 'day' } = context.req.query();
    return context.json(
      await ownJson<object>(program, ['costs', `--since=${since}`, `--by=${by}`]),
    );
  });
  app.get('/api/doctor', async (context) =>
    context.json(await ownJson<object>(program, ['doctor'])),
  );
  app.get('/api/backlog', async (context) => context.json(await readBoard(root, program)));
  app.post('/api/backlog', async (context) =>
    context.json(await actOnBoard(program, boardAction(await jsonOf(context)))),
  );
}

function answerTo(error: unknown, context: Context): Response {
  const refusal = error instanceof Refusal ? error : systemRefusal(error);
  if (refusal !== null) return context.json(problem(refusal.message, refusal.remedy), 422);
  if (error instanceof Error && 'getResponse' in error)
    return (error as ResponseError).getResponse();
  const message = errorText(error);
  return context.json(problem(`This is a bug of ours: ${message}`, 'Please report it.'), 500);
}

interface ResponseError extends Error {
  getResponse(): Response;
}

/** Accepts full names only. Throws `Refusal` if there is no such run. */
async function knownRun(store: string, name: string): Promise<RunId> {
  const run = runId(name);
  if (run === null)
    throw new Refusal('This cannot name a run.', '`phasegate list` shows the runs.');
  const found = await findRun(store, run);
  if (found === run) return found;
  throw new Refusal(`There is no run \`${run}\` here.`, '`phasegate list` shows the runs.');
}

async function readRunFile(
  { root, store }: AppOptions,
  run: RunId,
  path: string,
): Promise<Uint8Array | null> {
  const seen = await readRun(store, run);
  if (path !== CHANGE) return readListed(seen, path);
  const change = await runChange(await placeOfRun(root, seen.folder, seen.state), seen.state);
  return change === null ? null : Buffer.from(change.diff);
}

const askedFile = (context: Context): string =>
  decoded(context.req.path.replace(/^\/api\/runs\/[^/]*\/files\//, ''));

const pathAfter = (context: Context, prefix: string): string =>
  decoded(context.req.path.slice(prefix.length));

/** A `%` need not begin an encoded character. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw new Refusal('The address is malformed.', 'Reload the page.');
  }
}

/** Accepts JSON only, because a form on another page cannot send this content type. */
async function jsonOf(context: Context): Promise<unknown> {
  if (context.req.header('content-type')?.split(';')[0]?.trim() !== 'application/json')
    throw new Refusal('The request is not JSON.', 'Reload the page.');
  try {
    return await context.req.json();
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Refusal('The request is not JSON.', 'Reload the page.');
    throw error;
  }
}

function startRequest(body: unknown): StartRequest {
  if (!isObject(body)) throw malformed();
  const { pipeline, inputs, budgetUsd = null } = body;
  const isAmount = budgetUsd === null || (typeof budgetUsd === 'number' && budgetUsd > 0);
  if (typeof pipeline !== 'string' || !isObject(inputs) || !isAmount) throw malformed();
  if (!Object.keys(inputs).every((name) => /^[A-Za-z_][\w-]{0,63}$/.test(name))) throw malformed();
  return { pipeline, inputs, budgetUsd } as StartRequest;
}

function saveRequest(body: unknown): SaveRequest {
  if (!isObject(body)) throw malformed();
  const { text, before } = body;
  if (typeof text !== 'string' || (before !== null && typeof before !== 'string'))
    throw malformed();
  return { text, before };
}

const malformed = (): Refusal => new Refusal('The request is malformed.', 'Reload the page.');
