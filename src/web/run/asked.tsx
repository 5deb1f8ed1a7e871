import { useMemo } from 'preact/hooks';
import type { PlannedPhase } from '../../core/plan/plan.ts';
import { plural } from '../../core/text/plural.ts';
import { promptParts } from '../../core/view/prompt-parts.ts';
import type { AttemptStory } from '../../core/view/story.ts';
import { visible } from '../../core/view/visible.ts';
import { short } from '../parts/format.ts';
import { Copy, Others, Sentence } from '../parts/text.tsx';
import { LoadedText } from './loaded.tsx';
import type { RunSource, Snapshot } from './source.ts';
import { recordPath, useFile } from './use-file.ts';

export interface AttemptTabProps {
  readonly source: RunSource;
  readonly snapshot: Snapshot;
  readonly phase: PlannedPhase;
  readonly attempt: AttemptStory;
}

/** The input of the attempt: its prompt as sent, with fenced parts, or a command's script. */
export function Asked({ source, snapshot, phase, attempt }: AttemptTabProps) {
  const path = recordPath(attempt.phase, attempt.number, 'prompt.md');
  const loaded = useFile(source, snapshot, path);
  if (phase.kind === 'run')
    return (
      <>
        <div class="bar">
          <span class="m">
            Script for <code>{phase.script.shell}</code>
            {phase.expect === 'failure' && ', expected to fail'}
          </span>
          <span class="sp" />
          <Copy text={phase.script.run} what="the script" />
        </div>
        <pre class="code pad">{visible(phase.script.run)}</pre>
      </>
    );
  return (
    <LoadedText
      loaded={loaded}
      none="This attempt left no prompt."
      place={snapshot.data.place}
      path={path}
    >
      {(text) => <Prompt text={text} digest={attempt.promptDigest} />}
    </LoadedText>
  );
}

function Prompt({ text, digest }: { text: string; digest: string | null }) {
  const parts = useMemo(() => promptParts(text), [text]);
  return (
    <>
      <div class="bar">
        <span class="m">
          Prompt as it was sent, {plural(text.length, 'character')}
          {digest !== null && (
            <>
              , <code>{short(digest)}</code>
            </>
          )}
        </span>
        <span class="sp" />
        <Copy text={text} what="the prompt" />
      </div>
      <div class="pad prompt">
        {parts.map((part, at) => {
          if (part.type === 'heading')
            return (
              <h4 key={at}>
                <Sentence text={part.text} />
              </h4>
            );
          if (part.type === 'text') return <p key={at}>{visible(part.text)}</p>;
          return (
            <figure class="fence" key={at}>
              <figcaption>fenced: {visible(part.source)}</figcaption>
              <Others text={part.text} />
            </figure>
          );
        })}
      </div>
    </>
  );
}
