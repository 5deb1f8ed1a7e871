/** What is attacked, what holds against it, and what does not. docs/security.md shows it. */
export interface Row {
  readonly attack: string;
  readonly holds: string;
  /** Empty where no gap is known. */
  readonly limits: string;
}

export const ROWS: Readonly<Record<number, Row>> = {
  1: {
    attack: 'Hidden or hostile text in an issue, a comment, a title',
    holds: 'Cleaned, capped at 64 KiB, fenced with a random mark, labelled as untrusted',
    limits: 'A model may still believe the text; its actions meet the other rows',
  },
  2: {
    attack: 'Text edited after the trigger',
    holds: 'Taken from the event payload, not fetched again',
    limits: '',
  },
  3: {
    attack: 'Spoofed actors (`[bot]`, outsiders)',
    holds:
      'Permissions are looked up by API; bots count by exact name only. A run that somebody else triggered is delivered only behind a gate that a person decided',
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
    holds:
      "The environment is an allow-list: fixed names, the agent's own login, and the `env` of the phase",
    limits: 'The agent needs its own login and could send it over the network: see row 29',
  },
  7: {
    attack: 'An agent reads other processes',
    holds: 'A PID namespace and a `/proc` of its own (bubblewrap, else unshare)',
    limits:
      'Without either, processes are visible; `policy.isolation: required` then refuses to start',
  },
  8: {
    attack: 'An agent writes outside of the workspace; a reader writes at all',
    holds:
      "The rest of the disk is read-only (bubblewrap). A reader that changed a tracked file fails, and its change is discarded; with an overlay it reached only the reader's own view",
    limits: 'Without bubblewrap only the workspace is checked',
  },
  9: {
    attack: "The runner's command files (`GITHUB_ENV`, `GITHUB_PATH`, …) are found by guessing",
    holds:
      'Out of reach (bubblewrap); compared before and after each child: a change fails the phase, and the earlier content is restored',
    limits: '',
  },
  10: {
    attack: 'Workflow commands in the output of an agent',
    holds: 'Neutralised in every line that reaches the log',
    limits: '',
  },
  11: {
    attack: 'Terminal escapes, overwritten lines, endless output',
    holds: 'Stripped and capped; cuts are shown',
    limits: '',
  },
  12: {
    attack: 'Outputs that break out of their file',
    holds: 'Random delimiters, caps',
    limits: '',
  },
  13: {
    attack: 'Git configured to run a program: hooks, filters, pagers, helpers, aliases, includes',
    holds:
      "The runner's git has a directory and a configuration of its own, which no child can reach, and never reads the `.git` of the workspace. A changed path with a `filter` is refused. Publishing the branch runs no hook",
    limits: 'Git that the agent itself runs obeys its configuration, inside the sandbox',
  },
  14: {
    attack: 'Repositories and submodules inside the repository',
    holds:
      'Refused in a change; git of the runner never looks into one, so that no program of its configuration runs',
    limits: '',
  },
  15: {
    attack: 'Links that lead out, chains of links, links swapped in a race, devices, pipes',
    holds: 'Never followed; refused in a change and as an artifact',
    limits: '',
  },
  16: {
    attack: 'The agent commits, switches, resets, tags, moves branches, adds remotes',
    holds:
      "All of this happens in a throwaway `.git`, which is made anew for the next child. The files are the change. The only write to the person's repository is the branch of the run; a branch that is checked out or holds other commits is never moved",
    limits: '',
  },
  17: {
    attack: 'Protected paths: workflows, owners, configuration of agents, `policy.protect`',
    holds: 'Compared without regard to case or Unicode form; refused without a gate',
    limits: '',
  },
  18: {
    attack: 'Secrets in changes, logs, prompts, posts, artifacts',
    holds: 'Known values and known forms are redacted; in a change they are refused',
    limits: 'A secret that is not declared and has no known form',
  },
  19: {
    attack: 'A prompt that would carry a secret',
    holds: 'Redacted before the prompt is sent',
    limits: '',
  },
  20: {
    attack: 'A forged or swapped checkpoint',
    holds: 'Chain, manifest and digest are verified as a whole before anything is used',
    limits: 'A checkpoint that is consistent in itself: see row 40',
  },
  21: {
    attack: 'A poisoned cache',
    holds:
      'Only content that equals an artifact byte for byte is used; unpacked into one file; keys by trust level; never read in a job that decides or delivers',
    limits: 'A tar other than GNU tar unpacks anywhere: `keep: artifact` needs no cache',
  },
  22: {
    attack: 'An approval of something else, used twice, or by the author',
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
    holds: 'Capped and refused; `__proto__` is dropped; a duplicate key is refused',
    limits: '',
  },
  25: {
    attack: 'Mentions, keywords, commands, images in posts',
    holds: 'Defused, or shown as text',
    limits: '',
  },
  26: {
    attack: 'A loop through our own comments',
    holds: 'Ignored by actor and marker',
    limits: '',
  },
  27: {
    attack: 'Processes left behind',
    holds:
      'Ended with the phase: the PID namespace ends with it; else by process group, and by mark at the end of the run',
    limits:
      'Without a namespace, a process that leaves its group and empties its environment stays until the job ends',
  },
  28: {
    attack: 'Spending without end',
    holds: 'Budgets, caps, bounded loops',
    limits: '',
  },
  29: {
    attack: 'The network',
    holds:
      "`policy.network`: a network namespace, and a proxy that lets through the allowed hosts and the agent's own model",
    limits:
      "Open by default. Data can leave through the agent's own model, with a login of somebody else",
  },
  30: {
    attack: "A token in `.git/config` or the remote's address, or in another checkout",
    holds:
      "Children never see the person's `.git`, nor other checkouts of the repository, nor the repository around a submodule (bubblewrap); their `.git` has no token in it. Without bubblewrap a run in CI is refused",
    limits: "On a laptop without bubblewrap a child can read the person's repository by its path",
  },
  31: {
    attack: 'Passwordless sudo, the docker group, keyrings of the kernel',
    holds:
      '`no_new_privs`; the sockets of services do not exist, and the calls of keyrings are refused (bubblewrap)',
    limits:
      'Supplementary groups stay, but the files that they open are out of reach. Without bubblewrap or setpriv nothing holds',
  },
  32: {
    attack: 'A forged journal or checkpoint',
    holds:
      "Out of reach (bubblewrap); the journal's head is compared before each line is written, and a difference ends the run",
    limits: '',
  },
  33: {
    attack: 'Ignored files (`node_modules`, build output) poisoned for a later phase',
    holds:
      'No `deliver` job runs them, and no change holds them. On a laptop each run has a folder of its own, so that no other run sees them',
    limits:
      'Nothing holds within a run, whose phases share a workspace, nor between runs of one job. Verify in CI of the pull request, where the checkout is fresh',
  },
  34: {
    attack: "An agent's own `git`, `bwrap`, `npm` or `sh` on the search path",
    holds:
      "The runner's programs are found before any child runs, as absolute paths: not in a repository, a workspace, a `node_modules/.bin`, nor by a relative entry. The sandbox ignores the `LD_…` variables of the child",
    limits:
      'Folders of the search path that an agent may write to elsewhere (no sandbox, `PHASEGATE_SANDBOX_WRITE`) count as trusted',
  },
  35: {
    attack:
      'Links, folders, pipes in the place of files that the runner reads or writes: prompt, result, artifacts, `.git`, a tracked folder, a submodule',
    holds:
      "Read and written without following links, in folders that a child cannot write to, or after each folder on the way was checked. A link never leads the runner to the person's files",
    limits:
      'Without a sandbox a process that outlives its phase could swap a folder in a race; with its rights it could do the same damage directly',
  },
  36: {
    attack:
      'Objects overwritten in place, packed or loose; an object planted under a name about to be written',
    holds:
      "The runner's objects are out of reach: read-only for children (bubblewrap), else children get copies. Every file and folder of a change is hashed again before it is judged; commits from elsewhere are hashed when they are brought in",
    limits:
      "Objects of the base are taken from the person's repository as they are. Without bubblewrap a child can write to that repository, and to the run's own folder, by their paths",
  },
  37: {
    attack:
      'Checks that obey files of the author of a change: dot files of a home, temporary files',
    holds:
      'Each `run` and `verify` script has a home of its own, a copy of what `setup` left, and (bubblewrap) temporary folders of its own',
    limits:
      "The change's own build files, ignored files of the workspace and `node_modules/.bin` are obeyed. Without bubblewrap `/tmp` is shared",
  },
  38: {
    attack: 'A reader changes files while another reader, or a verify, looks at them',
    holds:
      'Each reader has its own view of the workspace (bubblewrap and overlay). Agents at the same time have homes of their own, so that the path of the workspace leads all of them to it',
    limits:
      'Where no overlay works (reported in the log and by `phasegate doctor`) phases with read access share the workspace: a reader that changes files fails, and so does every reader beside it',
  },
  39: {
    attack:
      "Settings of the kernel; the machine's services on loopback and abstract sockets; the metadata address 169.254.169.254",
    holds:
      '`/proc` and `/sys` are read-only where they are not hidden (bubblewrap; under unshare for root). With `policy.network` a child reaches neither services nor the metadata address',
    limits:
      'Without `policy.network` a child reaches services on loopback and abstract sockets and the metadata address: on a cloud machine that may be a login',
  },
  40: {
    attack:
      "A checkpoint that is consistent in itself: a gate removed, an older base, a forged approval, another run's",
    holds:
      'Where a run began and with what is asked of GitHub: the workflow run, its commit, event and actor by the API, and the pipeline, its prompts and `phasegate.yml` as that commit has them. Each gate is proved again from the reviews that GitHub holds. A job that cannot confirm this refuses',
    limits:
      'A checkpoint forged as finished ends the item of a backlog without a delivery, as an agent does that changes nothing',
  },
  41: {
    attack: 'State in issues that others echo or forge; texts too long for the API',
    holds:
      'State counts only in the comment that it names, written by the own token and edited by nobody else. Every text is cut to fit after escaping, and says where the whole is. A fault of one item stops no other',
    limits: 'Whoever holds the token of the workflow could write state',
  },
  42: {
    attack:
      'Changes hidden from a count or a reader: forged times, NUL bytes, attributes, line ends, mode bits, flags of the index, a sparse checkout, names that git leaves out',
    holds:
      "Every file is read at each judgement, whatever its times say. Facts come from trees; every file is counted as text, whatever attributes say. A file that git leaves out without an error (`git~1`, a name that is not UTF-8) is refused, and empty folders are removed before `verify`. Binary content, modes and links are named as risks. Flags and rules in the child's `.git` have no effect",
    limits: 'The lines of a binary file are counted, but not shown',
  },
  43: {
    attack:
      "Logins in the person's home, or where variables name their folders: `~/.ssh`, `~/.aws`, `gh`, `gnupg`",
    holds:
      "A home of the child's own is in its place, and the folders of variables and of the database of users are empty (bubblewrap). On a laptop an agent sees the folder of its own login there, in CI nothing of the home",
    limits:
      "Without bubblewrap an agent on a laptop has the person's home. What `PHASEGATE_SANDBOX_READ` and `PHASEGATE_SANDBOX_WRITE` name is seen",
  },
};
