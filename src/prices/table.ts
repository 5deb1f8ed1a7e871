import type { MatchLogic, ModelInfo, ModelPrice } from '@pydantic/genai-prices';
import type { Price } from '../core/plan/prices.ts';

/**
 * The current price of a model in the bundled table; nothing is downloaded. The model may be written as `provider/model`. `null`:
 * the table does not have this exact name.
 */
export async function priceOf(model: string): Promise<Price | null> {
  const { calcPrice } = await import('@pydantic/genai-prices');
  for (const { id, options } of readings(model)) {
    const found = calcPrice({ input_tokens: 0, output_tokens: 0 }, id, options);
    if (found !== null && isSame(found.model, id)) return tokenPrice(found.model_price);
  }
  return null;
}

/** The id as written, then with the part before the first `/` as the provider. */
function readings(model: string) {
  const [, providerId, id] = /^([^/]+)\/(.+)$/.exec(model) ?? [];
  const whole = { id: model, options: {} };
  return providerId === undefined || id === undefined
    ? [whole]
    : [whole, { id, options: { providerId } }];
}

/** The table also matches by prefix, so that `gpt-9-nano` may match `gpt-9`: only exact names and dated versions count. */
function isSame({ id, match }: ModelInfo, model: string): boolean {
  return model === id || model.replace(SNAPSHOT, '') === id || names(match, model);
}

const SNAPSHOT = /-(?:\d{8}|\d{4}-\d{2}-\d{2})$/;

function names(match: MatchLogic, model: string): boolean {
  if ('equals' in match) return match.equals === model;
  return 'or' in match && match.or.some((one) => names(one, model));
}

function tokenPrice(price: ModelPrice): Price | null {
  const input = perMillion(price.input_mtok);
  const output = perMillion(price.output_mtok);
  if (input === null || output === null) return null;
  return {
    input,
    output,
    cacheRead: perMillion(price.cache_read_mtok),
    cacheWrite: perMillion(price.cache_write_mtok),
  };
}

/** For prices that increase with the length of a request, the lowest: an attempt's tokens are a sum over many requests. */
function perMillion(price: ModelPrice[string]): number | null {
  if (price === undefined) return null;
  return typeof price === 'number' ? price : price.base;
}
