import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type SketchPhase, sketchOf } from '../../core/builder/edit.ts';
import type { Diagnostic } from '../../core/pipeline/diagnostic.ts';
import type { PipelineText } from '../../core/view/serve-data.ts';
import { checked, faulty } from './check.ts';
import { useFiles } from './use-files.ts';

interface ReadText {
  /** The last ones that could be read while the text is not YAML. */
  readonly phases: readonly SketchPhase[];
  readonly diagnostics: readonly Diagnostic[];
  readonly errors: number;
  /** Names of phases with errors. */
  readonly wrong: ReadonlySet<string>;
}

/** The phases and the mistakes of a text. Pipelines that it names are loaded. */
export function useReading({ name, files: first }: PipelineText, text: string): ReadText {
  const lastPhases = useRef<readonly SketchPhase[]>([]);
  const sketch = useMemo(() => sketchOf(text), [text]);
  if (sketch !== null) lastPhases.current = sketch;
  const phases = sketch ?? lastPhases.current;
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const files = useFiles(first, unknown);
  const found = useMemo(() => checked(name, text, files), [name, text, files]);
  useEffect(() => setUnknown(found.unknown), [found]);
  const { diagnostics, errors } = found;
  const wrong = useMemo(() => faulty(text, phases, diagnostics), [text, phases, diagnostics]);
  return { phases, diagnostics, errors, wrong };
}
