/** docs/performance.md: ratios first, as they are the claim; then the times that they come from. */
export function page(measured) {
  const {
    columns,
    rows,
    starts,
    apart,
    action,
    sandbox,
    workspace,
    writer,
    checkpoint,
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
chain, and finds that the run has succeeded; the pipeline is not planned for that. The first floor is a Node program that starts the same processes and does nothing else; the
second one also does what a journaled task cannot do without: a shell as in GitHub Actions, folders of its own, and a line that is on the disk
before the task starts. Nothing that is written in Node and keeps such a journal gets below it. The third one is a Node program for *again*: it reads the
journal of the same run, parses each line, and compares its hash with the one that the next line names; it loads no other code. As the others isolate
nothing, Phasegate runs with \`policy.isolation: off\` here. An empty cell: there is no such thing, or a first run takes minutes.

## Phasegate's time as a multiple of theirs

${table(columns, [...ratios(rows), ...goals(columns)])}

## Wall time in milliseconds

${table(columns, times(rows))}

## Start

| call | ms |
|---|---|
${starts.map(({ name, cell }) => `| ${name} | ${shown(cell)} |`).join('\n')}

A run of one phase, taken apart. The second row is the floor of any program in Node that asks git the same questions; the third one
also loads our code, and executes none of it.

| | ms |
|---|---:|
${apart.map(({ name, cell }) => `| ${name} | ${shown(cell)} |`).join('\n')}

The Action, with Node ${action.node}, from the start of its process to the start of the first phase's program, in a job of a
workflow whose artifact service takes its time.

| | ms | to reach |
|---|---:|---:|
| \`node -e 0\` | ${shown(action.floor)} | |
| Node that starts ${action.calls} processes of git, two at a time, and \`true\` | ${shown(action.git)} | |
| the same, and compiles the code of a run | ${shown(action.code)} | |
| the same, and makes ${action.made.folders} folders and flushes ${action.made.flushes} times | ${shown(action.disk)} | |
| the Action up to its first child | ${shown(action.ours)} | |
| ratio | ${ratio(action.ours, action.floor)} | ≤ 5 × |

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

A writer that changes nothing in that repository, after the first one, beside \`git status\` of the same files. git compares
times, which a child can set; the floor is git where it reads every file.

| | | to reach |
|---|---:|---:|
| a further writer, in ms | ${shown(writer.ours)} | |
| \`git status\`, in ms | ${shown(writer.status)} | |
| ratio | ${ratio(writer.ours, writer.status)} | ≤ 2 × |
| the floor: \`git status\` that reads every file, in ms | ${shown(writer.reading)} | |
| ratio | ${ratio(writer.ours, writer.reading)} | |

## Checkpoint

A run of ten writers in a repository of ${checkpoint.files.toLocaleString('en')} files whose history takes ${checkpoint.megabytes.toLocaleString('en')} MB: its checkpoint, beside \`git bundle\` of
the run's commits; and \`phasegate resume --checkpoint\` in a fresh clone, beside making that clone.

| | | to reach |
|---|---:|---:|
| the checkpoint, in KB | ${Math.round(checkpoint.bytes / 1024).toLocaleString('en')} | |
| making it, in ms | ${shown(checkpoint.ours)} | |
| \`git bundle create\`, in ms | ${shown(checkpoint.bundle)} | |
| ratio | ${ratio(checkpoint.ours, checkpoint.bundle)} | ≤ 1.2 × |
| the floor: the same with the journal in an archive, by \`tar -cz\` and \`sync\`, in ms | ${shown(checkpoint.archive)} | |
| ratio | ${ratio(checkpoint.ours, checkpoint.archive)} | |
| bringing it back, in ms | ${shown(checkpoint.restored)} | |
| \`git clone\`, in ms | ${shown(checkpoint.clone)} | |
| ratio | ${ratio(checkpoint.restored, checkpoint.clone)} | ≤ 0.25 × |

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

The floor is the call on an empty one, with the time that a bare Node needs to read the items and to print a line of each.

| call | ms | on an empty one | ratio | to reach | floor |
|---|---:|---:|---:|---:|---:|
${backlog.map(({ name, full, empty, floor }) => `| ${name} | ${shown(full)} | ${shown(empty)} | ${ratio(full, empty)} | ≤ 2 × | ${shown(floor)} |`).join('\n')}

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

const times = (rows) => rows.map(({ name, cells }) => ({ name, cells: cells.map(shown) }));

/** What the ratios are to reach, a row for each peer that a column names. */
function goals(columns) {
  const names = [...new Set(columns.flatMap(({ most }) => Object.keys(most)))];
  return names.map((name) => ({
    name: `to reach, ${NAMES[name] ?? name}`,
    cells: columns.map(({ most }) => (most[name] === undefined ? '' : `≤ ${most[name]} ×`)),
  }));
}

const NAMES = { floor: 'floor', node: '`node -e 0`' };

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
