import { type Assessment, type Level, rankOf, type Size } from '../item/assessment.ts';
import type { Item, Override } from '../item/item.ts';

/** The largest assessment that passes without a person. */
export interface Guardrails {
  readonly size: Size;
  readonly complexity: Level;
  readonly risk: Level;
}

export type GuardrailVerdict =
  | { readonly type: 'passes' }
  | { readonly type: 'guardrail' | 'person'; readonly reason: string };

/**
 * Whether the item may be worked on without a person, and if not, every reason. During scoping only assessed dimensions (`known`)
 * are checked; before the item is ready, `all` must be assessed.
 */
export function guard(
  { assessment, needsPerson, override }: Pick<Item, 'assessment' | 'needsPerson' | 'override'>,
  limits: Guardrails,
  extent: 'known' | 'all',
): GuardrailVerdict {
  if (needsPerson) return { type: 'person', reason: PERSON_ASKED };
  const reasons = GUARDED.filter((name) => extent === 'all' || assessment[name] !== null).flatMap(
    (name) => exceededGuardrail(name, assessment, limits),
  );
  if (reasons.length === 0 || isLetPass(assessment, override)) return { type: 'passes' };
  return { type: 'guardrail', reason: reasons.join('; ') };
}

export const PERSON_ASKED = 'a phase requested a review by a person';

export const GUARDED = ['size', 'complexity', 'risk'] as const;
type GuardedDimension = (typeof GUARDED)[number];

function exceededGuardrail(
  name: GuardedDimension,
  assessment: Assessment,
  limits: Guardrails,
): readonly string[] {
  const value = assessment[name];
  const rank = rankOf(name, value);
  if (rank === null) return [`its ${name} is not assessed`];
  const most = rankOf(name, limits[name]) ?? 0;
  return rank <= most ? [] : [`its ${name} is ${value}, above the guardrail ${limits[name]}`];
}

/** The dimensions that a reason of {@link guard} names. */
export const dimensionsIn = (reason: string): readonly GuardedDimension[] =>
  GUARDED.filter((name) => reason.includes(`its ${name} is `));

/** A person accepted one assessment: a lower one passes, too; a higher one asks again. */
function isLetPass(now: Assessment, override: Override | null): boolean {
  if (override === null) return false;
  return GUARDED.every((name) => {
    const rank = rankOf(name, now[name]);
    const allowed = rankOf(name, override.assessment[name]);
    return rank === null ? allowed === null : allowed !== null && rank <= allowed;
  });
}
