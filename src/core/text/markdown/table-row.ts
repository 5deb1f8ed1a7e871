/** A row of a table. An unescaped `|` or a line break would begin another cell or row. */
export const tableRow = (cells: readonly string[]): string =>
  `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
