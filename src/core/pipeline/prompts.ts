import type { Finding } from './finding.ts';
import { quoted, valueAt } from './finding.ts';
import type { PipelineFile } from './schema.gen.ts';

/** The result of reading a prompt file. */
export type PromptFile =
  /** `isUtf8` is only given for bytes of another encoding, whose text has a replacement for each. */
  | { readonly type: 'text'; readonly text: string; readonly isUtf8?: false }
  /** `known`: for a pipeline of the library, the names that are there. */
  | { readonly type: 'missing'; readonly known?: readonly string[] }
  | { readonly type: 'outside' }
  /** The library is missing where the program is. */
  | { readonly type: 'uninstalled'; readonly remedy: string }
  | { readonly type: 'unreadable'; readonly message: string };

export interface LoadedPrompt {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Prompts {
  /** By the path in the pipeline file. */
  readonly texts: ReadonlyMap<string, LoadedPrompt>;
  readonly findings: readonly Finding[];
}

/** Reads each prompt file once; `read` gets paths relative to the repository. */
export function readPrompts(
  pipeline: { readonly path: string; readonly file: PipelineFile },
  read: (path: string) => PromptFile,
): Prompts {
  const texts = new Map<string, LoadedPrompt>();
  const findings: Finding[] = [];
  const answers = new Map<string, PromptFile>();
  for (const [name, phase] of Object.entries(pipeline.file.phases)) {
    if (!('prompt' in phase) || typeof phase.prompt === 'string') continue;
    const { file } = phase.prompt;
    const path = relativeToPipeline(pipeline.path, file);
    const answer = answers.get(file) ?? (path === null ? { type: 'outside' } : read(path));
    answers.set(file, answer);
    if (answer.type === 'text' && answer.isUtf8 !== false && path !== null) {
      texts.set(file, { path, text: answer.text.replace(/^\uFEFF/, '') });
      continue;
    }
    const where = valueAt('phases', name, 'prompt', 'file');
    findings.push({ ...refusal(file, path ?? file, answer), where });
  }
  return { texts, findings };
}

/**
 * A path next to the pipeline file, made relative to the repository; `null`: it leaves the repository. If the pipeline file
 * itself is outside, the path stays unchanged.
 */
export function relativeToPipeline(pipelinePath: string, path: string): string | null {
  if (/^\/|[\\\0]/.test(path)) return null;
  const isAbsolute = pipelinePath.startsWith('/');
  // A pipeline of the library may refer to files in the library only.
  const root = pipelinePath.startsWith('library:') ? 1 : 0;
  const parts: string[] = [];
  for (const part of [...pipelinePath.split('/').slice(0, -1), ...path.split('/')]) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.length <= root || parts.pop() === undefined) return null;
  }
  return `${isAbsolute ? '/' : ''}${parts.join('/')}`;
}

function refusal(file: string, path: string, answer: PromptFile): Omit<Finding, 'where'> {
  switch (answer.type) {
    case 'text':
      return {
        code: 'PG110',
        message: `the prompt file ${quoted(file)} is not valid UTF-8`,
        hint: 'Save the file as UTF-8.',
      };
    case 'outside':
      return {
        code: 'PG111',
        message: `the prompt file ${quoted(file)} is outside the repository`,
        hint: 'Move the file into the repository. The path is relative to the pipeline file.',
      };
    case 'uninstalled':
      return {
        code: 'PG110',
        message: `the prompt file ${quoted(file)} cannot be read: the library is not installed with this program`,
        hint: answer.remedy,
      };
    case 'missing':
      return {
        code: 'PG110',
        message: `the prompt file ${quoted(file)} does not exist`,
        hint: `Create ${quoted(path)}. The path is relative to the pipeline file.`,
      };
    case 'unreadable':
      return {
        code: 'PG110',
        message: `the prompt file ${quoted(file)} cannot be read: ${answer.message}`,
        hint: 'A prompt file must be a text file.',
      };
  }
}
