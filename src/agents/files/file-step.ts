import { appendFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { unreachable } from '../../core/lib/unreachable.ts';
import type { ScriptStep } from '../script-file.ts';
import { wayWithin } from './way-within.ts';

export type FileStep = Extract<ScriptStep, { type: 'write' | 'append' | 'delete' | 'rename' }>;

export type FileStepEnd =
  | { readonly type: 'changed'; readonly paths: readonly string[] }
  | { readonly type: 'refused'; readonly message: string };

/** Applies one step within the workspace. Paths that lead out of it, also through a link, are refused. */
export async function changeFile(workspace: string, step: FileStep): Promise<FileStepEnd> {
  const paths = step.type === 'rename' ? [step.from, step.to] : [step.path];
  try {
    for (const path of paths) {
      if (await leadsOut(workspace, path))
        return stepRefused(`\`${path}\` is outside the workspace.`);
    }
    await carryOut(workspace, step);
    return { type: 'changed', paths };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return stepRefused(`${step.type} of \`${paths[0]}\`: ${error.message}`);
  }
}

function stepRefused(message: string): FileStepEnd {
  return { type: 'refused', message };
}

async function carryOut(workspace: string, step: FileStep): Promise<void> {
  switch (step.type) {
    case 'write':
      await mkdir(dirname(join(workspace, step.path)), { recursive: true });
      return writeFile(join(workspace, step.path), step.text);
    case 'append':
      return appendFile(join(workspace, step.path), step.text);
    case 'delete':
      return rm(join(workspace, step.path), { recursive: true });
    case 'rename':
      await mkdir(dirname(join(workspace, step.to)), { recursive: true });
      return rename(join(workspace, step.from), join(workspace, step.to));
    default:
      return unreachable(step);
  }
}

async function leadsOut(workspace: string, path: string): Promise<boolean> {
  const way = isAbsolute(path) ? null : await wayWithin(workspace, path);
  return way === null || way === '';
}
