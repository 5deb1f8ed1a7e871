import { useEffect, useRef, useState } from 'preact/hooks';
import type { NewKind } from '../../core/builder/edit.ts';
import { withLf } from '../../core/lib/line-ends.ts';
import type { PlanJson } from '../../core/text/terminal/plan-text.ts';
import type { PipelineSummary, PipelineText } from '../../core/view/serve-data.ts';
import { SmallButton } from '../parts/button.tsx';
import { pathOf } from '../serve/api.ts';
import { Forecast } from '../serve/forecast.tsx';
import { Fault } from '../serve/frame.tsx';
import { useFetched } from '../serve/use-asked.ts';
import { Diagnoses } from './diagnoses.tsx';
import { dropDraft, keepAside, keepDraft, leftDrafts } from './draft.ts';
import { DraftOffer } from './draft-offer.tsx';
import { PhaseForm } from './form.tsx';
import { freeName, nameFor } from './free-name.ts';
import { Graph } from './graph.tsx';
import { Palette } from './palette.tsx';
import { Saving } from './saving.tsx';
import { TryPhase } from './trying.tsx';
import { useUndoKeys } from './undo-keys.ts';
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
export function Builder({ opened, pipelines, isNew, unsaved, onCreated }: BuilderProps) {
  const [text, setText] = useState(withLf(opened.text));
  const [settled, settle] = useSettled(text);
  const [saved, setSaved] = useState({ text: opened.text, count: 0 });
  const [drafts, setDrafts] = useState(() => leftDrafts(opened.name, text));
  useEffect(() => {
    unsaved.current = text !== withLf(saved.text);
    if (unsaved.current) keepDraft(opened.name, text);
    else dropDraft(opened.name);
    return () => {
      unsaved.current = false;
    };
  }, [text, saved.text]);
  const left = useRef<HTMLDivElement>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const { place, editor } = useEditor(opened.text, setText);
  const { phases, diagnostics, errors, wrong } = useReading(opened, settled);
  useEffect(() => editor.current?.mark(diagnostics), [diagnostics]);
  const { refused, attempt, perform } = useEdits({ editor, text, settle });
  /** A draft that is taken up changes places with edits that are not saved. */
  const endDraft = (draft: string, isTaken: boolean): void => {
    const now = editor.current?.text() ?? text;
    const isOwn = isTaken && now !== withLf(saved.text);
    const left = [...(isOwn ? [now] : []), ...drafts.filter((one) => one !== draft)];
    keepAside(opened.name, left);
    setDrafts(left);
    if (isTaken) editor.current?.replace(draft);
    // The pressed button is gone.
    editor.current?.focus();
  };
  useUndoKeys(editor);
  const last = phases.at(-1)?.name ?? null;
  const add = (kind: NewKind): void => {
    const phase = freeName(kind, phases);
    if (perform({ type: 'add', phase, kind, after: selected ?? last })) setSelected(phase);
  };
  const addPipeline = (pipeline: string): void => {
    const phase = freeName(nameFor(pipeline), phases);
    const after = selected ?? last;
    if (perform({ type: 'add-pipeline', phase, pipeline, after })) setSelected(phase);
  };
  const remove = (name: string): void => {
    if (!perform({ type: 'remove', phase: name })) return;
    setSelected(null);
    // What had the focus is gone; a neighbour gets it, so that the keys still work.
    const at = phases.findIndex((each) => each.name === name);
    const next = (phases[at + 1] ?? phases[at - 1])?.name;
    left.current?.querySelector<SVGElement>(`[data-phase="${next}"]`)?.focus();
  };
  const phase = phases.find(({ name }) => name === selected) ?? null;
  const from = phase?.from ?? null;
  useEffect(() => {
    if (from !== null) editor.current?.reveal(from);
  }, [selected]);
  return (
    <>
      <div class="tools row w" role="toolbar" aria-label="Builder">
        <Palette path={opened.name} pipelines={pipelines} onAdd={add} onAddPipeline={addPipeline} />
        <span class="sp" />
        <SmallButton onClick={() => editor.current?.undo()}>Undo</SmallButton>
        <SmallButton onClick={() => editor.current?.redo()}>Redo</SmallButton>
        <Saving
          name={opened.name}
          before={isNew ? null : saved.text}
          text={text}
          errors={errors}
          onSaved={(path, sent) => {
            setSaved(({ count }) => ({ text: sent, count: count + 1 }));
            if (isNew) onCreated(path);
          }}
          onMerged={(merged, theirs) => {
            editor.current?.replace(merged);
            setSaved(({ count }) => ({ text: theirs, count: count + 1 }));
          }}
        />
      </div>
      <Fault text={refused} />
      {drafts.length > 0 && <DraftOffer name={opened.name} drafts={drafts} onEnd={endDraft} />}
      <div class="builder">
        <div class="left" ref={left}>
          <Graph
            phases={phases}
            selected={selected}
            faulty={wrong}
            onSelect={setSelected}
            onConnect={(name, need) => perform({ type: 'connect', phase: name, need })}
            onRemove={remove}
          />
          {phase !== null && (
            <PhaseForm
              trial={
                isNew ? null : (
                  <TryPhase
                    key={phase.name}
                    pipeline={opened.name}
                    phase={phase.name}
                    text={text}
                    isOff={errors > 0}
                  />
                )
              }
              key={phases.indexOf(phase)}
              phase={phase}
              phases={phases}
              onEdit={perform}
              onField={attempt}
              onRename={(to) => {
                const why = attempt({ type: 'rename', phase: phase.name, name: to });
                if (why === null) setSelected(to);
                return why;
              }}
              onRemove={() => remove(phase.name)}
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
      {!isNew && <PlanBeneath key={saved.count} name={opened.name} />}
    </>
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
