import type { Anthropic } from '@anthropic-ai/sdk';
import { amountAt, textAt } from '../../core/lib/json-value.ts';
import type { View } from './view.ts';

export interface Answer {
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
export async function useTool(view: View, tool: string, input: unknown): Promise<Answer> {
  const path = textAt(input, 'path');
  const text = textAt(input, 'text');
  if (tool === 'list') return list(view, path ?? '.');
  if (tool === 'read' && path !== null) {
    const from = Math.max(1, Math.floor(amountAt(input, 'from') ?? 1));
    return read(view, path, { from, count: amountAt(input, 'lines') ?? MOST_LINES });
  }
  if (tool === 'search' && text !== null && text !== '') return search(view, text, path ?? '.');
  return wrong(
    TOOLS.some(({ name }) => name === tool)
      ? 'A parameter is missing.'
      : `Unknown tool \`${tool}\`.`,
  );
}

const MOST_FILES = 1000;
const MOST_LINES = 1000;
const MOST_FOUND = 200;
/** Most files in one search. */
const MOST_SEARCHED = 20_000;
/** Limit of one line, in characters. */
const MOST_OF_LINE = 500;
/** Limit of one result, in characters. */
const MOST_TEXT = 64 * 1024;

function wrong(text: string): Answer {
  return { text, isError: true };
}

function right(lines: readonly string[], more: string | null): Answer {
  const text = lines.join('\n');
  const cut = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}\n(cut here)` : text;
  return { text: more === null ? cut : `${cut}\n(${more})`, isError: false };
}

async function list(view: View, folder: string): Promise<Answer> {
  const paths: string[] = [];
  for await (const path of view.walk(folder)) {
    if (paths.length === MOST_FILES) return right(paths, 'there are more files; list a subfolder');
    paths.push(path);
  }
  return paths.length === 0 ? wrong(`There are no files in \`${folder}\`.`) : right(paths, null);
}

interface Part {
  readonly from: number;
  readonly count: number;
}

async function read(view: View, path: string, { from, count }: Part): Promise<Answer> {
  const file = await view.read(path);
  if (file.type === 'refused') return wrong(`\`${path}\` cannot be read: ${file.message}.`);
  const lines = file.text.replace(/\n$/, '').split('\n');
  const part = lines.slice(from - 1, from - 1 + Math.min(count, MOST_LINES));
  const numbered = part.map((line, index) => `${from + index}\t${line}`);
  const rest = lines.length - (from - 1) - part.length;
  return right(numbered, rest > 0 ? `${rest} more lines` : null);
}

async function search(view: View, text: string, folder: string): Promise<Answer> {
  const found: string[] = [];
  let searched = 0;
  for await (const path of view.walk(folder)) {
    searched += 1;
    if (searched > MOST_SEARCHED) return right(found, 'there are more files; search in a folder');
    const file = await view.read(path);
    if (file.type === 'text') found.push(...linesWith(file.text, text, path));
    if (found.length > MOST_FOUND) return right(found.slice(0, MOST_FOUND), 'and more');
  }
  return found.length === 0 ? right(['Nothing found.'], null) : right(found, null);
}

function linesWith(text: string, wanted: string, path: string): readonly string[] {
  if (!text.includes(wanted)) return [];
  return text.split('\n').flatMap((line, index) => {
    return line.includes(wanted) ? [`${path}:${index + 1}: ${line.slice(0, MOST_OF_LINE)}`] : [];
  });
}
