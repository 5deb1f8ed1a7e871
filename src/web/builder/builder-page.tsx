import { useEffect, useRef, useState } from 'preact/hooks';
import type { PipelineSummary, PipelineText } from '../../core/view/serve-data.ts';
import { ask, pathOf } from '../serve/api.ts';
import { Fault } from '../serve/frame.tsx';
import { errorMessage, useFetched } from '../serve/use-asked.ts';
import { Builder } from './builder.tsx';
import { dropDraft } from './draft.ts';

const NEW_TEXT = `version: 1
name: new-pipeline
agents: { coder: { use: claude } }
defaults: { agent: coder }
phases:
  work:
    prompt: What is to be done.
    access: write
`;

/** Shows the choice of a pipeline, then the builder. */
export function BuilderPage() {
  const { value: pipelines, fault, reload } = useFetched<readonly PipelineSummary[]>('pipelines');
  const wanted = new URLSearchParams(location.search).get('pipeline');
  const [name, setName] = useState<string | null>(wanted);
  const chosen = name ?? pipelines?.[0]?.name ?? (pipelines === null ? null : NEW_NAME);
  const { opened, openFault } = useOpened(chosen);
  const unsaved = useUnsaved();
  return (
    <>
      <div class="sec">
        <h1>Builder</h1>
        <select
          class="in sm pick"
          aria-label="Pipeline"
          value={chosen ?? ''}
          onChange={(event) => {
            if (!unsaved.current || confirm(`${chosen} has unsaved changes. Discard them?`)) {
              if (unsaved.current && chosen !== null) dropDraft(chosen);
              setName(event.currentTarget.value);
            } else event.currentTarget.value = chosen ?? '';
          }}
        >
          {pipelines?.map((each) => (
            <option key={each.name} value={each.name}>
              {each.name}
            </option>
          ))}
          <option value={NEW_NAME}>new pipeline …</option>
        </select>
      </div>
      <Fault text={fault ?? openFault} />
      {opened !== null && (
        <Builder
          key={opened.name}
          opened={opened}
          pipelines={pipelines ?? []}
          isNew={opened.name === NEW_NAME}
          unsaved={unsaved}
          onCreated={(path) => {
            reload();
            setName(path);
          }}
        />
      )}
    </>
  );
}

const NEW_NAME = '.github/pipelines/new-pipeline.yml';

/** The text of the chosen file; `null`: nothing is chosen, or it is not read yet. */
function useOpened(chosen: string | null) {
  const [opened, setOpened] = useState<PipelineText | null>(null);
  const [openFault, setOpenFault] = useState<string | null>(null);
  useEffect(() => {
    setOpened(chosen === NEW_NAME ? { name: NEW_NAME, text: NEW_TEXT, files: {} } : null);
    setOpenFault(null);
    if (chosen === null || chosen === NEW_NAME) return undefined;
    let isWanted = true;
    ask<PipelineText>(`pipelines/${pathOf(chosen)}`).then(
      (text) => isWanted && setOpened(text),
      (error: unknown) => isWanted && setOpenFault(errorMessage(error)),
    );
    // The answer for a file that was left meanwhile must not replace the next one.
    return () => {
      isWanted = false;
    };
  }, [chosen]);
  return { opened, openFault };
}

/** Whether there are unsaved changes; if so, leaving the page asks first. */
function useUnsaved(): { current: boolean } {
  const unsaved = useRef(false);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => {
      if (unsaved.current) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);
  return unsaved;
}
