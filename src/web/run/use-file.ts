import { useEffect, useState } from 'preact/hooks';
import { phaseFolder } from '../../core/checkpoint/path.ts';
import type { PhaseId } from '../../core/lib/brands.ts';
import type { FileContent, RunSource, Snapshot } from './source.ts';

export type LoadedFile =
  | { readonly type: 'loading' }
  | { readonly type: 'none' }
  | { readonly type: 'file'; readonly file: FileContent }
  | { readonly type: 'fault'; readonly message: string };

const LOADING: LoadedFile = { type: 'loading' };

/** A file of the run, loaded again when it grows. */
export function useFile(source: RunSource, { files }: Snapshot, path: string): LoadedFile {
  const size = files.find((file) => file.path === path)?.size ?? null;
  const [loaded, setLoaded] = useState<{ readonly path: string; readonly is: LoadedFile } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    const tell = (is: LoadedFile): void => {
      if (isWanted) setLoaded({ path, is });
    };
    if (size === null) tell({ type: 'none' });
    else
      source.read(path).then(
        (file) => tell(file === null ? { type: 'none' } : { type: 'file', file }),
        (error: unknown) =>
          tell({ type: 'fault', message: error instanceof Error ? error.message : String(error) }),
      );
    return () => {
      isWanted = false;
    };
  }, [source, path, size]);
  // The old content stays visible while the file is loaded again.
  return loaded?.path === path ? loaded.is : LOADING;
}

/** The path of a file in an attempt's record. */
export const recordPath = (phase: PhaseId, attempt: number, file: string): string =>
  `phases/${phaseFolder(phase)}/${attempt}/${file}`;
