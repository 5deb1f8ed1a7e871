import { oneLine, truncate } from '../line.ts';

/** An item that is delivered together with others. */
export interface Contained {
  readonly id: string;
  readonly title: string;
  /** Its phases' summaries of the change. */
  readonly summaries: readonly string[];
}

const LONGEST_TITLE = 120;
const LONGEST_SUMMARY = 600;

/** The title of the joint pull request. */
export function titleOfAll(items: readonly Contained[]): string {
  const titles = items.map(({ title }) => oneLine(title)).join('; ');
  const all = items.length === 1 ? titles : `${items.length} items: ${titles}`;
  return truncate(all, LONGEST_TITLE);
}

/** The body: each item, and what was done for it. */
export function bodyOfAll(items: readonly Contained[]): string {
  return items
    .flatMap(({ id, title, summaries }) => [
      `- **${id}**: ${oneLine(title)}`,
      ...summaries.map((summary) => `  - ${truncate(oneLine(summary), LONGEST_SUMMARY)}`),
    ])
    .join('\n');
}
