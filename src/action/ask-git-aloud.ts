import { oneLine } from '../core/text/line.ts';
import { type AskGit, gitProcess, KILLED_ABOVE, killed } from '../git/git.ts';

/**
 * Starts git so that the job's log shows the command and what the server answers. The environment is git's own, not the
 * job's. Rejects with `Refusal` where git was killed.
 */
export const askGitAloud =
  (print: (line: string) => void): AskGit =>
  async (call) => {
    // Only a job that pushes needs it.
    const { exec } = await import('@actions/exec');
    const { program, args, cwd, env } = gitProcess(call);
    print(`[command]git ${oneLine(call.args.join(' '))}`);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const code: number | null = await exec(`"${program}"`, [...args], {
      cwd,
      env: { ...env },
      // It would print the settings that every call has, and take lines of the server for commands to the runner.
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
