export const id = 5636;
export const ids = [5636];
export const modules = {

/***/ 15636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginChecks: () => (/* binding */ loginChecks),
/* harmony export */   secretChecks: () => (/* binding */ secretChecks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_plan_agent_keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7912);
/* harmony import */ var _core_run_decide_route_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43582);
/* harmony import */ var _core_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37089);






/**
 * How a person logs in to an agent, and which file shows it; sources: https://code.claude.com/docs and the other agents' docs.
 */
const LOGINS = {
    claude: {
        file: {
            path: '.claude/.credentials.json',
            elsewhere: ['CLAUDE_CONFIG_DIR', '.credentials.json'],
        },
        how: 'start `claude` and type `/login`',
    },
    codex: {
        file: { path: '.codex/auth.json', elsewhere: ['CODEX_HOME', 'auth.json'] },
        how: 'run `codex login`',
    },
    opencode: {
        file: { path: '.local/share/opencode/auth.json', elsewhere: null },
        how: 'run `opencode auth login`',
    },
    amp: {
        file: { path: '.local/share/amp/secrets.json', elsewhere: null },
        how: 'run `amp login`',
    },
};
const USES = ['claude', 'codex', 'opencode', 'amp', 'anthropic'];
/** Whether each agent has a key or a login here; values are never shown. Agents that no pipeline uses need none. */
function loginChecks(pipelines, env) {
    return USES.flatMap((use) => {
        const users = pipelines.filter(({ plan }) => agentsOf(plan).some((agent) => isOf(agent, use)));
        const lacking = users.filter(({ plan }) => agentsOf(plan).some((agent) => isOf(agent, use) && !hasOwnKey(agent)));
        const isNeeded = lacking.length > 0;
        const there = presentLogin(use, env);
        const check = `login ${use}`;
        if (there !== null)
            return [{ check, ok: true, detail: there, remedy: null }];
        if (users.length > 0 && !isNeeded)
            return [{ check, ok: true, detail: 'set by `env` in the pipeline', remedy: null }];
        if (isNeeded)
            return [
                missingLogin(use, lacking.map(({ path }) => path)),
            ];
        // A direct model call needs no program.
        if (use === 'anthropic')
            return [];
        return [
            {
                check,
                ok: null,
                detail: 'no API key and no login; no pipeline here uses this agent',
                remedy: null,
            },
        ];
    });
}
/** Secrets that a pipeline uses and that are not set here. */
function secretChecks(pipelines, env, namesOf) {
    const users = new Map();
    for (const pipeline of pipelines)
        for (const name of namesOf(pipeline))
            users.set(name, [...(users.get(name) ?? []), pipeline.path]);
    return [...users].sort().map(([name, paths]) => {
        const check = `secret ${name}`;
        if (env[name])
            return { check, ok: true, detail: 'is set', remedy: null };
        return {
            check,
            ok: false,
            detail: `is not set; used by ${(0,_core_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)(paths)}`,
            remedy: `Set \`${name}\` in the environment. ${inWorkflow(name)}`,
        };
    });
}
function agentsOf(plan) {
    return plan.phases.flatMap((phase) => (phase.kind === 'agent' ? (0,_core_run_decide_route_js__WEBPACK_IMPORTED_MODULE_5__/* .agentsOf */ .et)(phase) : []));
}
const isOf = (agent, use) => agent.use === use;
const hasOwnKey = ({ use, env }) => keysOf(use).some((name) => env[name] !== undefined);
const keysOf = (use) => _core_plan_agent_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .AGENT_KEYS */ .T[use].filter(_core_plan_agent_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .isKey */ .m);
function presentLogin(use, env) {
    const key = keysOf(use).find((name) => env[name]);
    if (key !== undefined)
        return `\`${key}\` is set`;
    const login = LOGINS[use];
    if (login === undefined)
        return null;
    const file = fileOf(login.file, env);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? `logged in (${file})` : null;
}
function fileOf({ path, elsewhere }, env) {
    const [variable = '', name = ''] = elsewhere ?? [];
    const folder = env[variable] ?? '';
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(folder))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    const { HOME: home = '' } = env;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(home) ? home : (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), path);
}
function missingLogin(use, paths) {
    const [key = ''] = keysOf(use);
    const login = LOGINS[use];
    const how = login === undefined ? '' : `, or ${login.how}`;
    const isKeychain = process.platform === 'darwin' && use === 'claude';
    return {
        check: `login ${use}`,
        // On macOS the login is in the keychain, which is not read.
        ok: isKeychain ? null : false,
        detail: isKeychain
            ? 'no API key; the keychain is not checked for a login'
            : `no API key and no login; used by ${(0,_core_text_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .M)(paths)}`,
        remedy: `Set \`${key}\`${how}. ${inWorkflow(key)}`,
    };
}
const inWorkflow = (name) => `In a workflow: \`env: { ${name}: \${{ secrets.${name} }} }\` at the step, and the secret \`${name}\` in the settings of the repository.`;


/***/ }),

/***/ 7912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ AGENT_KEYS),
/* harmony export */   m: () => (/* binding */ isKey)
/* harmony export */ });
/**
 * The environment variables by which each agent logs in to its provider and finds its address. Only the agent's own phases get
 * them (docs/agents.md).
 */
const AGENT_KEYS = {
    claude: [
        'ANTHROPIC_API_KEY',
        'ANTHROPIC_AUTH_TOKEN',
        'ANTHROPIC_BASE_URL',
        'CLAUDE_CODE_OAUTH_TOKEN',
    ],
    codex: ['CODEX_API_KEY', 'CODEX_HOME', 'OPENAI_API_KEY', 'OPENAI_BASE_URL'],
    opencode: ['ANTHROPIC_API_KEY', 'GEMINI_API_KEY', 'OPENAI_API_KEY', 'OPENROUTER_API_KEY'],
    amp: ['AMP_API_KEY'],
    anthropic: ['ANTHROPIC_API_KEY', 'ANTHROPIC_AUTH_TOKEN', 'ANTHROPIC_BASE_URL'],
    // The program is unknown, so the author's `env` names what it may have.
    acp: [],
    command: [],
    scripted: [],
};
/** Whether the value is redacted everywhere: addresses and folders are not secrets. */
const isKey = (name) => /_(?:KEY|TOKEN)$/.test(name);


/***/ }),

/***/ 37089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ phrase)
/* harmony export */ });
/** Most names in a phrase; the rest is counted. */
const MOST = 3;
/** `a`, `a and b`, `a, b and c`, `a, b, c and 4 more` */
function phrase(names) {
    const more = names.length - MOST;
    const shown = more > 0 ? [...names.slice(0, MOST), `${more} more`] : names;
    if (shown.length < 2)
        return shown[0] ?? '';
    return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}


/***/ })

};
