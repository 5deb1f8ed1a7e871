export const id = 1383;
export const ids = [1383];
export const modules = {

/***/ 41383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ keysOf),
  secretNames: () => (/* binding */ secretNames),
  F: () => (/* binding */ secretsOf)
});

// EXTERNAL MODULE: ./lib/src/core/expression/expression.js + 1 modules
var expression = __webpack_require__(52529);
// EXTERNAL MODULE: ./lib/src/core/plan/agent-keys.js
var agent_keys = __webpack_require__(7912);
;// CONCATENATED MODULE: ./lib/src/core/redaction/secret-name.js
/** Whether a variable of this name probably holds a secret: `GITHUB_TOKEN`, `INPUT_NPM-TOKEN`, `DB_PASSWORD`. */
function isSecretName(name) {
    return SECRET_NAME.test(name);
}
const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|PASSPHRASE|CREDENTIALS?|APIKEY)S?(?:[_-]|$)|[_-](?:KEY|PAT|PASS)$/i;

// EXTERNAL MODULE: ./lib/src/core/run/decide/route.js
var route = __webpack_require__(43582);
// EXTERNAL MODULE: ./lib/src/ports.js
var ports = __webpack_require__(41502);
;// CONCATENATED MODULE: ./lib/src/app/wiring/secrets.js





/**
 * The secrets that a plan uses or wants redacted, and other environment variables whose names mark them as secrets. If secrets
 * are required, throws `Refusal` with the names of those that are used but not set.
 */
function secretsOf(plan, environment, are) {
    const names = secretNames(plan);
    const missing = names.filter((name) => !environment[name]);
    if (are === 'needed' && missing.length > 0) {
        const list = missing.map((name) => `\`${name}\``).join(', ');
        throw new ports.Refusal(`The pipeline uses the secret ${list}, which is not set.`, 'Set the secret as an environment variable of Phasegate.');
    }
    const values = Object.fromEntries(names.map((name) => [name, environment[name] ?? '']));
    const keys = Object.values(agent_keys/* AGENT_KEYS */.T).flat().filter(agent_keys/* isKey */.m);
    const hidden = [...names, ...keys, ...plan.policy.secrets].flatMap((name) => environment[name] ?? []);
    return { values, hidden: [...hidden, ...secretsByName(environment)] };
}
/** Names of the secrets that a plan uses, sorted. */
const secretNames = (plan) => [...new Set(layersOf(plan).flatMap(namesIn))].sort();
/** A folder or a word such as `true` is not a secret, whatever the variable is called. */
function secretsByName(environment) {
    return Object.entries(environment).flatMap(([name, value = '']) => isSecretName(name) && value.length >= 8 && !value.startsWith('/') ? [value] : []);
}
/** The agent's own login variables, from our environment. */
function keysOf({ use }, environment) {
    const known = agent_keys/* AGENT_KEYS */.T[use].map((name) => [name, environment[name] ?? '']);
    return Object.fromEntries(known.filter(([, value]) => value !== ''));
}
function layersOf(plan) {
    const own = plan.phases.flatMap((phase) => {
        if (phase.kind === 'agent')
            return [...(0,route/* agentsOf */.et)(phase).map(({ env }) => env), phase.env];
        if (phase.kind === 'pipeline')
            return [phase.nest.ownEnv, phase.nest.phaseEnv];
        return phase.kind === 'run' ? [phase.env] : [];
    });
    return [plan.env, ...own];
}
function namesIn(layer) {
    return Object.values(layer)
        .flatMap((value) => (0,expression/* expressionsIn */.l$)(value))
        .flatMap(({ source }) => (0,expression/* references */.Ft)(source.trim()))
        .flatMap(([context, name]) => (context === 'secrets' && name !== undefined ? [name] : []));
}


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


/***/ })

};
