import type { Plan } from '../../core/plan/plan.ts';
import type { Journal, Reporter, Tracer } from '../../ports.ts';

export interface Traced extends AsyncDisposable {
  readonly reporter: Reporter;
  readonly tracer: Tracer;
}

/** For a run that nobody traces. */
const UNTRACED: Tracer = { context: () => ({}), begin: () => () => {} };

/**
 * The reporter as it is, or one that a collector follows, too: where the standard variables of OpenTelemetry name one. Its
 * library is read only then. Whatever is wrong with it is noted, and the run goes on.
 */
export async function traced(
  plan: Plan,
  { past }: Pick<Journal, 'past'>,
  reporter: Reporter,
): Promise<Traced> {
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
