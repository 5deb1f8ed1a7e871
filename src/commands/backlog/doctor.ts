import { backlogFindings } from '../../app/backlog/findings.ts';
import { printJson, printProse, surfaceOf } from '../../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from '../command.ts';
import { openBacklog } from './open.ts';

/** `phasegate backlog doctor`: checks this backlog. Exit code 1 if it finds a problem. */
export function doctorCommand(): RegisteredCommand {
  const command = subcommand(
    'doctor',
    'Report problems of this backlog, with a fix for each problem.',
  );
  return { command, act: doctor, hidden: false };
}

async function doctor(options: CommonOptions): Promise<number> {
  const findings = await backlogFindings(openBacklog(options));
  if (options.json) printJson(findings);
  else {
    const { paint } = surfaceOf(process.stdout);
    const lines = findings.flatMap(({ check, ok, detail, remedy }) => [
      `${ok ? paint('good', '✓') : paint('bad', '✗')} ${check}: ${detail}`,
      ...(remedy === null ? [] : [`  ${remedy}`]),
    ]);
    printProse(lines.join('\n'));
  }
  return findings.every(({ ok }) => ok) ? 0 : 1;
}
