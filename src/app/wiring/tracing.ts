import type { Plan } from '../../core/plan/plan.ts';
import type { Journal, Reporter, Tracer } from '../../ports.ts';

export interface TracedReporter extends AsyncDisposable {
  readonly reporter: Reporter;
  readonly tracer: Tracer;
}

/** For a run without tracing. */
const UNTRACED: Tracer = { context: () => ({}), begin: () => () => {} };

/**
 * The reporter itself, or one that also feeds a collector if the standard OpenTelemetry variables name one. The library is loaded
 * only then. Errors are noted, and the run continues.
 */
export async function traced(
  plan: Plan,
  { past }: Pick<Journal, 'past'>,
  reporter: Reporter,
): Promise<TracedReporter> {
  const untraced = { reporter, tracer: UNTRACED, [Symbol.asyncDispose]: async () => {} };
  const { env } = process;
  if (!env.OTEL_EXPORTER_OTLP_ENDPOINT && !env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) return untraced;
  const { traceSettings } = await import('../../traces/settings.ts');
  const asked = traceSettings(env);
  if (asked.type === 'refused') reporter.note(`No traces: ${asked.why}.`);
  if (asked.type !== 'on') return untraced;
  const { openTracing } = await import('../../traces/tracing.ts');
  return openTracing({ settings: asked.settings, plan, past, reporter });
}
