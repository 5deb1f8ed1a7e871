const MARKS = { good: '✓', fair: '○', bad: '✗', open: '–' };
const BEGIN = '<!-- crash table: npm run bench:crash -- --write -->';
const END = '<!-- end of the crash table -->';

/** Rows are probes, columns are runners; below it what was refused, and with what words. */
export function table({ rows, runners, machine }) {
  const lines = [
    ['', ...runners.map(({ name }) => name)],
    ['---', ...runners.map(() => '---')],
    ...rows.map(({ probe, cells }) => [`\`${probe.name}\``, ...cells.map(cellText)]),
  ];
  const said = messages(rows, runners);
  const clock = clocks(rows, runners);
  return [
    lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    `Versions: ${runners.map(versionText).join(', ')}; ${machine}.`,
    ...(clock === '' ? [] : [`How the clock was set back: ${clock}.`]),
    ...(said === '' ? [] : [`Messages of refusals and crashes:\n\n${said}`]),
  ].join('\n\n');
}

const cellText = ({ level, text }) => `${MARKS[level]} ${text}`.replaceAll('|', '\\|');
const versionText = ({ name, version }) =>
  `${name === 'phasegate' ? 'Phasegate' : name} ${version ?? 'is not installed'}`;

function messages(rows, runners) {
  return pairs(rows, runners)
    .flatMap(({ probe, runner, cell }) => cell.messages.map((said) => ({ probe, runner, said })))
    .map(({ probe, runner, said }) => `- \`${probe}\`, ${runner}: \`${short(said)}\``)
    .join('\n');
}

const short = (text) => text.replaceAll('`', "'").replaceAll(/\s+/g, ' ').slice(0, 160);

function clocks(rows, runners) {
  const all = pairs(rows, runners).filter(({ cell }) => cell.how !== undefined);
  return all.map(({ runner, cell }) => `${runner} ${cell.how}`).join(', ');
}

function pairs(rows, runners) {
  return rows.flatMap(({ probe, cells }) =>
    cells.map((cell, at) => ({ probe: probe.name, runner: runners[at].name, cell })),
  );
}

/** The page with a new table between its markers. */
export function withTable(page, text) {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`the page has no ${BEGIN} … ${END}`);
  return `${before}${BEGIN}\n\n${text}\n\n${END}${after}`;
}
