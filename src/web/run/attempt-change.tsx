import type { AttemptTabProps } from './asked.tsx';
import { ChangeView } from './change.tsx';
import { LoadedText } from './loaded.tsx';
import { recordPath, useFile } from './use-file.ts';

/** The attempt's change; for a failed attempt, the change that was undone. */
export function AttemptChange({ source, snapshot, attempt }: AttemptTabProps) {
  const path = recordPath(attempt.phase, attempt.number, 'changes.diff');
  const loaded = useFile(source, snapshot, path);
  const none = attempt.access === 'read' ? 'A reader changes no file.' : 'It changed no file.';
  return (
    <>
      {attempt.end.type === 'failed' && loaded.type === 'file' && (
        <p class="cutnote s">The attempt failed, so this change was undone.</p>
      )}
      <LoadedText loaded={loaded} none={none} place={snapshot.data.place} path={path}>
        {(text) => <ChangeView diff={text} />}
      </LoadedText>
    </>
  );
}
