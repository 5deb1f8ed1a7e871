import { oneLine } from '../core/text/line.ts';
import { type GitRunner, gitProcess, KILLED_ABOVE, killed } from '../git/git.ts';

/**
 * Starts git so that the job's log shows the command and the server's messages. The environment is git's own, not the job's.
 * Rejects with `Refusal` if git was killed.
 */
export const askGitAloud =
  (print: (line: string) => void): GitRunner =>
  async (call) => {
    // Loaded on demand: only a job that pushes needs it.
    const { exec } = await import('@actions/exec');
    const { program, args, cwd, env } = gitProcess(call);
    print(`[command]git ${oneLine(call.args.join(' '))}`);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const code: number | null = await exec(`"${program}"`, [...args], {
      cwd,
      env: { ...env },
      // Otherwise it prints the settings of every call, and the runner reads lines of the server as workflow commands.
      silent: true,
      ignoreReturnCode: true,
      listeners: {
        stdout: (bytes) => stdout.push(bytes),
        stderr: (bytes) => stderr.push(bytes),
      },
    });
    if (code === null || code > KILLED_ABOVE) throw killed(call, `code ${code}`);
    const said = Buffer.concat(stderr).toString();
    for (const line of said.split('\n')) if (line.trim() !== '') print(`  ${oneLine(line)}`);
    return { code, stdout: Buffer.concat(stdout), stderr: said, isCut: false };
  };
