import { readFileSync, writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { ROWS } from './rows.ts';

const BEGIN = '<!-- rows -->';
const END = '<!-- /rows -->';

/** Writes into the documentation what the tests named `row NN: …` came to. */
export class RowsTable implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * A part of the suite says nothing of the rest, nor does a machine that lacks a wall: then the table stays as it is, and
   * what is not held there is told by row.
   */
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const proofs = tests.map((test) => ({ row: rowOf(test.name), ...test.result() }));
    for (const line of notHeld(proofs)) process.stdout.write(`${line}\n`);
    if (proofs.some(({ state }) => state === 'skipped')) return;
    const rows = new Set(proofs.map(({ row }) => row));
    if (Object.keys(ROWS).some((number) => !rows.has(Number(number)))) return;
    const text = readFileSync(this.#file, 'utf8');
    const [before, rest] = text.split(BEGIN);
    const after = rest?.split(END)[1];
    if (before === undefined || after === undefined) {
      throw new Error(`${this.#file} has no ${BEGIN} … ${END}`);
    }
    writeFileSync(this.#file, `${before}${BEGIN}\n${tableOf(proofs)}${END}${after}`);
  }
}

interface Proof {
  readonly row: number | null;
  readonly state: string;
  /** Why it was skipped; nothing for a test that was not asked for. */
  readonly note?: string | undefined;
}

function notHeld(proofs: readonly Proof[]): readonly string[] {
  const byRow = proofs.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const skipped = byRow.flatMap(({ row, note }) =>
    row === null || note === undefined ? [] : [`  row ${row}, ${ROWS[row]?.attack}: ${note}`],
  );
  return skipped.length === 0 ? [] : ['', 'Not held on this machine:', ...new Set(skipped)];
}

function rowOf(name: string): number | null {
  const [, number] = /^row (\d\d): /.exec(name) ?? [];
  return number === undefined ? null : Number(number);
}

function tableOf(proofs: readonly Proof[]): string {
  const lines = Object.entries(ROWS).map(([number, { attack, holds, limits }]) => [
    number,
    attack,
    holds,
    limits,
    provedBy(proofs.filter(({ row }) => row === Number(number))),
  ]);
  return [['#', 'attack', 'protection', 'limits', 'tests'], Array(5).fill('---'), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}

function provedBy(proofs: readonly Proof[]): string {
  if (proofs.length === 0) return '–';
  const passed = proofs.filter(({ state }) => state === 'passed').length;
  return passed === proofs.length ? `${passed}` : `${passed} of ${proofs.length}`;
}
