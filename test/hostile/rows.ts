/** What is attacked, what holds against it, and what does not, as docs/security.md tells it. */
export interface Row {
  readonly attack: string;
  readonly holds: string;
  /** Empty where nothing is known to be left open. */
  readonly limits: string;
}

export const ROWS: Readonly<Record<number, Row>> = {
  1: {
    attack: 'Hidden or hostile text in an issue, a comment, a title',
    holds: 'Cleaned, capped at 64 KiB, fenced with a random mark, named as untrusted',
    limits: 'A model may still believe what it reads: what it then does meets the other rows',
  },
  2: {
    attack: 'Text edited after the trigger',
    holds: 'Taken from the event, not fetched again',
    limits: '',
  },
  3: {
    attack: 'Somebody who only looks as if they may (`[bot]`, outsiders)',
    holds:
      'Permission is asked of the API; bots count by exact name. What others started is delivered only behind a gate that a person decided',
    limits: '',
  },
  4: {
    attack: 'Names of branches, tags and files as code',
    holds: 'Argument lists and `--`, never a shell',
    limits: '',
  },
  5: {
    attack: 'Pull requests from forks',
    holds: 'No secrets, no deliveries',
    limits: '',
  },
  6: {
    attack: 'An agent reads its environment',
    holds: 'Only what is on a list, its own login, and what the pipeline gives it',
    limits: 'Its own login it needs, and could give away over the network: see row 29',
  },
  7: {
    attack: 'An agent reads other processes',
    holds: 'A PID namespace and a `/proc` of its own (bubblewrap, else unshare)',
    limits: 'Not held without either; `policy.isolation: required` refuses to start then',
  },
  8: {
    attack: 'An agent writes outside of the workspace; a reader writes at all',
    holds:
      'The rest of the disk is read-only (bubblewrap). What a reader changes is found and undone',
    limits: 'Without bubblewrap only the workspace is looked at',
  },
  9: {
    attack: "The runner's files (`GITHUB_ENV`, `GITHUB_PATH`, …) are found by guessing",
    holds: 'Out of reach (bubblewrap); compared before and after each child, and put back',
    limits: '',
  },
  10: {
    attack: 'Workflow commands in what an agent prints',
    holds: 'Neutralised wherever a line reaches the log',
    limits: '',
  },
  11: {
    attack: 'Escapes, overwritten lines, endless output',
    holds: 'Stripped, capped; the cut is shown',
    limits: '',
  },
  12: {
    attack: 'Outputs that break out of their file',
    holds: 'Random marks, caps',
    limits: '',
  },
  13: {
    attack: 'Git told to run a program: hooks, filters, pagers, helpers, aliases, includes',
    holds:
      'Read with a git directory of our own and a fixed configuration; what was changed is put back',
    limits: 'Git that the agent itself runs obeys it, within the sandbox',
  },
  14: {
    attack: 'Repositories within the repository',
    holds: 'Refused in a change',
    limits: '',
  },
  15: {
    attack: 'Links that lead out, chains of them, links swapped in a race, devices, pipes',
    holds: 'Never followed; refused in a change and as an artifact',
    limits: '',
  },
  16: {
    attack: 'The agent commits, switches, resets, tags, moves branches, adds remotes',
    holds: 'Its files are its change; everything else is put back',
    limits: 'Objects that nothing points to stay until git collects them',
  },
  17: {
    attack: 'Protected paths: workflows, owners, configuration of agents, `policy.protect`',
    holds: 'Compared without regard to case or Unicode form; refused without a gate',
    limits: '',
  },
  18: {
    attack: 'Secrets in changes, logs, prompts, posts, artifacts',
    holds: 'Known values and known forms are taken out; in a change: refused',
    limits: 'A secret that nobody told of and that looks like no known form',
  },
  19: {
    attack: 'A prompt that would carry a secret',
    holds: 'Taken out before it is sent',
    limits: '',
  },
  20: {
    attack: 'A forged or swapped checkpoint',
    holds: 'Chain, manifest and digest verified as a whole before anything is used',
    limits: '',
  },
  21: {
    attack: 'A poisoned cache',
    holds:
      'Only what is an artifact, byte for byte; unpacked into one file; keys by trust; not asked where something is decided or delivered',
    limits: "A tar that is not GNU's unpacks it anywhere: `keep: artifact` does without a cache",
  },
  22: {
    attack: 'An approval of something else, or used twice, or by oneself',
    holds: 'Bound to the digest of the change; proved by the API',
    limits: '',
  },
  23: {
    attack: 'Outputs that hold expressions',
    holds: 'One pass; scripts get values by environment only',
    limits: '',
  },
  24: {
    attack: 'JSON with `__proto__`, depth, size; YAML alias bombs',
    holds: 'Capped and refused; `__proto__` is dropped, of a key that comes twice the last counts',
    limits: '',
  },
  25: {
    attack: 'Mentions, keywords, commands, images in what we post',
    holds: 'Defused, or shown as text',
    limits: '',
  },
  26: {
    attack: 'A loop by our own comments',
    holds: 'Ignored by actor and marker',
    limits: '',
  },
  27: {
    attack: 'Processes left behind',
    holds:
      'Ended with the phase: the PID namespace ends with it; else by group, and by mark with the run',
    limits:
      'Without a namespace, one that leaves its group and empties its environment stays until the job ends',
  },
  28: {
    attack: 'Spending without end',
    holds: 'Budgets, caps, bounded loops',
    limits: '',
  },
  29: {
    attack: 'The network',
    holds:
      "`policy.network`: a network namespace, and a proxy that lets through the hosts allowed and the agent's own model",
    limits:
      "Not held by default. Data can leave through the agent's own model, with a login of somebody else",
  },
  30: {
    attack: "The token in `.git/config` or the remote's address",
    holds: 'Children see the file without it (bubblewrap); else a run in CI is refused',
    limits: 'On a laptop without bubblewrap it is only said',
  },
  31: {
    attack: 'Passwordless sudo, the docker group',
    holds: '`no_new_privs`; the sockets of services are not there (bubblewrap)',
    limits:
      'Supplementary groups stay, though what they open is out of reach. Not held without bubblewrap or setpriv',
  },
  32: {
    attack: 'A forged journal or checkpoint',
    holds: "Out of reach (bubblewrap); the journal's head is compared before each line is written",
    limits: '',
  },
  33: {
    attack: 'Ignored files (`node_modules`, build output) poisoned for a later phase',
    holds:
      'No `deliver` job runs anything of them, and no change holds them; a run with `--clone` leaves them to no other',
    limits:
      'Nothing holds within a run: its phases share a workspace. Verify in CI of the pull request, where it is fresh',
  },
};
