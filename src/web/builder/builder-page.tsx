import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  type Edit,
  edited,
  type NewKind,
  type SketchPhase,
  sketchOf,
} from '../../core/builder/edit.ts';
import { withLf } from '../../core/lib/line-ends.ts';
import type { PlanJson } from '../../core/text/terminal/plan-text.ts';
import type { PipelineSummary, PipelineText } from '../../core/view/serve-data.ts';
import { SmallButton } from '../parts/button.tsx';
import { Sentence } from '../parts/text.tsx';
import { ask, pathOf } from '../serve/api.ts';
import { Forecast } from '../serve/forecast.tsx';
import { Fault } from '../serve/frame.tsx';
import { errorMessage, useFetched } from '../serve/use-asked.ts';
import { checked, faulty } from './check.ts';
import { dropDraft, keepAside, keepDraft, leftDrafts } from './draft.ts';
import { DraftOffer } from './draft-offer.tsx';
import { Editor } from './editor.ts';
import { PhaseForm } from './form.tsx';
import { Graph } from './graph.tsx';
import { Palette } from './palette.tsx';
import { Saving } from './saving.tsx';
import { TryPhase } from './trying.tsx';
import { useUndoKeys } from './undo-keys.ts';
import { useFiles } from './use-files.ts';

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
  const [opened, setOpened] = useState<PipelineText | null>(null);
  const [openFault, setOpenFault] = useState<string | null>(null);
  useEffect(() => {
    if (chosen === null) return;
    setOpened(null);
    setOpenFault(null);
    if (chosen === NEW_NAME) {
      setOpened({ name: NEW_NAME, text: NEW_TEXT, files: {} });
      return;
    }
    ask<PipelineText>(`pipelines/${pathOf(chosen)}`).then(setOpened, (error: unknown) =>
      setOpenFault(errorMessage(error)),
    );
  }, [chosen]);
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
/** Delay after the last change, in milliseconds. */
const SETTLED_MS = 120;

interface BuilderProps {
  readonly opened: PipelineText;
  readonly pipelines: readonly PipelineSummary[];
  readonly isNew: boolean;
  /** Is kept up to date. */
  readonly unsaved: { current: boolean };
  /** Called when a new file was saved. */
  readonly onCreated: (path: string) => void;
}

function Builder({ opened, pipelines, isNew, unsaved, onCreated }: BuilderProps) {
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
  const place = useRef<HTMLDivElement>(null);
  const left = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | null>(null);
  const [selected, setSelected] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    if (place.current === null) return undefined;
    const made = new Editor({ place: place.current, text: withLf(opened.text), onChange: setText });
    editor.current = made;
    return () => made.destroy();
  }, [opened.text]);
  const lastPhases = useRef<readonly SketchPhase[]>([]);
  const sketch = useMemo(() => sketchOf(settled), [settled]);
  if (sketch !== null) lastPhases.current = sketch;
  const phases = sketch ?? lastPhases.current;
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const files = useFiles(opened.files, unknown);
  const found = useMemo(() => checked(opened.name, settled, files), [opened.name, settled, files]);
  const { diagnostics, errors } = found;
  useEffect(() => setUnknown(found.unknown), [found]);
  useEffect(() => editor.current?.mark(diagnostics), [diagnostics]);
  const wrong = useMemo(() => faulty(settled, phases, diagnostics), [settled, phases, diagnostics]);
  /** Why the edit is refused; `null`: done. */
  const attempt = (edit: Edit): string | null => {
    const result = edited(editor.current?.text() ?? text, edit);
    if (!result.ok) return result.message;
    setRefused(null);
    editor.current?.replace(result.text);
    // The new text is drawn at once, so that what is selected next is there.
    settle(result.text);
    return null;
  };
  const perform = (edit: Edit): boolean => {
    const why = attempt(edit);
    setRefused(why);
    return why === null;
  };
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
  const add = (kind: NewKind): void => {
    const name = freeName(kind, phases);
    const last = phases.at(-1)?.name ?? null;
    if (perform({ type: 'add', phase: name, kind, after: selected ?? last })) setSelected(name);
  };
  const addPipeline = (pipeline: string): void => {
    const name = freeName(nameFor(pipeline), phases);
    const after = selected ?? phases.at(-1)?.name ?? null;
    if (perform({ type: 'add-pipeline', phase: name, pipeline, after })) setSelected(name);
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

/** `feature` for `library:feature`, `review` for `./review.yml`. */
const nameFor = (pipeline: string): string =>
  pipeline
    .replace(/^library:/, '')
    .replace(/^.*\//, '')
    .replace(/\.ya?ml$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/^[^a-z]+/, '') || 'pipeline';

function freeName(kind: string, phases: readonly SketchPhase[]): string {
  const names = new Set(phases.map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? kind : `${kind}-${number}`;
    if (!names.has(name)) return name;
  }
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

function useSettled(text: string): readonly [string, (text: string) => void] {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return [settled, setSettled];
}

type Diagnostics = ReturnType<typeof checked>['diagnostics'];

function Diagnoses({
  diagnostics,
  onGo,
}: {
  diagnostics: Diagnostics;
  onGo: (line: number, column: number) => void;
}) {
  return (
    <section class="box diagnoses" aria-label="What check says">
      {diagnostics.length === 0 && <p class="pad ok">No mistakes.</p>}
      <ul>
        {diagnostics.map(({ code, severity, message, hint, range }) => (
          <li key={`${code} ${range.line} ${range.column} ${message}`}>
            <button type="button" class="find" onClick={() => onGo(range.line, range.column)}>
              <span class={severity === 'error' ? 'bad b' : 'wait b'}>{code}</span>{' '}
              <span class="m">line {range.line}</span> <Sentence text={message} />
              {hint !== null && (
                <span class="s m2 block">
                  <Sentence text={hint} />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
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
