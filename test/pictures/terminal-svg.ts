import { stripVTControlCharacters } from 'node:util';

const LINE = 18;
const EDGE = 16;
const COLUMN = 7.8;

/** Lines of a terminal as a picture; its first character gives a line its colour. */
export function terminalSvg(text: string): string {
  const lines = stripVTControlCharacters(text).trimEnd().split('\n');
  const columns = Math.max(...lines.map(({ length }) => length));
  const width = Math.ceil(columns * COLUMN) + 2 * EDGE;
  const height = lines.length * LINE + 2 * EDGE;
  const rows = lines.map((line, at) => {
    const y = EDGE + at * LINE + 13;
    return `<text x="${EDGE}" y="${y}" class="${lookOf(line)}">${escaped(line)}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>npm run demo</title>
<style>text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#c9d1d9;white-space:pre}.ok{fill:#56d364}.bad{fill:#ff7b72}.wait{fill:#e3b341}.dim{fill:#8b949e}.h{fill:#fff;font-weight:700}</style>
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${rows.join('\n')}
</svg>
`;
}

function lookOf(line: string): string {
  const [first = ''] = line.trim();
  if (first === '✓' || first === '+') return 'ok';
  if (first === '✗' || first === '-') return 'bad';
  if (first === '⏸' || first === '↻') return 'wait';
  if (first === '›' || first === '$' || first === '·') return 'dim';
  return /^[A-Z].*[^.]$/.test(line) ? 'h' : '';
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (line: string): string =>
  line.replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');
