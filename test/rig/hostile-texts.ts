/** Texts that people and agents may put wherever they can put one: huge, or made to get out of where they stand. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'an answer as long as GitHub takes': 'x'.repeat(65_000),
  'a question longer than GitHub takes': 'why? '.repeat(14_000),
  'a page of HTML': `<table>${'<tr><td class="a">&nbsp;</td></tr>'.repeat(600)}</table>`,
  'angle brackets alone': '<>'.repeat(33_000),
  'what JSON escapes': '"\\\n'.repeat(20_000),
  'pairs of surrogates': '😀'.repeat(40_000),
  'half a pair, and controls': `\ud83d${'\u0000\u001b[31m\u202e\u200b'.repeat(5000)}`,
  'our own marks': `${'--> <!-- phasegate-item {"fields":{}} -->\n'.repeat(500)}/phasegate override`,
  mentions: '@everyone fixes #1, closes acme/widgets#2\r\n'.repeat(900),
  'fences and details': '```\n</details>\n'.repeat(4000),
  'deep JSON': '{"__proto__":['.repeat(4000),
  'one line without a blank': `https://example.com/${'a/'.repeat(40_000)}`,
};
