/** The values of each property, of which every combination of two values is to occur. */
export type Choices = Readonly<Record<string, readonly unknown[]>>;

export type Chosen<C extends Choices> = { readonly [K in keyof C]: C[K][number] };

/**
 * Few combinations in which every two values of two properties occur together at least once. Greedy: each one takes, property by
 * property, the value that makes most new pairs.
 */
export function pairs<C extends Choices>(choices: C): readonly Chosen<C>[] {
  const names = Object.keys(choices);
  const open = new Set(
    names.flatMap((a, at) =>
      names.slice(at + 1).flatMap((b) => both(choices, a, b).map((pair) => pair)),
    ),
  );
  const found: Record<string, number>[] = [];
  for (const first of open) {
    // Made meanwhile by another one.
    if (!open.has(first)) continue;
    const row: Record<string, number> = Object.fromEntries(
      first
        .split('&')
        .map((part) => part.split('='))
        .map(([name, at]) => [name, Number(at)]),
    );
    for (const name of names) {
      if (row[name] !== undefined) continue;
      const gains = (choices[name] ?? []).map((_, at) => gainOf(row, name, at, { names, open }));
      row[name] = gains.indexOf(Math.max(...gains));
    }
    for (const pair of pairsOf(row, names)) open.delete(pair);
    found.push(row);
  }
  return found.map(
    (row) =>
      Object.fromEntries(names.map((name) => [name, choices[name]?.[row[name] ?? 0]])) as Chosen<C>,
  );
}

const keyOf = (a: string, at: number, b: string, bt: number): string => `${a}=${at}&${b}=${bt}`;

const both = (choices: Choices, a: string, b: string): readonly string[] =>
  (choices[a] ?? []).flatMap((_, at) =>
    (choices[b] ?? []).map((_other, bt) => keyOf(a, at, b, bt)),
  );

function pairsOf(row: Readonly<Record<string, number>>, names: readonly string[]) {
  return names.flatMap((a, at) =>
    names.slice(at + 1).flatMap((b) => {
      const [one, two] = [row[a], row[b]];
      return one === undefined || two === undefined ? [] : [keyOf(a, one, b, two)];
    }),
  );
}

function gainOf(
  row: Readonly<Record<string, number>>,
  name: string,
  at: number,
  { names, open }: { readonly names: readonly string[]; readonly open: ReadonlySet<string> },
): number {
  return pairsOf({ ...row, [name]: at }, names).filter((pair) => open.has(pair)).length;
}
