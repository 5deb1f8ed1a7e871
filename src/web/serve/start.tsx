import { useId, useState } from 'preact/hooks';
import type { Json, JsonObject } from '../../core/lib/json.ts';
import type {
  InputField,
  PipelineSummary,
  StartAnswer,
  StartRequest,
} from '../../core/view/serve-data.ts';
import { Empty, Others, Sentence } from '../parts/text.tsx';
import { pathOf, send } from './api.ts';
import { Forecast, type ForecastJson } from './forecast.tsx';
import { Fault } from './frame.tsx';
import { errorMessage, useFetched } from './use-asked.ts';

/** Starts a run with a form generated from the pipeline's inputs. */
export function StartPage() {
  const { value: pipelines, fault } = useFetched<readonly PipelineSummary[]>('pipelines');
  const wanted = new URLSearchParams(location.search).get('pipeline');
  const [name, setName] = useState<string | null>(wanted);
  const chosen = pipelines?.find((each) => each.name === name) ?? pipelines?.[0] ?? null;
  return (
    <>
      <h1>Start a run</h1>
      <Fault text={fault} />
      {pipelines?.length === 0 && (
        <Empty>
          <p>There are no pipelines in .github/pipelines or pipelines.</p>
          <a class="btn p" href="/build">
            Build one
          </a>
        </Empty>
      )}
      {pipelines !== null && chosen !== null && (
        <div class="start">
          <Choice pipelines={pipelines} chosen={chosen} onChoose={setName} />
          {chosen.fault === null ? (
            <Form key={chosen.name} pipeline={chosen} />
          ) : (
            <div class="fault">
              <Sentence text={chosen.fault} />{' '}
              <a class="l" href={`/build?pipeline=${encodeURIComponent(chosen.name)}`}>
                Open it in the builder
              </a>
            </div>
          )}
        </div>
      )}
    </>
  );
}

function Choice({
  pipelines,
  chosen,
  onChoose,
}: {
  pipelines: readonly PipelineSummary[];
  chosen: PipelineSummary;
  onChoose: (name: string) => void;
}) {
  return (
    <label class="field">
      <span>Pipeline</span>
      <select
        class="in"
        value={chosen.name}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {pipelines.map((each) => (
          <option key={each.name} value={each.name}>
            {each.title === each.name ? each.name : `${each.title} (${each.name})`}
          </option>
        ))}
      </select>
      {chosen.description !== null && (
        <span class="s m2">
          <Others text={chosen.description} />
        </span>
      )}
    </label>
  );
}

function Form({ pipeline }: { pipeline: PipelineSummary }) {
  const [inputs, setInputs] = useState<JsonObject>({});
  const [budget, setBudget] = useState('');
  const { value: forecast } = useFetched<ForecastJson>(`plan/${pathOf(pipeline.name)}`);
  const budgetUsd = budget.trim() === '' ? null : Number(budget);
  const lacks = missing(pipeline.inputs, inputs, budgetUsd);
  const request = { pipeline: pipeline.name, inputs, budgetUsd };
  const { fault, isBusy, start } = useStart(request);
  return (
    <form onSubmit={start} class="form box pad">
      {pipeline.inputs.map((field) => (
        <Field
          key={field.name}
          field={field}
          value={inputs[field.name]}
          onChange={(value) => setInputs((now) => ({ ...now, [field.name]: value }))}
        />
      ))}
      <label class="field">
        <span>Limit in USD</span>
        <input
          class="in"
          inputMode="decimal"
          value={budget}
          placeholder="the pipeline’s own"
          onInput={(event) => setBudget(event.currentTarget.value)}
        />
      </label>
      {forecast !== null && <Forecast forecast={forecast} />}
      <Fault text={fault} />
      <div class="row w">
        <button class="btn p" type="submit" disabled={isBusy || lacks !== null}>
          {isBusy ? 'Starting …' : 'Start'}
        </button>
        <span class="s m2" role="status">
          {lacks}
        </span>
      </div>
    </form>
  );
}

function useStart(request: StartRequest) {
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const start = async (event: Event): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const started = await send<StartAnswer>('POST', 'runs', request);
      if (started.ok) location.assign(`/runs/${started.run}`);
      else setFault(`${started.message} ${started.remedy}`);
    } catch (error) {
      setFault(errorMessage(error));
    }
    setBusy(false);
  };
  return { fault, isBusy, start };
}

/** Why the run cannot be started yet; `null`: it can. */
function missing(
  fields: readonly InputField[],
  inputs: JsonObject,
  budgetUsd: number | null,
): string | null {
  for (const { name, type, required, default: usual } of fields) {
    const text = String(inputs[name] ?? usual ?? '').trim();
    if (required && text === '') return `${name} is needed.`;
    if (type === 'number' && text !== '' && !Number.isFinite(Number(text)))
      return `${name} is not a number.`;
  }
  const isAmount = budgetUsd === null || (Number.isFinite(budgetUsd) && budgetUsd > 0);
  return isAmount ? null : 'The limit is an amount above 0, such as 2.50.';
}

interface InputFieldProps {
  readonly field: InputField;
  readonly value: Json | undefined;
  readonly onChange: (value: Json) => void;
}

function Field({ field, value, onChange }: InputFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label class="word" for={id}>
        {field.name}
        {field.required && <span class="bad"> (required)</span>}
      </label>
      <Control id={id} field={field} value={value} onChange={onChange} />
      {field.description !== null && (
        <span class="s m2">
          <Others text={field.description} />
        </span>
      )}
    </div>
  );
}

function Control({ id, field, value, onChange }: InputFieldProps & { readonly id: string }) {
  const shown = value ?? field.default ?? '';
  switch (field.type) {
    case 'boolean':
      return (
        <input
          id={id}
          type="checkbox"
          checked={shown === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <select
          id={id}
          class="in"
          value={String(shown)}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {shown === '' && <option value="" />}
          {field.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      );
    case 'number':
      return (
        <input
          id={id}
          class="in"
          inputMode="decimal"
          value={String(shown)}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      );
    default:
      return (
        <textarea
          id={id}
          class="in"
          value={String(shown)}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
