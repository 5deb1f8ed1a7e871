import { useState } from 'preact/hooks';
import { phaseFolder } from '../../core/checkpoint/path.ts';
import type { Artifact } from '../../core/run/event.ts';
import { shownPath } from '../../core/view/shown-path.ts';
import { brief } from '../../core/view/visible.ts';
import { SmallButton } from '../parts/button.tsx';
import { bytes, short } from '../parts/format.ts';
import { Chevron } from '../parts/glyphs.tsx';
import { JsonView } from '../parts/json.tsx';
import { Markdown } from '../parts/markdown.tsx';
import { Empty } from '../parts/text.tsx';
import type { AttemptTabProps } from './asked.tsx';
import { Lines } from './lines.tsx';
import { CutNote } from './loaded.tsx';
import type { FileContent } from './source.ts';
import { useFile } from './use-file.ts';

/** The attempt's artifacts; only those of the last attempt are stored. */
export function Artifacts(tab: AttemptTabProps) {
  const { attempt } = tab;
  const all = attempt.end.type === 'succeeded' ? attempt.end.event.artifacts : [];
  if (all.length === 0)
    return (
      <Empty>
        Attempt {attempt.number} left no artifacts: they are collected when an attempt succeeds.
      </Empty>
    );
  return (
    <>
      {all.map((artifact) => (
        <ArtifactView key={artifact.path} tab={tab} artifact={artifact} />
      ))}
    </>
  );
}

function ArtifactView({ tab, artifact }: { tab: AttemptTabProps; artifact: Artifact }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Chevron />
        <code class="clip">{brief(shownPath(artifact.path), 200)}</code>
        <span class="sp" />
        <span class="s m nw">{bytes(artifact.size)}</span>
        <code class="s m hide-s">{short(artifact.sha256)}</code>
      </summary>
      {isOpen && <Content tab={tab} artifact={artifact} />}
    </details>
  );
}

function Content({ tab, artifact }: { tab: AttemptTabProps; artifact: Artifact }) {
  const { source, snapshot, attempt } = tab;
  const path = `phases/${phaseFolder(attempt.phase)}/artifacts/${artifact.path}`;
  const loaded = useFile(source, snapshot, path, artifact.sha256);
  const { place } = snapshot.data;
  if (loaded.type === 'loading') return <Empty>Reading…</Empty>;
  if (loaded.type === 'fault') return <Empty>It cannot be read: {loaded.message}</Empty>;
  if (loaded.type === 'none')
    return (
      <Empty>
        It is not here: a later attempt has taken its place, or it lies in <code>{place}</code>.
      </Empty>
    );
  const { file } = loaded;
  return (
    <>
      <CutNote cut={file.cut} size={file.size} place={place} path={path} />
      <Shown file={file} path={artifact.path} />
      {file.cut === 0 && isExact(file) && <Download file={file} path={artifact.path} />}
    </>
  );
}

/** A text with replaced bytes is not the artifact any more. */
const isExact = ({ as, content }: FileContent): boolean =>
  as !== 'none' && !(as === 'text' && content.includes('\uFFFD'));

const IMAGES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
};

function Shown({ file, path }: { file: FileContent; path: string }) {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const image = IMAGES[ending];
  if (file.as === 'base64' && image !== undefined && file.cut === 0)
    return (
      <div class="pad">
        <img
          class="shot"
          src={`data:${image};base64,${file.content}`}
          alt={brief(shownPath(path), 200)}
        />
      </div>
    );
  if (file.as !== 'text') return <Empty>This is no text ({bytes(file.size)}).</Empty>;
  if (ending === 'md')
    return (
      <div class="pad md">
        <Markdown text={file.content} />
      </div>
    );
  if (ending === 'json') return <JsonView text={file.content} />;
  return <Lines text={file.content} label={shownPath(path)} />;
}

function Download({ file, path }: { file: FileContent; path: string }) {
  const save = (): void => {
    const bytesOf = (): Uint8Array<ArrayBuffer> =>
      Uint8Array.from(atob(file.content), (each) => each.charCodeAt(0));
    const part = file.as === 'text' ? file.content : bytesOf();
    const url = URL.createObjectURL(new Blob([part], { type: 'application/octet-stream' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = path.split('/').at(-1) ?? 'artifact';
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <div class="bar">
      <SmallButton onClick={save}>Download</SmallButton>
    </div>
  );
}
