import { readFileSync, writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

const BEGIN = '<!-- proved -->';
const END = '<!-- /proved -->';
const HEADING = `## What was proved with the real programs

Each row was tried with the program itself, installed from its package, driven by Phasegate against a model server on loopback
(\`npm run test:agents\`, which writes this table). A dash: the program does not tell it, or cannot do it.
`;

/** Writes what the tests proved into the documentation: a row for each test, a column for each CLI. */
export class ProvedTable implements Reporter {
  readonly #file: string;
  readonly #columns: readonly string[];

  /** Each column is the name of a `describe`. */
  constructor(file: string, columns: readonly string[]) {
    this.#file = file;
    this.#columns = columns;
  }

  /** A part of the suite proves nothing of the rest: then the table stays as it is. */
  onTestRunEnd(modules: readonly TestModule[]): void {
    const proofs = modules.flatMap(proofsOf);
    const isWhole = this.#columns.every((column) => proofs.some(({ cli }) => cli === column));
    if (!isWhole || proofs.some(({ state }) => state === 'skipped')) return;
    const text = readFileSync(this.#file, 'utf8');
    const [before, rest] = text.split(BEGIN);
    const after = rest?.split(END)[1];
    if (before === undefined || after === undefined) {
      throw new Error(`${this.#file} has no ${BEGIN} … ${END}`);
    }
    const table = tableOf(this.#columns, proofs);
    writeFileSync(this.#file, `${before}${BEGIN}\n${HEADING}\n${table}${END}${after}`);
  }
}

interface Proof {
  readonly cli: string;
  readonly what: string;
  readonly state: string;
}

function proofsOf(module: TestModule): readonly Proof[] {
  return [...module.children.allTests()].map((test) => ({
    cli: test.parent.type === 'suite' ? test.parent.name : '',
    what: test.name,
    state: test.result().state,
  }));
}

function tableOf(columns: readonly string[], proofs: readonly Proof[]): string {
  const rows = new Set(proofs.filter(({ cli }) => columns.includes(cli)).map(({ what }) => what));
  const cells = [...rows].map((row) => [
    row,
    ...columns.map((column) => cell(row, column, proofs)),
  ]);
  const lines = [['', ...columns], ['---', ...columns.map(() => ':-:')], ...cells];
  return lines.map((line) => `| ${line.join(' | ')} |\n`).join('');
}

function cell(what: string, cli: string, proofs: readonly Proof[]): string {
  const proof = proofs.find((one) => one.what === what && one.cli === cli);
  if (proof === undefined) return '–';
  return proof.state === 'passed' ? 'yes' : 'no';
}
