import { isJsonList, type Json } from '../lib/json.ts';
import type { Plan } from '../plan/plan.ts';

const MAP = '$map';

/** A plan as JSON; maps become `{ "$map": [[key, value], …] }`. */
export function planToJson(plan: Plan): Json {
  return JSON.parse(
    JSON.stringify(plan, (_, value: unknown) =>
      value instanceof Map ? { [MAP]: [...value] } : value,
    ),
  );
}

/** The plan from its JSON, which is trusted because the runner wrote it. */
export function planFromJson(json: Json): Plan {
  return revived(json) as Plan;
}

function revived(value: Json): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isJsonList(value)) return value.map(revived);
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && first[0] === MAP && isJsonList(first[1]))
    return new Map(first[1].map((pair) => revived(pair) as [unknown, unknown]));
  return Object.fromEntries(entries.map(([key, inner]) => [key, revived(inner)]));
}
