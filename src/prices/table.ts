import type { MatchLogic, ModelInfo, ModelPrice } from '@pydantic/genai-prices';
import type { Price } from '../core/plan/prices.ts';

/**
 * What a model costs today by the table that is bundled with us; nothing is fetched. The model may be written as
 * `provider/model`. `null` for one that the table does not have under this very name.
 */
export async function priceOf(model: string): Promise<Price | null> {
  const { calcPrice } = await import('@pydantic/genai-prices');
  for (const { id, options } of readings(model)) {
    const found = calcPrice({ input_tokens: 0, output_tokens: 0 }, id, options);
    if (found !== null && isSame(found.model, id)) return tokenPrice(found.model_price);
  }
  return null;
}

/** The id as it stands, then what precedes the first `/` taken for the provider. */
function readings(model: string) {
  const [, providerId, id] = /^([^/]+)\/(.+)$/.exec(model) ?? [];
  const whole = { id: model, options: {} };
  return providerId === undefined || id === undefined
    ? [whole]
    : [whole, { id, options: { providerId } }];
}

/** The table matches by prefix, too, so that `gpt-9-nano` may be taken for `gpt-9`: only names count, or days of one. */
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

/** Of prices that rise with the length of a request, the lowest: an attempt's tokens are a sum over many requests. */
function perMillion(price: ModelPrice[string]): number | null {
  if (price === undefined) return null;
  return typeof price === 'number' ? price : price.base;
}
