import { parsedJson } from '../lib/json.ts';
import { textAt } from '../lib/json-value.ts';
import { withoutAnsi } from './ansi.ts';

/** Limit of one line in characters. */
const MAX_LINE_LENGTH = 300;

/** The last lines of an agent's texts and tool calls, from the end of its transcript; its first line may be truncated. */
export function conversationLines(transcript: string, most: number): readonly string[] {
  const lines: string[] = [];
  let text = '';
  const add = (line: string): void => {
    const clean = withoutAnsi(line).trim();
    if (clean !== '') lines.push(clean.slice(0, MAX_LINE_LENGTH));
  };
  const flush = (): void => {
    for (const line of text.split('\n')) add(line);
    text = '';
  };
  for (const line of transcript.split('\n')) {
    const event = parsedJson(line);
    const type = textAt(event, 'type');
    if (type === 'text' || type === 'output') {
      text += textAt(event, 'text') ?? '';
      continue;
    }
    flush();
    if (type === 'toolCall') add(`→ ${textAt(event, 'tool')} ${textAt(event, 'input')}`);
    if (type === 'fileChange') add(`± ${textAt(event, 'path')}`);
    if (type === 'error') add(`! ${textAt(event, 'message')}`);
  }
  flush();
  return lines.slice(-most);
}
