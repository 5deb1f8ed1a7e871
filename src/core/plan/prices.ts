import type { Price as WrittenPrice } from '../pipeline/schema.gen.ts';
import type { Usage } from '../run/event.ts';

/** USD for one million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** `null`: the price of other input tokens. */
  readonly cacheRead: number | null;
  readonly cacheWrite: number | null;
}

/** By the model's id. */
export type Prices = ReadonlyMap<string, Price>;

/** Cost of the tokens in USD; `null`, never 0, if the model is unknown or has no price. */
export function costOf(usage: Usage, model: string | null, prices: Prices): number | null {
  const price = model === null ? undefined : prices.get(model);
  if (price === undefined) return null;
  const total =
    usage.inputTokens * price.input +
    usage.outputTokens * price.output +
    usage.cacheReadTokens * (price.cacheRead ?? price.input) +
    usage.cacheWriteTokens * (price.cacheWrite ?? price.input);
  return total / 1_000_000;
}

/** The pipeline's own `prices`. */
export function pricesOf(written: Readonly<Record<string, WrittenPrice>>): Prices {
  return new Map(
    Object.entries(written).map(([model, price]) => [
      model,
      {
        input: price.input,
        output: price.output,
        cacheRead: price['cache-read'] ?? null,
        cacheWrite: price['cache-write'] ?? null,
      },
    ]),
  );
}
