import type { CostGroup, CostReport } from '../../view/costs.ts';
import { oneLine } from '../line.ts';
import { costCell, countText, knownMoney, someMoney } from '../money.ts';
import type { Surface } from './paint.ts';
import { cell, type TableCell, table } from './table.ts';

export interface CostList extends Surface {
  readonly report: CostReport;
}

/** The costs of runs: one line per group, and the sum. */
export function costLines({ report, paint, columns }: CostList): readonly string[] {
  const { by, groups, total, since } = report;
  if (groups.length === 0)
    return [
      `Nothing has run since ${since.slice(0, 10)}. Runs that \`phasegate clean\` removed are not counted.`,
    ];
  const title = { title: by.toUpperCase(), align: 'left' } as const;
  return table({
    columns: [title, ...COLUMNS],
    rows: [...groups.map((group) => cellsOf(group)), cellsOf(total, 'strong')],
    width: columns,
    paint,
  });
}

const COLUMNS = ['RUNS', 'ATTEMPTS', 'COST', 'RETRIES', 'REWORKS', 'SAVED', 'IN', 'OUT'].map(
  (title) => ({ title, align: 'right' }) as const,
);

function cellsOf(group: CostGroup, style: TableCell['style'] = 'plain'): readonly TableCell[] {
  return [
    cell(oneLine(group.key), style),
    cell(`${group.runs}`),
    cell(`${group.attempts}`),
    cell(costCell({ usd: group.usd, isUnpriced: group.unpriced > 0 }), style),
    cell(someMoney(group.retries), 'dim'),
    cell(someMoney(group.reworks), 'dim'),
    cell(knownMoney(group.savedUsd), 'good'),
    cell(group.inputTokens === null ? '' : countText(group.inputTokens), 'dim'),
    cell(group.outputTokens === null ? '' : countText(group.outputTokens), 'dim'),
  ];
}
