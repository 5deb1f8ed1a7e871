import { parseDocument } from 'yaml';

/** The value of an untrusted text; `null`: not YAML, or too large when its aliases are resolved. */
export function parsedYaml(text: string): unknown {
  try {
    const document = parseDocument(text);
    return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}
