import { once } from 'node:events';
import { join } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import { printJson, printNote, printResult } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { refuseDeciding } from './run/running.ts';

interface ServeCommandOptions extends CommonOptions {
  readonly port: number;
  readonly open: boolean;
}

/** `phasegate serve`: serves the pages of this repository's runs on loopback, until Ctrl-C. */
export function serveCommand(): RegisteredCommand {
  const command = subcommand(
    'serve',
    'Show runs, the backlog, costs and the pipeline builder in a browser.',
  )
    .addOption(
      new Option('--port <n>', 'port on 127.0.0.1').default(0, 'any free port').argParser(portOf),
    )
    .option('--open', 'open the address in the browser', false)
    .addHelpText(
      'after',
      `
The printed address contains a token. Anyone with the token can start runs and decide at gates. The server listens on this
machine only, and every start makes a new token. Runs that a page started continue after the server ends.`,
    );
  return { command, act: serve, hidden: false };
}

async function serve({ root, port, open, json }: ServeCommandOptions): Promise<number> {
  refuseDeciding('`phasegate serve`');
  const { findPlace } = await import('../app/stored/place.ts');
  const { cliProgram, packageFolder } = await import('../library/package.ts');
  const { openInBrowser } = await import('../app/report/open-in-browser.ts');
  const { serve: start } = await import('../serve/server.ts');
  const { repository, store } = await findPlace(root);
  const program = {
    file: process.execPath,
    args: [...process.execArgv, cliProgram()],
    root: repository.root,
  };
  const webFolder = join(packageFolder(), 'dist', 'web');
  await using serving = await start({ root: repository.root, store, port, program, webFolder });
  if (json) printJson({ address: serving.address });
  else printResult(serving.address);
  const why = open ? await openInBrowser(serving.address) : null;
  if (why !== null) printNote(`The browser was not opened: ${why}.`);
  printNote('Ctrl-C ends it; runs go on.');
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  return 0;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port < 65_536) return port;
  throw new InvalidArgumentError('Give a port from 0 to 65535.');
}
