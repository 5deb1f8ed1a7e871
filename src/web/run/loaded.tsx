import type { ComponentChildren } from 'preact';
import { bytes } from '../parts/format.ts';
import { Empty } from '../parts/text.tsx';
import type { LoadedFile } from './use-file.ts';

interface LoadedTextProps {
  readonly loaded: LoadedFile;
  /** Shown if the file does not exist. */
  readonly none: string;
  /** Where the complete file is. */
  readonly place: string;
  readonly path: string;
  readonly children: (text: string) => ComponentChildren;
}

/** A text of a run, or why it is unavailable. */
export function LoadedText({ loaded, none, place, path, children }: LoadedTextProps) {
  switch (loaded.type) {
    case 'loading':
      return <Empty>Reading…</Empty>;
    case 'none':
      return <Empty>{none}</Empty>;
    case 'fault':
      return <Empty>It cannot be read: {loaded.message}</Empty>;
    case 'file': {
      const { file } = loaded;
      return (
        <>
          <CutNote cut={file.cut} size={file.size} place={place} path={path} />
          {file.as === 'text' ? (
            children(file.content)
          ) : (
            <Empty>This is no text ({bytes(file.size)}).</Empty>
          )}
        </>
      );
    }
  }
}

/** What was omitted, and where it is. */
export function CutNote({
  cut,
  size,
  place,
  path,
}: {
  cut: number;
  size: number;
  place: string;
  path: string;
}) {
  if (cut === 0) return null;
  return (
    <p class="cutnote s">
      {bytes(cut)} of {bytes(size)} are left out here. The whole file: <code>{path}</code> in{' '}
      <code>{place}</code>.
    </p>
  );
}
