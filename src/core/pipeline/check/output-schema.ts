import { isJsonObject, type Json } from '../../lib/json.ts';
import { SCHEMA_KEYWORDS, schemaFaults } from '../../lib/json-schema.ts';
import { nearest } from '../../lib/nearest.ts';
import { type Finding, type KeyPath, keyAt, quoted, valueAt } from '../finding.ts';
import { isWork, phasesOf, type Rule } from '../subject.ts';

/** The schema of an output is invalid, so no result could be validated, or has a keyword that does not exist. */
export const outputSchema: Rule = function* (subject) {
  for (const [phase, work] of phasesOf(subject)) {
    if (!isWork(work)) continue;
    for (const [name, written] of Object.entries(work.outputs ?? {}))
      yield* findingsIn(written as Json, ['phases', phase, 'outputs', name]);
  }
};

function* findingsIn(written: Json, path: KeyPath): Generator<Finding> {
  const output = quoted(String(path.at(-1)));
  for (const { path: inside, keyword, expected, example } of schemaFaults(
    withoutOptional(written),
  )) {
    const place = [...path, ...inside, keyword];
    if (expected === null) {
      yield {
        code: 'PG606',
        message: `${quoted(keyword)} is not a keyword of JSON Schema, so the schema of ${output} ignores it`,
        hint: hintFor(keyword),
        where: keyAt(...place),
      };
    } else {
      yield {
        code: 'PG523',
        message: `${quoted(keyword)} in the schema of ${output} is not ${expected}`,
        hint: `Such as ${quoted(`${keyword}: ${example}`)}.`,
        where: valueAt(...place),
      };
    }
  }
}

function hintFor(keyword: string): string {
  if (/\s/.test(keyword)) return COMMA;
  const near = nearest(keyword, SCHEMA_KEYWORDS);
  return near === null ? 'Remove the key.' : `Did you mean \`${near}\`?`;
}

const COMMA =
  'Inside `{ }`, a comma begins a new key. Put the text in quotes: `description: "First, second"`.';

/** `optional` at the top is a key of the pipeline file. */
function withoutOptional(written: Json): Json {
  if (!isJsonObject(written)) return written;
  const { optional: _, ...schema } = written;
  return schema;
}
