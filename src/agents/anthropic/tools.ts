import type { Anthropic } from '@anthropic-ai/sdk';
import { amountAt, textAt } from '../../core/lib/json-value.ts';
import type { WorkspaceView } from './view.ts';

export interface ToolResult {
  readonly text: string;
  readonly isError: boolean;
}

/** The read-only tools of a model. All sizes are bounded, and no input is used as a pattern or a command. */
export const TOOLS: Anthropic.Tool[] = [
  {
    name: 'list',
    description:
      'Lists the files in a folder of the workspace and its subfolders, without ignored files.',
    input_schema: {
      type: 'object',
      properties: {
        path: { type: 'string', description: 'Relative path; `.` for the whole workspace.' },
      },
      required: ['path'],
    },
  },
  {
    name: 'read',
    description: 'Reads a text file of the workspace, with line numbers.',
    input_schema: {
      type: 'object',
      properties: {
        path: { type: 'string' },
        from: { type: 'integer', description: 'First line, from 1.' },
        lines: { type: 'integer', description: 'Number of lines (default: 1000).' },
      },
      required: ['path'],
    },
  },
  {
    name: 'search',
    description: 'Finds the lines that contain a text exactly; no patterns.',
    input_schema: {
      type: 'object',
      properties: {
        text: { type: 'string' },
        path: {
          type: 'string',
          description: 'Folder to search (default: whole workspace).',
        },
      },
      required: ['text'],
    },
  },
];

/** Runs one tool call. */
export async function useTool(
  view: WorkspaceView,
  tool: string,
  input: unknown,
): Promise<ToolResult> {
  const path = textAt(input, 'path');
  const text = textAt(input, 'text');
  if (tool === 'list') return list(view, path ?? '.');
  if (tool === 'read' && path !== null) {
    const from = Math.max(1, Math.floor(amountAt(input, 'from') ?? 1));
    return readLines(view, path, { from, count: amountAt(input, 'lines') ?? MAX_LINES });
  }
  if (tool === 'search' && text !== null && text !== '') return search(view, text, path ?? '.');
  return toolError(
    TOOLS.some(({ name }) => name === tool)
      ? 'A parameter is missing.'
      : `Unknown tool \`${tool}\`.`,
  );
}

const MAX_FILES = 1000;
const MAX_LINES = 1000;
const MAX_MATCHES = 200;
/** Most files in one search. */
const MAX_SEARCHED_FILES = 20_000;
/** Limit of one line, in characters. */
const MAX_LINE_LENGTH = 500;
/** Limit of one result, in characters. */
const MAX_RESULT_LENGTH = 64 * 1024;

function toolError(text: string): ToolResult {
  return { text, isError: true };
}

function right(lines: readonly string[], more: string | null): ToolResult {
  const text = lines.join('\n');
  const cut =
    text.length > MAX_RESULT_LENGTH ? `${text.slice(0, MAX_RESULT_LENGTH)}\n(cut here)` : text;
  return { text: more === null ? cut : `${cut}\n(${more})`, isError: false };
}

async function list(view: WorkspaceView, folder: string): Promise<ToolResult> {
  const paths: string[] = [];
  for await (const path of view.walk(folder)) {
    if (paths.length === MAX_FILES) return right(paths, 'there are more files; list a subfolder');
    paths.push(path);
  }
  return paths.length === 0
    ? toolError(`There are no files in \`${folder}\`.`)
    : right(paths, null);
}

interface LineRange {
  readonly from: number;
  readonly count: number;
}

async function readLines(
  view: WorkspaceView,
  path: string,
  { from, count }: LineRange,
): Promise<ToolResult> {
  const file = await view.read(path);
  if (file.type === 'refused') return toolError(`\`${path}\` cannot be read: ${file.message}.`);
  const lines = file.text.replace(/\n$/, '').split('\n');
  const part = lines.slice(from - 1, from - 1 + Math.min(count, MAX_LINES));
  const numbered = part.map((line, index) => `${from + index}\t${line}`);
  const rest = lines.length - (from - 1) - part.length;
  return right(numbered, rest > 0 ? `${rest} more lines` : null);
}

async function search(view: WorkspaceView, text: string, folder: string): Promise<ToolResult> {
  const found: string[] = [];
  let searched = 0;
  for await (const path of view.walk(folder)) {
    searched += 1;
    if (searched > MAX_SEARCHED_FILES)
      return right(found, 'there are more files; search in a folder');
    const file = await view.read(path);
    if (file.type === 'text') found.push(...linesWith(file.text, text, path));
    if (found.length > MAX_MATCHES) return right(found.slice(0, MAX_MATCHES), 'and more');
  }
  return found.length === 0 ? right(['Nothing found.'], null) : right(found, null);
}

function linesWith(text: string, wanted: string, path: string): readonly string[] {
  if (!text.includes(wanted)) return [];
  return text.split('\n').flatMap((line, index) => {
    return line.includes(wanted) ? [`${path}:${index + 1}: ${line.slice(0, MAX_LINE_LENGTH)}`] : [];
  });
}
