import { oneLine, truncate } from '../line.ts';

/** An item that is delivered together with others. */
export interface SharedDeliveryItem {
  readonly id: string;
  readonly title: string;
  /** Its phases' summaries of the change. */
  readonly summaries: readonly string[];
}

const MAX_TITLE_LENGTH = 120;
const MAX_SUMMARY_LENGTH = 600;

/** The title of the joint pull request. */
export function titleOfAll(items: readonly SharedDeliveryItem[]): string {
  const titles = items.map(({ title }) => oneLine(title)).join('; ');
  const all = items.length === 1 ? titles : `${items.length} items: ${titles}`;
  return truncate(all, MAX_TITLE_LENGTH);
}

/** The body: each item, and what was done for it. */
export function bodyOfAll(items: readonly SharedDeliveryItem[]): string {
  return items
    .flatMap(({ id, title, summaries }) => [
      `- **${id}**: ${oneLine(title)}`,
      ...summaries.map((summary) => `  - ${truncate(oneLine(summary), MAX_SUMMARY_LENGTH)}`),
    ])
    .join('\n');
}
