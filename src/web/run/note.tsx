import type { PhaseNote } from './phase-note.ts';

interface NoteProps {
  readonly note: PhaseNote;
  readonly look?: string;
}

/** In a row: the words give way where there is no room; counts and costs are whole. */
export function Note({ note: { words, tries, cost }, look = '' }: NoteProps) {
  const figures = [tries, cost].filter((text) => text !== '').join(' · ');
  return (
    <>
      {words !== '' && <span class={`clip ${look}`}>{words}</span>}
      {figures !== '' && (
        <span class={`figure ${look}`}>
          {words !== '' && '· '}
          {figures}
        </span>
      )}
    </>
  );
}
