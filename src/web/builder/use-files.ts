import { useEffect, useState } from 'preact/hooks';
import type { PipelineText } from '../../core/view/serve-data.ts';
import { ask, pathOf, ServerFault } from '../serve/api.ts';
import type { KnownFiles } from './check.ts';

/** The files with which a pipeline is checked: those it came with, and pipelines named since. */
export function useFiles(first: KnownFiles, unknown: readonly string[]): KnownFiles {
  const [files, setFiles] = useState(first);
  const wanted = unknown.join('\n');
  useEffect(() => {
    let isWanted = true;
    for (const path of wanted === '' ? [] : wanted.split('\n'))
      void loadFiles(path).then(
        (more) => isWanted && setFiles((before) => ({ ...before, ...more })),
      );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return files;
}

/** A file that the server refuses counts as missing. */
async function loadFiles(path: string): Promise<KnownFiles> {
  const [, name] = /^library:([^/]+)\/pipeline\.yml$/.exec(path) ?? [];
  try {
    if (name !== undefined) return await ask<KnownFiles>(`library/${pathOf(name)}`);
    const { text, files } = await ask<PipelineText>(`pipelines/${pathOf(path)}`);
    return { ...files, [path]: text };
  } catch (error) {
    if (error instanceof ServerFault) return { [path]: null };
    throw error;
  }
}
