/**
 * A name that one object of a valid JSON text gives twice; `null`: there is none. `JSON.parse` keeps the last value without a
 * word, so that a request in the first one would be lost.
 */
export function repeatedName(json: string): string | null {
  const open: Set<string>[] = [];
  // A string with a colon behind it is a name.
  for (const [token, name] of json.matchAll(TOKENS)) {
    if (name !== undefined) {
      const names = open.at(-1);
      const read: string = JSON.parse(name);
      if (names?.has(read) === true) return read;
      names?.add(read);
    } else if (token === '{' || token === '[') open.push(new Set());
    else if (token === '}' || token === ']') open.pop();
  }
  return null;
}

const TOKENS = /("(?:[^"\\]|\\.)*")\s*:|"(?:[^"\\]|\\.)*"|[[\]{}]/gs;
