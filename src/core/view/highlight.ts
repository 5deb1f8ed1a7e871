/** A piece of code in one colour. */
export interface HighlightToken {
  readonly text: string;
  readonly hue: 'key' | 'text' | 'note' | null;
}

const WORDS = new Set(
  (
    'abstract as assert async await begin bool boolean break case catch chan class const constructor continue def ' +
    'default defer del delete do elif else elsif end enum except export extends extern false fi final finally fn for ' +
    'foreach from func function go goto if impl implements import in include inline instanceof int interface is lambda ' +
    'let local loop match mod module mut namespace new nil none not null of or package pass private protected pub public ' +
    'raise readonly record ref require rescue return self sizeof static string struct super switch then this throw ' +
    'throws trait true try type typedef typeof undefined union unless unsafe until use using val var void when where ' +
    'while with yield None True False'
  ).split(' '),
);

const TOKEN_PATTERN =
  /(?<note>\/\/.*|(?:^|\s)#(?!\w*[{[(]).*|\/\*.*?(?:\*\/|$)|<!--.*?(?:-->|$))|(?<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\\n]|\\.)*`)|(?<word>[A-Za-z_$][\w$]*)|[^"'`A-Za-z_$/#<\s]+|\s+|./gs;

/** In characters; longer lines are not highlighted. */
const MAX_LINE_LENGTH = 2000;

/** Keywords, strings and comments of most languages; the same rules for every file. */
export function tokensOf(line: string): readonly HighlightToken[] {
  if (line.length > MAX_LINE_LENGTH) return [{ text: line, hue: null }];
  const tokens: { text: string; hue: HighlightToken['hue'] }[] = [];
  for (const { 0: text, groups } of line.matchAll(TOKEN_PATTERN)) {
    const hue = hueOf(text, groups ?? {});
    const last = tokens.at(-1);
    if (last !== undefined && last.hue === hue) last.text += text;
    else tokens.push({ text, hue });
  }
  return tokens;
}

function hueOf(
  text: string,
  groups: Readonly<Record<string, string | undefined>>,
): HighlightToken['hue'] {
  if (groups.note !== undefined) return 'note';
  if (groups.text !== undefined) return 'text';
  return groups.word !== undefined && WORDS.has(text) ? 'key' : null;
}
