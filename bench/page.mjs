/** docs/performance.md: ratios first, as they are the claim; then the times that they come from. */
export function page(measured) {
  const {
    columns,
    rows,
    starts,
    sandbox,
    workspace,
    redaction,
    serve,
    backlog,
    report,
    legs,
    memory,
    machine,
    samples,
  } = measured;
  return `# Performance

Written by \`npm run bench -- --write\` on ${machine}. The claim is the ratios: times are those of one machine.

Tasks do nothing (\`true\`; \`touch\` for make and ninja, which keep no other memory of what is done), four at a time; ${samples}.
Phasegate writes every event to a journal and flushes it to disk before it goes on; the others keep no journal. *Again*
means with everything done: Phasegate's is \`phasegate resume\` of the finished run, which reads the whole journal, checks its
chain, and finds nothing to do. The floor is a Node program that starts the same processes and does nothing else. As the
others hold nothing in, Phasegate runs with \`policy.isolation: off\` here.

## Phasegate's time as a multiple of theirs

${table(columns, ratios(rows))}

## Wall time in milliseconds

${table(columns, times(columns, rows))}

## Start

| call | ms |
|---|---|
${starts.map(({ name, cell }) => `| ${name} | ${shown(cell)} |`).join('\n')}

## Sandbox

Time that the sandbox of this machine and the check for changes add to a phase without a sandbox and with read access, in a
repository of 1,000 files.

| phase | ms more | to reach |
|---|---:|---:|
${sandbox.map(({ name, limitMs, cell }) => `| ${name} | ${shown(cell)} | ${limitMs === null ? '' : `≤ ${limitMs}`} |`).join('\n')}

## Workspace

A run works in a folder of its own. Making it for a repository of ${workspace.files.toLocaleString('en')} files, from the first look at the
repository on, beside \`git worktree add\` of the same commit; and the processes of git that a run starts.

| | | to reach |
|---|---:|---:|
| the workspace, in ms | ${shown(workspace.ours)} | |
| \`git worktree add\`, in ms | ${shown(workspace.theirs)} | |
| ratio | ${(workspace.ours.ms / workspace.theirs.ms).toFixed(2)} × | ≤ 1.3 × |
| processes of git: one writer and one reader | ${workspace.processes.one} | ≤ 12 |
| each further writer | ${workspace.processes.further} | ≤ 4 |

## Redaction

MB of a log, in pieces of 64 KiB, in a second of processor time.

| what is looked for | MB/s | to reach |
|---|---:|---:|
${redaction.map(({ name, mbPerSecond }) => `| ${name} | ${Math.round(mbPerSecond)} | ${name.startsWith('the floor') ? '' : '≥ 100'} |`).join('\n')}

## The page with ${serve.lines} runs kept

Milliseconds from the request of the list of runs, by a server that has just started.

| | ms | to reach |
|---|---:|---:|
| first run | ${Math.round(serve.firstMs)} | |
| all runs | ${Math.round(serve.allMs)} | ≤ 1,000 |

## A backlog of 10,000 items

| call | ms beyond those on an empty backlog | to reach |
|---|---:|---:|
${backlog.map(({ name, limitMs, cell }) => `| ${name} | ${shown(cell)} | ≤ ${limitMs} |`).join('\n')}

## The report of a run

\`phasegate report\` as a whole process, and the page until its last section stands in a browser that runs already.

| of | made, in ms | MB of memory | MB | opened, in ms |
|---|---:|---:|---:|---:|
${report.map(({ name, made, memory: peak, bytes, opened }) => `| ${name} | ${shown(made)} | ${shown(peak)} | ${(bytes / 1024 / 1024).toFixed(1)} | ${shown(opened)} |`).join('\n')}
| to reach | ≤ 5,000 | ≤ 400 | ≤ 20 | ≤ 3,000 |

## Legs of one phase

A phase with a matrix, each leg a \`run: "true"\`, four at a time: linear, and at most 200 MB.

| legs | ms | ms a leg |
|---|---:|---:|
${legs.times.map(({ count, cell }) => `| ${count.toLocaleString('en')} | ${shown(cell)} | ${cell.ms === undefined ? '' : (cell.ms / count).toFixed(1)} |`).join('\n')}

Peak memory of 1,000 legs: ${shown(legs.peak)} MB.
${memory.length === 0 ? '' : peaks(memory)}`;
}

function peaks(memory) {
  return `
## Peak memory

| | MB |
|---|---|
${memory.map(({ name, cell }) => `| ${name} | ${shown(cell)} |`).join('\n')}

The most that 10,000 phases may take is 200 MB.
`;
}

function ratios(rows) {
  const ours = rows.at(-1).cells;
  return rows.slice(0, -1).map(({ name, cells }) => ({
    name,
    cells: cells.map((cell, index) => ratio(ours[index], cell)),
  }));
}

function ratio(ours, theirs) {
  if (theirs === null) return '';
  if (theirs.error !== undefined) return `they fail: ${theirs.error}`;
  if (ours.error !== undefined) return `we fail: ${ours.error}`;
  const times = ours.ms / theirs.ms;
  return `${times < 10 ? times.toPrecision(2) : Math.round(times)} ×`;
}

function times(columns, rows) {
  const measured = rows.map(({ name, cells }) => ({ name, cells: cells.map(shown) }));
  const limits = columns.map(({ limitMs }) => `≤ ${limitMs}`);
  return [...measured, { name: 'phasegate, to reach', cells: limits }];
}

function shown(cell) {
  if (cell === null) return '';
  return cell.error ?? Math.round(cell.ms ?? cell.mb).toLocaleString('en');
}

function table(columns, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...columns.map(({ name }) => name)]),
    line(['---', ...columns.map(() => '---:')]),
    ...rows.map(({ name, cells }) => line([name, ...cells])),
  ].join('\n');
}
