import { useEffect, useState } from 'preact/hooks';
import { phaseFolder } from '../../core/checkpoint/path.ts';
import type { PhaseId } from '../../core/lib/brands.ts';
import { requestFault } from '../parts/request-fault.ts';
import type { FileContent, RunSource, Snapshot } from './source.ts';

export type LoadedFile =
  | { readonly type: 'loading' }
  | { readonly type: 'none' }
  | { readonly type: 'file'; readonly file: FileContent }
  | { readonly type: 'fault'; readonly message: string };

const LOADING: LoadedFile = { type: 'loading' };

/**
 * A file of the run, loaded again when it grows or has another `version`. The content of another version is not shown meanwhile,
 * but that of a file which grows is.
 */
export function useFile(
  source: RunSource,
  { files }: Snapshot,
  path: string,
  version = '',
): LoadedFile {
  const size = files.find((file) => file.path === path)?.size ?? null;
  const key = `${size === null} ${version} ${path}`;
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly is: LoadedFile } | null>(
    null,
  );
  useEffect(() => {
    let isWanted = true;
    const tell = (is: LoadedFile): void => {
      if (isWanted) setLoaded({ key, is });
    };
    if (size === null) tell({ type: 'none' });
    else
      source.read(path).then(
        (file) => tell(file === null ? { type: 'none' } : { type: 'file', file }),
        (error: unknown) => tell({ type: 'fault', message: requestFault(error) }),
      );
    return () => {
      isWanted = false;
    };
  }, [source, key, size]);
  return loaded?.key === key ? loaded.is : LOADING;
}

export const recordPath = (phase: PhaseId, attempt: number, file: string): string =>
  `phases/${phaseFolder(phase)}/${attempt}/${file}`;
