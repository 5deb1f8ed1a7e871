import { distance } from 'fastest-levenshtein';

/** The most similar candidate, if any is similar enough; the first of equals. Case does not matter. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word === '' || word.length > MAX_WORD_LENGTH) return null;
  let best: string | null = null;
  // Two swapped letters count as two steps.
  let least = (word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  const meant = word.toLowerCase();
  for (const candidate of candidates.slice(0, MAX_CANDIDATES)) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(meant, candidate.toLowerCase());
    if (steps >= least) continue;
    best = candidate;
    least = steps;
  }
  return best;
}

/** "Did you mean `x`?", if a candidate is similar or has the word as its part; else the candidates. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const near = nearest(word, candidates);
  if (near !== null) return `Did you mean \`${near}\`?`;
  const around = withPart(word, candidates);
  if (around.length > 0) return `Did you mean ${around.map((one) => `\`${one}\``).join(' or ')}?`;
  if (candidates.length === 0) return null;
  const shown = candidates.slice(0, MAX_SHOWN).map((candidate) => `\`${candidate}\``);
  const more = candidates.length > MAX_SHOWN ? `, and ${candidates.length - MAX_SHOWN} more` : '';
  return `Use ${candidates.length === 1 ? '' : 'one of '}${shown.join(', ')}${more}.`;
}

/** Names that are the word and more, such as `implement-task` for `implement`; none if they are many. */
function withPart(word: string, candidates: readonly string[]): readonly string[] {
  if (word.length < 3) return [];
  const found = candidates
    .slice(0, MAX_CANDIDATES)
    .filter((one) => one.split(/[-_/]/).includes(word));
  return found.length > MAX_AROUND ? [] : found;
}

const MAX_AROUND = 3;
const MAX_WORD_LENGTH = 100;
/** A file with 10,000 wrong names must not compare each with 10,000 right ones. */
const MAX_CANDIDATES = 1000;
const MAX_SHOWN = 20;
