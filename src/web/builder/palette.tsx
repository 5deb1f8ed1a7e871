import type { NewKind } from '../../core/builder/edit.ts';
import type { LibrarySummary, PipelineSummary } from '../../core/view/serve-data.ts';
import { SmallButton } from '../parts/button.tsx';
import { useFetched } from '../serve/use-asked.ts';

interface PaletteProps {
  /** Path of the edited pipeline. */
  readonly path: string;
  readonly pipelines: readonly PipelineSummary[];
  readonly onAdd: (kind: NewKind) => void;
  readonly onAddPipeline: (pipeline: string) => void;
}

const NEW_KINDS: readonly NewKind[] = ['agent', 'run', 'gate', 'deliver'];

/** The building blocks of a pipeline: kinds of phases, other pipelines of the repository, and the library. */
export function Palette({ path, pipelines, onAdd, onAddPipeline }: PaletteProps) {
  const { value: library } = useFetched<readonly LibrarySummary[]>('library');
  const others = pipelines.filter(({ name }) => name !== path);
  return (
    <>
      {NEW_KINDS.map((kind) => (
        <SmallButton key={kind} onClick={() => onAdd(kind)}>
          + {kind}
        </SmallButton>
      ))}
      <select
        class="in sm palette"
        aria-label="Add a phase that runs a pipeline"
        value=""
        onChange={(event) => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          if (value !== '') onAddPipeline(value);
        }}
      >
        <option value="">+ pipeline …</option>
        {others.length > 0 && (
          <optgroup label="This repository">
            {others.map(({ name, title }) => (
              <option key={name} value={relative(path, name)}>
                {title}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label="Library">
          {library?.map(({ name, description }) => (
            <option key={name} value={`library:${name}`} title={description}>
              {name}
            </option>
          ))}
        </optgroup>
      </select>
    </>
  );
}

/** The path of another file, relative to this one. */
function relative(from: string, to: string): string {
  const folder = from.split('/').slice(0, -1);
  const parts = to.split('/');
  const same = folder.findIndex((name, at) => parts[at] !== name);
  const shared = same === -1 ? folder.length : same;
  const up = folder.slice(shared).map(() => '..');
  return [...(up.length === 0 ? ['.'] : up), ...parts.slice(shared)].join('/');
}
