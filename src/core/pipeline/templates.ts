import { bare, expressionsIn } from '../expression/expression.ts';
import { placedReferences } from '../expression/references.ts';
import type { FindingLocation, KeyPath } from './finding.ts';
import type { LoadedPrompt } from './prompts.ts';
import type { PipelineFile } from './schema.gen.ts';

/** How a text of the file is used. */
export type TemplateKind =
  | 'if'
  | 'gate-when'
  | 'rework-when'
  | 'prompt'
  | 'choice'
  | 'phase-env'
  | 'env'
  | 'deliver'
  | 'with'
  | 'pipeline-output'
  | 'matrix'
  | 'fixed'
  | 'script'
  | 'plain';

/** A text that contains expressions, allowed or not. */
export interface Template {
  readonly place: TemplateKind;
  readonly path: KeyPath;
  /** The phase of the text; `null`: none. */
  readonly phase: string | null;
  readonly expressions: readonly TemplateExpression[];
  /** What the expressions read, if they are evaluated. */
  readonly reads: readonly ContextRead[];
}

export interface TemplateExpression {
  readonly source: string;
  readonly closed: boolean;
  /** The position of a part of the source. */
  readonly at: (offset: number, length: number) => FindingLocation;
}

/** A property of a context that a template reads. */
export interface ContextRead {
  readonly path: readonly string[];
  readonly where: FindingLocation;
}

/** Whether the template is evaluated. */
export const isEvaluated = ({ place }: Pick<Template, 'place'>): boolean =>
  place !== 'script' && place !== 'plain';

/** Every text of the file that holds expressions, in order, prompt files included. */
export function templatesOf(
  file: PipelineFile,
  prompts: ReadonlyMap<string, LoadedPrompt>,
): readonly Template[] {
  const templates = [...textsIn(file, [])].map(({ path, text }) => {
    const isPromptFile = path[2] === 'prompt' && path[3] === 'file';
    const prompt = isPromptFile ? prompts.get(text) : undefined;
    return prompt === undefined ? templateAt(path, text) : templateIn(prompt, path);
  });
  return templates.filter(({ expressions }) => expressions.length > 0);
}

function templateAt(path: KeyPath, text: string): Template {
  const place = templateKindAt(path);
  const expressions =
    place === null
      ? []
      : expressionsOf(place, text, (span) => ({ type: 'part', path, text, span }));
  return template({ place: place ?? 'plain', path, expressions });
}

function templateIn({ path: file, text }: LoadedPrompt, path: KeyPath): Template {
  const expressions = expressionsOf('prompt', text, (span) => ({
    type: 'prompt',
    file,
    text,
    span,
  }));
  return template({ place: 'prompt', path, expressions });
}

function template(parts: Omit<Template, 'phase' | 'reads'>): Template {
  const [top, name] = parts.path;
  const reads = isEvaluated(parts) ? parts.expressions.flatMap(readsOf) : [];
  return { ...parts, phase: top === 'phases' ? String(name) : null, reads };
}

function readsOf({ source, at }: TemplateExpression): readonly ContextRead[] {
  return placedReferences(source).map(({ path, offset, length }) => ({
    path,
    where: at(offset, length),
  }));
}

type LocateSpan = (span: { readonly offset: number; readonly length: number }) => FindingLocation;

function expressionsOf(
  place: TemplateKind,
  text: string,
  locate: LocateSpan,
): readonly TemplateExpression[] {
  if (place === 'if' || place === 'gate-when' || place === 'rework-when') {
    const source = bare(text);
    const start = text.indexOf(source);
    const at = (offset: number, length: number) => locate({ offset: start + offset, length });
    return [{ source, closed: true, at }];
  }
  return expressionsIn(text).map(({ source, offset: start, closed }) => ({
    source,
    closed,
    at: (offset, length) => locate({ offset: start + '${{'.length + offset, length }),
  }));
}

function* textsIn(value: unknown, path: KeyPath): Generator<{ path: KeyPath; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    yield* textsIn(inner, [...path, isList ? Number(key) : key]);
  }
}

/** How the text at a path is used; `null`: not at all. */
function templateKindAt(path: KeyPath): TemplateKind | null {
  const [top, , key, inner, innermost] = path;
  switch (top) {
    case 'phases':
      return placeInPhase(path);
    case 'env':
      return 'env';
    case 'outputs':
      return 'pipeline-output';
    case 'setup':
      return scriptOrPlain(key);
    case 'repositories':
      return key === 'repo' ? 'fixed' : scriptOrPlain(innermost);
    case 'agents':
      if (key === 'env') return 'env';
      return scriptOrPlain(key);
    case 'description':
      return null;
    case 'inputs':
      return key === 'description' || inner !== undefined ? null : 'plain';
    default:
      return String(top).startsWith('x-') ? null : 'plain';
  }
}

const scriptOrPlain = (key: KeyPath[number] | undefined): TemplateKind =>
  key === 'run' ? 'script' : 'plain';

function placeInPhase([, , key, inner, innermost]: KeyPath): TemplateKind | null {
  switch (key) {
    case 'if':
      return 'if';
    case 'prompt':
      return inner === undefined ? 'prompt' : 'plain';
    case 'agent':
    case 'model':
      return 'choice';
    case 'run':
      return 'script';
    case 'verify':
      return innermost === 'run' ? 'script' : 'plain';
    case 'env':
      return 'phase-env';
    case 'deliver':
      return 'deliver';
    case 'with':
      return inner === 'agents' && innermost !== undefined ? 'plain' : 'with';
    case 'outputs':
      return null;
    default:
      return INNER.get(`${key}.${inner}`) ?? (key === 'strategy' ? null : 'plain');
  }
}

const INNER: ReadonlyMap<string, TemplateKind> = new Map([
  ['gate.environment', 'fixed'],
  ['gate.when', 'gate-when'],
  ['rework.when', 'rework-when'],
  ['rework.leg', 'rework-when'],
  ['strategy.matrix', 'matrix'],
]);
