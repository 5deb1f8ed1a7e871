import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { parse, stringify } from 'yaml';
import type { Edit, SketchPhase } from '../../core/builder/edit.ts';
import type { Json } from '../../core/lib/json.ts';
import { type FieldSchema, fieldsOf } from './schema.ts';

interface PhaseFormProps {
  readonly phase: SketchPhase;
  readonly phases: readonly SketchPhase[];
  readonly onEdit: (edit: Edit) => void;
  readonly onRenamed: (name: string) => void;
  /** Shown beneath the fields. */
  readonly trial: ComponentChildren;
}

/** A form for one phase, generated from the schema of its kind. */
export function PhaseForm({ phase, phases, onEdit, onRenamed, trial }: PhaseFormProps) {
  const { name, kind, fields, needs } = phase;
  const known = fieldsOf(kind).filter(({ key }) => key !== 'needs');
  const [shown, rest] = [
    known.filter(({ key }) => key in fields || MAIN.includes(key)),
    known.filter(({ key }) => !(key in fields || MAIN.includes(key))),
  ];
  const set = (key: string) => (value: Json | undefined) =>
    onEdit({ type: 'set', phase: name, key, value });
  return (
    <section class="phaseform box" aria-label={`Phase ${name}`}>
      <div class="bar">
        <h2>{name}</h2>
        <span class="m">{kind}</span>
        <span class="sp" />
        <button
          type="button"
          class="btn sm d"
          onClick={() => onEdit({ type: 'remove', phase: name })}
        >
          Delete phase
        </button>
      </div>
      <div class="pad form">
        <TextField
          key={`name ${name}`}
          label="Name"
          help="Small letters, digits and dashes."
          value={name}
          onCommit={(value) => {
            onEdit({ type: 'rename', phase: name, name: value });
            onRenamed(value);
          }}
        />
        <fieldset>
          <legend class="s b">Needs</legend>
          <div class="row w">
            {phases
              .filter((other) => other.name !== name)
              .map((other) => (
                <label key={other.name} class="chip row">
                  <input
                    type="checkbox"
                    checked={needs.includes(other.name)}
                    onChange={(event) =>
                      onEdit({
                        type: event.currentTarget.checked ? 'connect' : 'disconnect',
                        phase: name,
                        need: other.name,
                      })
                    }
                  />
                  {other.name}
                </label>
              ))}
          </div>
        </fieldset>
        {shown.map((field) => (
          <Field
            key={`${name} ${field.key}`}
            field={field}
            value={fields[field.key]}
            onCommit={set(field.key)}
          />
        ))}
        {rest.length > 0 && (
          <details>
            <summary>More</summary>
            <div class="form">
              {rest.map((field) => (
                <Field
                  key={`${name} ${field.key}`}
                  field={field}
                  value={undefined}
                  onCommit={set(field.key)}
                />
              ))}
            </div>
          </details>
        )}
        {trial}
      </div>
    </section>
  );
}

/** Shown even if they are not set. */
const MAIN: readonly string[] = ['prompt', 'agent', 'access', 'run', 'gate', 'deliver', 'pipeline'];

interface FormFieldProps {
  readonly field: FieldSchema;
  readonly value: Json | undefined;
  readonly onCommit: (value: Json | undefined) => void;
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
        <span class="s m2">{description}</span>
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
        <span class="s m2">{description}</span>
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
  readonly onCommit: (value: string) => void;
}

/** Takes effect on blur, so that each edit is one undo step. */
function TextField({ label, help, value, isLong = false, onCommit }: TextFieldProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const id = useId();
  const common = {
    id,
    class: 'in',
    value: text,
    onInput: ({ currentTarget }: { currentTarget: { value: string } }) =>
      setText(currentTarget.value),
    onBlur: () => text !== value && onCommit(text),
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
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
      )}
      <span class="s m2">{help}</span>
    </div>
  );
}
