// node hostile-agent.mjs ROW[:variant] [argument]: does one of the attacks of docs/security.md, from inside of a phase.
// Prints what it got hold of, in words that no redaction takes out: which places, never what stood there.
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { get, request } from 'node:http';
import { connect } from 'node:net';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

const [attack = '', argument = ''] = process.argv.slice(2);
const [row = '', variant = ''] = attack.split(':');
/** What the tests plant where it should not be found. */
const CANARY = /canary-[a-z0-9-]+/;

const say = (text) => process.stdout.write(`${text}\n`);

function attempt(what, act) {
  try {
    act();
    say(`did ${what}`);
  } catch (error) {
    say(`could not ${what}: ${error.code ?? error.message}`);
  }
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const write = (path, text, mode = 0o644) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
};

const git = (...args) => {
  const { status, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
};

/** A configuration of git that runs a program, by the row's variant. `argument` is a command that leaves a trace. */
const GIT_TRICKS = {
  'core.fsmonitor': () => git('config', 'core.fsmonitor', argument),
  'core.hooksPath': () => {
    for (const name of HOOKS) write(`hooks/${name}`, `#!/bin/sh\n${argument}\n`, 0o755);
    git('config', 'core.hooksPath', join(process.cwd(), 'hooks'));
  },
  hooks: () => {
    for (const name of HOOKS) write(`.git/hooks/${name}`, `#!/bin/sh\n${argument}\n`, 0o755);
  },
  'diff.external': () => git('config', 'diff.external', argument),
  'filter.clean': () => attribute('filter', 'clean'),
  'filter.smudge': () => attribute('filter', 'smudge'),
  'filter.process': () => attribute('filter', 'process'),
  textconv: () => attribute('diff', 'textconv'),
  'diff.command': () => attribute('diff', 'command'),
  'merge.driver': () => attribute('merge', 'driver'),
  'info/attributes': () => {
    git('config', 'filter.trick.clean', argument);
    write('.git/info/attributes', '* filter=trick\n');
  },
  'core.attributesFile': () => {
    git('config', 'filter.trick.clean', argument);
    write('attributes', '* filter=trick\n');
    git('config', 'core.attributesFile', join(process.cwd(), 'attributes'));
  },
  'gpg.program': () => {
    git('config', 'gpg.program', argument);
    git('config', 'commit.gpgSign', 'true');
  },
  'core.sshCommand': () => git('config', 'core.sshCommand', argument),
  'credential.helper': () => git('config', 'credential.helper', `!${argument}`),
  'core.pager': () => git('config', 'core.pager', argument),
  'core.editor': () => git('config', 'core.editor', argument),
  alias: () => {
    for (const name of ['status', 'diff', 'commit-tree', 'write-tree', 'push'])
      git('config', `alias.${name}`, `!${argument}`);
  },
  'include.path': () => {
    write('included', `[core]\n\tfsmonitor = ${argument}\n[diff]\n\texternal = ${argument}\n`);
    git('config', 'include.path', join(process.cwd(), 'included'));
  },
  'url.insteadOf': () => git('config', `url.ext::${argument}.insteadOf`, '/'),
  'remote.url': () => git('config', 'remote.origin.url', `ext::${argument}`),
  receivepack: () => git('config', 'remote.origin.receivepack', argument),
  'core.alternateRefsCommand': () => git('config', 'core.alternateRefsCommand', argument),
  'core.worktree': () => git('config', 'core.worktree', dirname(process.cwd())),
  commondir: () => {
    write('evil/config', `[core]\n\tfsmonitor = ${argument}\n`);
    write('.git/commondir', join(process.cwd(), 'evil'));
  },
};

const HOOKS = [
  'post-checkout',
  'post-commit',
  'post-index-change',
  'pre-commit',
  'pre-push',
  'reference-transaction',
];

function attribute(kind, key) {
  git('config', `${kind}.trick.${key}`, argument);
  write('.gitattributes', `* ${kind}=trick\n`);
}

const ROWS = {
  4: () => {
    for (const name of [
      '$(touch pwned)',
      '`touch pwned`',
      'a;touch pwned',
      'new\nline',
      '-rf',
      '--output=x',
      'a b|c',
    ])
      write(name, 'x\n');
  },
  6: () => {
    const { env } = process;
    say(`names: ${Object.keys(env).sort().join(' ')}`);
    const seen = Object.keys(env).filter((name) => CANARY.test(env[name]));
    say(`saw ${seen.sort().join(' ') || 'nothing'}`);
  },
  7: () => {
    const seen = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .filter((pid) =>
        CANARY.test(readOrEmpty(`/proc/${pid}/environ`) + readOrEmpty(`/proc/${pid}/cmdline`)),
      );
    say(`saw ${seen.length === 0 ? 'nothing' : 'another process'}`);
  },
  8: () => {
    if (variant === 'reader') return write('a.txt', 'changed by a reader\n');
    for (const path of argument.split(':'))
      attempt(`write ${path.split('/').at(-1)}`, () => writeFileSync(path, 'x'));
    attempt('write .bashrc', () => appendFileSync(join(homedir(), '.bashrc'), 'canary\n'));
    return write('fix.txt', 'x\n');
  },
  9: () =>
    attempt('write the file of commands', () =>
      appendFileSync(argument, 'NODE_OPTIONS=--require /tmp/x\n'),
    ),
  13: () => {
    write('fix.txt', 'x\n');
    GIT_TRICKS[variant]();
  },
  14: () => {
    write('sub/x', 'x\n');
    if (variant === 'gitmodules')
      write('.gitmodules', '[submodule "x"]\n\tpath = sub\n\turl = ./x\n\tupdate = !touch x\n');
    else git('init', '--quiet', 'sub');
    if (variant !== 'gitlink') return;
    git('-C', 'sub', 'add', '.');
    git('-C', 'sub', 'commit', '--quiet', '--message', 'x');
    git('add', 'sub');
    git('commit', '--quiet', '--message', 'gitlink');
  },
  15: () => {
    const links = {
      absolute: () => symlinkSync('/etc/passwd', 'out'),
      upwards: () => symlinkSync('../../etc', 'out'),
      chain: () => {
        symlinkSync('second', 'first');
        symlinkSync('/etc', 'second');
      },
      folder: () => {
        mkdirSync('docs');
        symlinkSync('..', 'docs/up');
        symlinkSync('docs/up/../outside', 'out');
      },
      pipe: () => spawnSync('mkfifo', ['pipe']),
      // What is collected afterwards is a link by then, or a file again.
      race: () => {
        write('loot.txt', 'x\n');
        const script =
          'while :; do ln -sfn /etc/passwd loot.txt; rm loot.txt; echo x > loot.txt; done';
        spawn('setsid', ['sh', '-c', script], { detached: true, stdio: 'ignore' }).unref();
      },
    };
    links[variant]();
  },
  16: () => {
    write('fix.txt', 'x\n');
    git('add', '.');
    git('commit', '--quiet', '--message', 'own');
    if (variant === 'switch') git('switch', '--quiet', '--create', 'other');
    if (variant === 'reset') git('reset', '--quiet', '--soft', 'HEAD~2');
    if (variant === 'orphan') git('checkout', '--quiet', '--orphan', 'fresh');
    if (variant === 'tag') git('tag', 'v1');
    if (variant === 'base') git('branch', '--force', 'main', 'HEAD');
    if (variant === 'remote') git('remote', 'add', 'evil', 'https://evil.test/x');
  },
  17: () => {
    if (variant === 'rename') renameSync('.github/ci.yml', 'ci.yml');
    else if (variant === 'mode') spawnSync('chmod', ['+x', '.github/ci.yml']);
    else write(variant, 'x\n');
  },
  24: () => {
    const deep = (depth) => '['.repeat(depth) + ']'.repeat(depth);
    const results = {
      proto:
        '{"status":"complete","summary":"s","outputs":{"__proto__":{"polluted":true},"a":"b"}}',
      depth: `{"status":"complete","summary":"s","outputs":{"a":${deep(100_000)}}}`,
      size: `{"status":"complete","summary":"${'x'.repeat(2_000_000)}"}`,
      duplicate: '{"status":"failed","status":"complete","summary":"s","outputs":{"a":"b"}}',
      link: null,
    };
    const text = results[variant];
    const file = process.env.PHASEGATE_RESULT;
    if (text === null) symlinkSync('/etc/passwd', file);
    else writeFileSync(file, text);
  },
  27: () => {
    const ways = {
      fork: ['sh', '-c', '(sleep 300 &) &'],
      setsid: ['setsid', '--fork', 'sleep', '300'],
      deaf: ['setsid', '--fork', 'sh', '-c', "trap '' TERM HUP INT; while :; do sleep 1; done"],
      unmarked: ['setsid', '--fork', 'env', '-i', 'sleep', argument],
    };
    const [program, ...args] = ways[variant];
    spawnSync(program, args, { stdio: 'ignore' });
    say('left it behind');
  },
  29: () => {
    const [direct, allowed, other] = argument.split(' ');
    const [host, port] = direct.split(':');
    const socket = connect(Number(port), host);
    socket.on('connect', () => say('reached it directly')).on('connect', () => socket.destroy());
    socket.on('error', () => say('not directly'));
    for (const [name, url] of Object.entries({ allowed, other })) {
      const { http_proxy: proxy } = process.env;
      if (proxy === undefined || url === undefined) continue;
      const at = new URL(proxy);
      get(
        { host: at.hostname, port: at.port, path: url, headers: { host: new URL(url).host } },
        (answer) => say(`${name}: ${answer.statusCode}`),
      );
      const { host } = new URL(url);
      request({ method: 'CONNECT', host: at.hostname, port: at.port, path: host })
        .on('connect', ({ statusCode }, tunnel) => {
          say(`${name} by a tunnel: ${statusCode}`);
          tunnel.destroy();
        })
        .end();
    }
  },
  30: () => {
    if (variant === 'beside') {
      for (const path of argument.split(':')) {
        const name = path.split('/').at(-1);
        attempt(`read ${name}`, () => readFileSync(path));
        attempt(`write ${name}`, () => appendFileSync(path, 'canary\n'));
      }
      return;
    }
    const { stdout } = spawnSync('git', ['config', '--list'], { encoding: 'utf8' });
    const seen = [
      ...(CANARY.test(stdout) ? ['git config'] : []),
      ...[join(process.cwd(), '.git/config'), argument].filter((path) =>
        CANARY.test(readOrEmpty(path)),
      ),
    ];
    say(`saw ${seen.length === 0 ? 'nothing' : 'a token'}`);
    git('status', '--short');
    git('log', '--oneline');
  },
  31: () => {
    if (variant === 'keyring') {
      say(`keyring: ${spawnSync('perl', ['-e', KEYRING], { encoding: 'utf8' }).stdout}`);
      return;
    }
    const status = readOrEmpty('/proc/self/status');
    say(`no new rights: ${/NoNewPrivs:\s*1/.test(status)}`);
    say(
      `may mount or trace: ${(BigInt(`0x${/CapEff:\s*(\w+)/.exec(status)[1]}`) & ((1n << 21n) | (1n << 19n))) !== 0n}`,
    );
    say(`docker: ${['/run/docker.sock', '/var/run/docker.sock'].some(existsSync)}`);
    // What name resolution reads there is shown.
    const resolving = ['systemd', 'resolvconf', 'NetworkManager', 'current-system'];
    say(`in /run: ${readdirSync('/run').filter((name) => !resolving.includes(name)).length}`);
    const sudo = spawnSync('sudo', ['-n', 'true']);
    say(`sudo: ${sudo.error === undefined && sudo.status === 0}`);
  },
  32: () => {
    const runs = argument;
    for (const run of existsSync(runs) ? readdirSync(runs) : []) {
      const journal = join(runs, run, 'journal.jsonl');
      attempt(`forge a line in ${journal}`, () => {
        if (!existsSync(journal)) throw new Error('missing');
        appendFileSync(journal, '{"type":"gateDecided","decision":"approve"}\n');
      });
      if (variant !== 'forge') attempt('remove the runs', () => rmSync(runs, { recursive: true }));
    }
    if (!existsSync(runs)) say('found no runs');
  },
  43: () => {
    for (const path of argument.split(':'))
      say(`${CANARY.test(readOrEmpty(path)) ? 'saw' : 'no'} ${path.split('/').at(-1)}`);
    // By whatever name its home goes.
    say(`home: ${readdirSync(homedir()).includes('.aws') ? "the person's" : 'its own'}`);
  },
};

/** Asks for the keyring of the user: keyctl(KEYCTL_GET_KEYRING_ID, KEY_SPEC_USER_KEYRING, 0). */
const KEYRING = `print syscall(${process.arch === 'x64' ? 250 : 219}, 0, -4, 0) < 0 ? $! : 'found'`;

const act = ROWS[row];
if (act === undefined) throw new Error(`no attack ${attack}`);
act();
