import type { GitHubAnswer } from '../core/gate/gate-proof.ts';
import { at, listAt } from '../core/lib/json-value.ts';
import { ask, type GitHubQuestion, unknownAnswer } from './answers.ts';

const OF_EACH = 100;
/** A longer list is refused, because an omitted entry could decide. */
const MAX_PAGES = 20;

/** All entries of a REST list under `key`, which is also its name for people. `fetch` requests one page, from 1. */
export async function allPages(
  question: GitHubQuestion,
  key: string,
  fetch: (page: { readonly per_page: number; readonly page: number }) => Promise<unknown>,
): Promise<GitHubAnswer<readonly unknown[]>> {
  const all: unknown[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await ask(
      question,
      () => fetch({ per_page: OF_EACH, page }),
      (said) => (Array.isArray(at(said, key)) ? listAt(said, key) : undefined),
    );
    if (answer.type === 'unknown') return answer;
    all.push(...answer.value);
    if (answer.value.length < OF_EACH) return { type: 'known', value: all };
  }
  return unknownAnswer(question, `The workflow run has more than ${MAX_PAGES * OF_EACH} ${key}.`);
}
