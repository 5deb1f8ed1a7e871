import type { JsonObject } from '../../../src/core/lib/json.ts';
import type { ApiAnswer } from './server.ts';

/** Characters that GitHub takes of each field, by the kind of thing that it is of. */
const MOST = {
  IssueComment: { body: 65_536 },
  Issue: { title: 256, body: 65_536 },
  PullRequest: { title: 256, body: 65_536 },
  Label: { name: 50, description: 100 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

/** GitHub's answer to a field that it does not take; `null` if it takes them all. A title or a comment must say something. */
export function tooLong(resource: keyof typeof MOST, body: JsonObject): ApiAnswer | null {
  const errors = Object.entries(MOST[resource]).flatMap(([field, most]) => {
    const value = body[field];
    const about = { resource: String(resource), field, code: 'custom' };
    if (typeof value !== 'string') return [];
    if (value.length > most)
      return [{ ...about, message: `${field} is too long (maximum is ${most} characters)` }];
    const isBlank = value.trim() === '' && MUST_SAY.has(`${resource}.${field}`);
    return isBlank ? [{ ...about, message: `${field} can't be blank` }] : [];
  });
  const labels = Array.isArray(body.labels) ? body.labels.map(String) : [];
  const wrong = labels.filter((name) => name.length > MOST.Label.name || name.trim() === '');
  errors.push(
    ...wrong.map(() => ({
      ...{ resource: 'Label', field: 'name', code: 'invalid' },
      message: 'name is too long (maximum is 50 characters)',
    })),
  );
  if (errors.length === 0) return null;
  return { status: 422, body: { message: 'Validation Failed', errors } };
}

const MUST_SAY: ReadonlySet<string> = new Set([
  'IssueComment.body',
  'Issue.title',
  'PullRequest.title',
]);
