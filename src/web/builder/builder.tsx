import { useEffect, useRef, useState } from 'preact/hooks';
import { withLf } from '../../core/lib/line-ends.ts';
import type { PlanJson } from '../../core/text/terminal/plan-text.ts';
import type { PipelineSummary, PipelineText } from '../../core/view/serve-data.ts';
import { SmallButton } from '../parts/button.tsx';
import { pathOf } from '../serve/api.ts';
import { Forecast } from '../serve/forecast.tsx';
import { Fault } from '../serve/frame.tsx';
import { useFetched } from '../serve/use-asked.ts';
import { Diagnoses } from './diagnoses.tsx';
import { DraftOffer } from './draft-offer.tsx';
import { Graph } from './graph.tsx';
import { Palette } from './palette.tsx';
import { Saving } from './saving.tsx';
import { SelectedPhase } from './selected-phase.tsx';
import { useUndoKeys } from './undo-keys.ts';
import { useDrafts } from './use-drafts.ts';
import { useEditor } from './use-editor.ts';
import { useEdits } from './use-edits.ts';
import { useReading } from './use-reading.ts';
import { useSettled } from './use-settled.ts';

interface BuilderProps {
  readonly opened: PipelineText;
  readonly pipelines: readonly PipelineSummary[];
  readonly isNew: boolean;
  /** Is kept up to date. */
  readonly unsaved: { current: boolean };
  /** Called when a new file was saved. */
  readonly onCreated: (path: string) => void;
}

/** The graph of a pipeline and a form for the selected phase beside its text. */
export function Builder(props: BuilderProps) {
  const { opened, isNew, unsaved } = props;
  const { name } = opened;
  const built = useBuilding(opened, unsaved);
  const { text, saved, left, place, editor, phases, diagnostics, errors, selected, edits } = built;
  const phase = phases.find((each) => each.name === selected) ?? null;
  const from = phase?.from ?? null;
  useEffect(() => {
    if (from !== null) editor.current?.reveal(from);
  }, [selected]);
  return (
    <>
      <BuilderTools {...props} built={built} />
      <Fault text={edits.refused} />
      {built.drafts.length > 0 && (
        <DraftOffer name={name} drafts={built.drafts} onEnd={built.endDraft} />
      )}
      <div class="builder">
        <div class="left" ref={left}>
          <Graph phases={phases} selected={selected} faulty={built.wrong} edits={edits} />
          {phase !== null && (
            <SelectedPhase
              pipeline={isNew ? null : name}
              text={text}
              phase={phase}
              phases={phases}
              hasErrors={errors > 0}
              edits={edits}
            />
          )}
        </div>
        <div class="right">
          <div ref={place} class="yaml box" />
          <Diagnoses
            diagnostics={diagnostics}
            onGo={(line, column) => editor.current?.goTo(line, column)}
          />
        </div>
      </div>
      {!isNew && <PlanBeneath key={saved.count} name={name} />}
    </>
  );
}

/** The text, what is read in it, and its edits. */
function useBuilding(opened: PipelineText, unsaved: BuilderProps['unsaved']) {
  const [text, setText] = useState(withLf(opened.text));
  const [settled, settle] = useSettled(text);
  const [saved, setSaved] = useState({ text: opened.text, count: 0 });
  const [selected, select] = useState<string | null>(null);
  const left = useRef<HTMLDivElement>(null);
  const { place, editor } = useEditor(opened.text, setText);
  const read = useReading(opened, settled);
  const { phases, diagnostics } = read;
  useEffect(() => editor.current?.mark(diagnostics), [diagnostics]);
  useUndoKeys(editor);
  const drafts = useDrafts(opened.name, { editor, text, saved: saved.text, unsaved });
  const edits = useEdits({ editor, text, settle, phases, selected, select, left });
  const save = (now: string): void => setSaved(({ count }) => ({ text: now, count: count + 1 }));
  return { text, saved, save, selected, left, place, editor, ...read, ...drafts, edits };
}

interface BuilderToolsProps extends BuilderProps {
  readonly built: ReturnType<typeof useBuilding>;
}

function BuilderTools({ opened, pipelines, isNew, onCreated, built }: BuilderToolsProps) {
  const { text, saved, save, errors, editor, edits } = built;
  return (
    <div class="tools row w" role="toolbar" aria-label="Builder">
      <Palette
        path={opened.name}
        pipelines={pipelines}
        onAdd={edits.add}
        onAddPipeline={edits.addPipeline}
      />
      <span class="sp" />
      <SmallButton onClick={() => editor.current?.undo()}>Undo</SmallButton>
      <SmallButton onClick={() => editor.current?.redo()}>Redo</SmallButton>
      <Saving
        name={opened.name}
        before={isNew ? null : saved.text}
        text={text}
        errors={errors}
        onSaved={(path, sent) => {
          save(sent);
          if (isNew) onCreated(path);
        }}
        onMerged={(merged, theirs) => {
          editor.current?.replace(merged);
          save(theirs);
        }}
      />
    </div>
  );
}

function PlanBeneath({ name }: { name: string }) {
  const { value, fault } = useFetched<PlanJson>(`plan/${pathOf(name)}`);
  if (value === null || fault !== null) return null;
  return (
    <section class="box pad" aria-label="Plan of the saved file">
      <h2>Plan of the file as it is saved</h2>
      <Forecast forecast={value} />
    </section>
  );
}
