import { register } from 'node:module';

type Parser = typeof import('@actions/workflow-parser');

let parser: Promise<Parser> | null = null;

/** GitHub's own parser of workflows. It imports JSON without saying so, which Node refuses. */
export function workflowParser(): Promise<Parser> {
  parser ??= imported();
  return parser;
}

function imported(): Promise<Parser> {
  register(`data:text/javascript,${encodeURIComponent(SAY_SO)}`);
  return import('@actions/workflow-parser');
}

const SAY_SO = `export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return specifier.endsWith('.json') ? { ...found, importAttributes: { type: 'json' } } : found;
}`;
