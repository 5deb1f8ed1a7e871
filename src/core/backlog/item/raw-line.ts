import type { Json } from '../../lib/json.ts';

/**
 * A line of JSON with some of its top-level fields set or, if the value is `undefined`, removed. Everything else stays byte for
 * byte, because another program may have written it. `line` must be a valid JSON object.
 */
export function withFields(
  line: string,
  fields: Readonly<Record<string, Json | undefined>>,
): string {
  const members = membersOf(line).filter(
    ({ key }) => !(Object.hasOwn(fields, key) && fields[key] === undefined),
  );
  const kept = members.map((member) => {
    const value = Object.hasOwn(fields, member.key) ? fields[member.key] : undefined;
    return value === undefined ? member : { ...member, text: memberText(member.key, value) };
  });
  const known = new Set(kept.map(({ key }) => key));
  for (const [key, value] of Object.entries(fields)) {
    if (value === undefined || known.has(key)) continue;
    kept.splice(insertionIndex(kept, key), 0, { key, text: memberText(key, value) });
  }
  return `{${kept.map(({ text }) => text).join(',')}}`;
}

interface JsonMember {
  readonly key: string;
  /** Including the key. */
  readonly text: string;
}

const memberText = (key: string, value: Json): string =>
  `${JSON.stringify(key)}:${JSON.stringify(value)}`;

/** Our own fields come behind task-golem's, in alphabetical order. */
function insertionIndex(members: readonly JsonMember[], key: string): number {
  const at = members.findIndex((member) => member.key.startsWith('x-') && member.key > key);
  return at === -1 ? members.length : at;
}

/** The top-level members of a valid JSON object, as written. */
function membersOf(line: string): readonly JsonMember[] {
  let depth = 0;
  const cuts: number[] = [];
  for (const { 0: token, index } of line.matchAll(TOKENS)) {
    if (token === '}' || token === ']') depth -= 1;
    const isOpening = token === '{' || token === '[';
    // The object's braces, and the commas between its members.
    if (depth === 0 || (depth === 1 && token === ',')) cuts.push(index);
    if (isOpening) depth += 1;
  }
  return cuts.slice(1).flatMap((end, at) => {
    const text = line.slice((cuts[at] ?? 0) + 1, end).trim();
    return text === '' ? [] : [{ key: keyOf(text), text }];
  });
}

/** Matches whole strings, so that their content is not read as structure. */
const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],]/g;

function keyOf(member: string): string {
  const [key = '""'] = /^"(?:[^"\\]|\\.)*"/.exec(member) ?? [];
  return String(JSON.parse(key));
}
