import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isSeq,
  LineCounter,
  type Node,
  Parser,
  type YAMLMap,
} from 'yaml';
import type { Json } from '../lib/json.ts';
import { aliasFindings } from './aliases.ts';
import { type Finding, quoted, sourceAt } from './finding.ts';
import { keyNameOf, type Locator, locator } from './locate.ts';
import { changedDefaults, keepEnvironmentText } from './written-text.ts';

/** A YAML text, its value, and the positions of its parts. */
export interface PositionedDocument {
  /** `undefined`: the text has no usable value. */
  readonly value: Json | undefined;
  readonly findings: readonly Finding[];
  readonly locate: Locator;
}

/**
 * Parses one YAML 1.2 document. Never throws because of the text. `isUtf8: false`: of bytes in another encoding, the text has a
 * replacement character for each; otherwise somebody wrote that character.
 */
export function readDocument(text: string, isUtf8?: false): PositionedDocument {
  const lines = new LineCounter();
  const nothing = { value: undefined, locate: locator(text, lines, null) };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MAX_BYTES) return { ...nothing, findings: [TOO_LARGE] };
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  // The library composes recursively, and some files would overflow the stack.
  if (isDeeperThan(tokens, MAX_LEVELS)) return { ...nothing, findings: [TOO_DEEP] };
  const [document, ...more] = new Composer(OPTIONS).compose(tokens, true, text.length);
  if (document === undefined) return { ...nothing, findings: [] };
  const locate = locator(text, lines, document.contents);
  const broken = [...syntaxFindings(document, text), ...more.slice(0, 1).map(secondDocument)];
  if (broken.length > 0) return { ...nothing, findings: broken, locate };
  const aliases = aliasFindings(document.contents);
  if (aliases.length > 0) return { ...nothing, findings: aliases, locate };
  if (isUtf8 === false)
    return { ...nothing, findings: [notText(Math.max(0, text.indexOf('\uFFFD')))], locate };
  const compound = compoundKeys(document);
  if (compound.length > 0) return { ...nothing, findings: compound, locate };
  const untagged = expressionsAsTags(document, text);
  if (untagged.length > 0) return { ...nothing, findings: untagged, locate };
  const findings = [...tagFindings(document), ...duplicates(document.contents)];
  keepEnvironmentText(document.contents);
  findings.push(...changedDefaults(document.contents));
  return { value: document.toJS({ maxAliasCount: -1 }) as Json, findings, locate };
}

const OPTIONS = {
  prettyErrors: false,
  merge: false,
  uniqueKeys: false,
  version: '1.2',
  // Otherwise the library prints warnings to stderr; relevant ones are in the document, too.
  logLevel: 'error',
} as const;
/** Levels of the library's tokens; each level of a pipeline has two or three. */
const MAX_LEVELS = 200;
const MAX_BYTES = 1024 * 1024;

const TOO_LARGE: Finding = {
  code: 'PG104',
  message: 'the file is larger than 1 MiB',
  hint: 'Move long prompts into their own files: `prompt: { file: PATH }`.',
  where: sourceAt(0),
};

const TOO_DEEP: Finding = {
  code: 'PG106',
  message: 'the file is nested too deeply',
  hint: 'A pipeline needs about ten levels at most.',
  where: sourceAt(0),
};

function isDeeperThan(tokens: readonly CST.Token[], most: number): boolean {
  let level: readonly CST.Token[] = tokens;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap(inside);
  }
  return false;
}

function inside(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap(({ key, value }) => [key, value].filter((one) => one != null));
}

function notText(offset: number): Finding {
  return {
    code: 'PG101',
    message: 'the file is not valid UTF-8 here',
    hint: 'Save the file as UTF-8.',
    where: sourceAt(offset),
  };
}

/** Only the first error: errors after an unclosed bracket follow from it. */
function syntaxFindings(document: Document, text: string): readonly Finding[] {
  return document.errors.slice(0, 1).map(({ code, message, pos: [start, end] }) => ({
    code: 'PG101',
    message,
    hint: isExpressionAt(text, start) ? EXPRESSION_HINT : (YAML_HINTS[code] ?? null),
    where: sourceAt(start, end),
  }));
}

/** Within `{ }`, the braces of an expression without quotes are a mapping to YAML. */
const isExpressionAt = (text: string, at: number): boolean =>
  /\$\{?\{?$/.test(text.slice(Math.max(0, at - 3), at)) && /^\{/.test(text.slice(at));

const EXPRESSION_HINT = 'Put an expression inside of `{ }` into quotes: `"${{ … }}"`.';

function secondDocument({ range: [start] }: Document.Parsed): Finding {
  return {
    code: 'PG102',
    message: 'a second YAML document begins here',
    hint: 'One file holds one pipeline. Move the second document to its own file.',
    where: sourceAt(start),
  };
}

const YAML_HINTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'Close the bracket or quote above, or fix the indentation.',
  MISSING_CHAR: 'Add the missing bracket, quote or comma in this line or above.',
  TAB_AS_INDENT: 'Indent YAML with spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'Quote a string that contains `: `.',
};

/** `if: !cancelled()` is a tag and an empty text to YAML; whatever else the file means by it is a mistake only because of it. */
function expressionsAsTags(document: Document, text: string): readonly Finding[] {
  return document.warnings.flatMap(({ message, pos: [start, end] }) => {
    const tag = tagIn(message);
    if (!/[(.]/.test(tag)) return [];
    const [line = ''] = text.slice(start).split(/[\r\n]/, 1);
    const meant = /[,}\]#]/.test(line) ? tag : line.trim();
    return {
      code: 'PG101',
      message: `YAML reads ${quoted(tag)} as a tag, not as an expression`,
      hint: `Write \`\${{ ${meant} }}\`.`,
      where: sourceAt(start, end),
    } as const;
  });
}

function tagFindings(document: Document): readonly Finding[] {
  return document.warnings.map(({ message, pos: [start, end] }) => ({
    code: 'PG112',
    message,
    hint: 'Remove the tag. A pipeline needs only plain YAML.',
    where: sourceAt(start, end),
  }));
}

function tagIn(message: string): string {
  const [, tag = ''] = /^Unresolved tag: (!.*)$/s.exec(message) ?? [];
  return tag.trim();
}

/** Keys that are lists or maps: YAML allows them, a pipeline does not, and the library may fail to print them. */
function compoundKeys(document: Document): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { items } of mapsIn(document.contents))
    for (const { key } of items) {
      const meant = isAlias(key) ? key.resolve(document) : key;
      if (!isCollection(meant)) continue;
      const [start, end] = key.range ?? [0, 1];
      findings.push({
        code: 'PG101',
        message: 'this key is a list or a mapping',
        hint: 'A key must be a string. Write an expression as `${{ … }}`, and quote a value that begins with `{` or `[`.',
        where: sourceAt(start, end),
      });
    }
  return findings;
}

/** Duplicate keys of a mapping; the library's own check is quadratic. */
function duplicates(root: Node | null): readonly Finding[] {
  return mapsIn(root).flatMap(duplicatesIn);
}

function mapsIn(root: Node | null): readonly YAMLMap<Node, Node>[] {
  const maps: YAMLMap<Node, Node>[] = [];
  const open: (Node | null)[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isSeq<Node>(node)) for (const item of node.items) open.push(item);
    if (!isMap<Node, Node>(node)) continue;
    maps.push(node);
    for (const { value } of node.items) open.push(value);
  }
  return maps;
}

function duplicatesIn(map: YAMLMap<Node, Node>): readonly Finding[] {
  const seen = new Set<string>();
  return map.items.flatMap(({ key }) => {
    const name = keyNameOf(key);
    if (name === null) return [];
    if (seen.has(name)) return [duplicate(name, key)];
    seen.add(name);
    return [];
  });
}

function duplicate(name: string, { range }: Node): Finding {
  const [start, end] = range ?? [0, 1];
  return {
    code: 'PG103',
    message: `${quoted(name)} is a duplicate key`,
    hint: 'Remove or rename one of the two keys.',
    where: sourceAt(start, end),
  };
}
