import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { parse, stringify } from 'yaml';
import type { SketchPhase } from '../../core/builder/edit.ts';
import type { Json } from '../../core/lib/json.ts';
import { SmallButton } from '../parts/button.tsx';
import { Sentence } from '../parts/text.tsx';
import { type FieldSchema, fieldsOf } from './schema.ts';
import type { Edits } from './use-edits.ts';

interface PhaseFormProps {
  readonly phase: SketchPhase;
  readonly phases: readonly SketchPhase[];
  readonly edits: Edits;
  /** Shown beneath the fields. */
  readonly trial: ComponentChildren;
}

/** A form for one phase, generated from the schema of its kind; it comes into view with the phase. */
export function PhaseForm({ phase, phases, edits, trial }: PhaseFormProps) {
  const { name, kind, fields } = phase;
  const known = fieldsOf(kind).filter(({ key }) => key !== 'needs');
  const [shown, rest] = [
    known.filter(({ key }) => key in fields || MAIN.includes(key)),
    known.filter(({ key }) => !(key in fields || MAIN.includes(key))),
  ];
  const fieldOf = (field: FieldSchema) => (
    <Field
      key={field.key}
      field={field}
      value={fields[field.key]}
      onCommit={(value) => edits.attempt({ type: 'set', phase: name, key: field.key, value })}
    />
  );
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => head.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section class="phaseform box" aria-label={`Phase ${name}`}>
      <div class="bar" ref={head}>
        <h2>{name}</h2>
        <span class="m">{kind}</span>
        <span class="sp" />
        <SmallButton look="d" onClick={() => edits.remove(name)}>
          Delete phase
        </SmallButton>
      </div>
      <div class="pad form">
        <TextField
          label="Name"
          help="Small letters, digits and dashes."
          value={name}
          onCommit={(to) => edits.rename(name, to)}
        />
        <Needs phase={phase} phases={phases} edits={edits} />
        {shown.map(fieldOf)}
        {rest.length > 0 && (
          <details>
            <summary>More</summary>
            <div class="form">{rest.map(fieldOf)}</div>
          </details>
        )}
        {trial}
      </div>
    </section>
  );
}

const Needs = ({ phase, phases, edits }: Omit<PhaseFormProps, 'trial'>) => (
  <fieldset>
    <legend class="s b">Needs</legend>
    <div class="row w">
      {phases
        .filter(({ name }) => name !== phase.name)
        .map(({ name: need }) => (
          <label key={need} class="chip row">
            <input
              type="checkbox"
              checked={phase.needs.includes(need)}
              onChange={({ currentTarget: box }) => {
                const type = box.checked ? 'connect' : 'disconnect';
                // A refused need is not in the file, so nothing is drawn anew that would untick it.
                if (!edits.perform({ type, phase: phase.name, need })) box.checked = !box.checked;
              }}
            />
            {need}
          </label>
        ))}
    </div>
  </fieldset>
);

/** Shown even if they are not set. */
const MAIN: readonly string[] = ['prompt', 'agent', 'access', 'run', 'gate', 'deliver', 'pipeline'];

interface FormFieldProps {
  readonly field: FieldSchema;
  readonly value: Json | undefined;
  readonly onCommit: (value: Json | undefined) => string | null;
}

function Field({ field, value, onCommit }: FormFieldProps) {
  const { key, description, type, options } = field;
  if (type === 'choice')
    return (
      <label class="field">
        <span>{key}</span>
        <select
          class="in"
          value={value === undefined ? '' : String(value)}
          onChange={({ currentTarget }) =>
            onCommit(currentTarget.value === '' ? undefined : currentTarget.value)
          }
        >
          <option value="">(as usual)</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
        <span class="s m2">
          <Sentence text={description} />
        </span>
      </label>
    );
  if (type === 'boolean')
    return (
      <label class="field">
        <span>{key}</span>
        <input
          type="checkbox"
          checked={value === true}
          onChange={({ currentTarget }) => onCommit(currentTarget.checked ? true : undefined)}
        />
        <span class="s m2">
          <Sentence text={description} />
        </span>
      </label>
    );
  return (
    <TextField
      label={key}
      help={description}
      value={shownAs(value)}
      isLong={type === 'yaml'}
      onCommit={(text) => onCommit(valueIn(text, type))}
    />
  );
}

const shownAs = (value: Json | undefined): string => {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  return stringify(value).trimEnd();
};

/** A text that is not valid YAML stays a text. */
function valueIn(text: string, type: FieldSchema['type']): Json | undefined {
  if (text.trim() === '') return undefined;
  if (type === 'text') return text;
  try {
    return parse(text) as Json;
  } catch {
    return text;
  }
}

interface TextFieldProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly isLong?: boolean;
  /** Returns why the text is refused; `null`: it is taken. */
  readonly onCommit: (value: string) => string | null;
}

/** Takes effect on blur, so that each edit is one undo step. A refused text stays, with the reason. */
function TextField({ label, help, value, isLong = false, onCommit }: TextFieldProps) {
  const [text, setText] = useState(value);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    setText(value);
    setRefused(null);
  }, [value]);
  const commit = (): void => setRefused(text === value ? null : onCommit(text));
  const id = useId();
  const common = {
    id,
    class: 'in',
    value: text,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setText(currentTarget.value),
    onBlur: commit,
    'aria-invalid': refused !== null,
    'aria-describedby': `${id}-help`,
  };
  return (
    <div class="field">
      <label class="word" for={id}>
        {label}
      </label>
      {isLong ? (
        <textarea {...common} />
      ) : (
        <input
          {...common}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
          }}
        />
      )}
      {refused !== null && (
        <span class="s bad" role="alert">
          {refused}
        </span>
      )}
      <span class="s m2" id={`${id}-help`}>
        <Sentence text={help} />
      </span>
    </div>
  );
}
