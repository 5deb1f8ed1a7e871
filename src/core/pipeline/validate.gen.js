// Generated from schemas/pipeline.v1.schema.json by `npm run generate`. Do not edit.
"use strict";
export const validate = validate25;
export default validate25;
const schema30 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://phasegate.dev/schemas/pipeline.v1.schema.json","title":"PipelineFile","description":"A Phasegate pipeline, version 1: one YAML file that describes a graph of phases.","type":"object","required":["version","name","phases"],"properties":{"version":{"description":"Version of this format.","const":1},"name":{"$ref":"#/$defs/name","description":"Name of the pipeline, used in the names of runs and branches."},"description":{"type":"string","description":"Description of the pipeline for people."},"inputs":{"type":"object","description":"Inputs of a run by name, available as `inputs.<name>` in expressions.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/input"}},"models":{"type":"object","description":"Aliases for models: model ids by name, such as `cheap` or `judgment`.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"type":"string","pattern":"\\S"}},"agents":{"type":"object","description":"Agents that run agent phases, by name.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/agent"}},"defaults":{"$ref":"#/$defs/defaults"},"budget":{"$ref":"#/$defs/budget","description":"Limits of the whole run, including resumes."},"policy":{"$ref":"#/$defs/policy"},"prices":{"type":"object","description":"Prices by model id, in USD per million tokens.","additionalProperties":{"$ref":"#/$defs/price"}},"setup":{"type":"array","description":"Commands that prepare the environment. They run once in each fresh workspace, before any phase.","items":{"$ref":"#/$defs/script"}},"workspace":{"type":"object","description":"Settings of the workspace, the folder with the files of a run. It is outside the repository; in a workflow job it is the checkout.","additionalProperties":false,"properties":{"carry":{"$ref":"#/$defs/globs","description":"Globs of ignored files and folders that are copied from your working tree into a fresh workspace, such as `node_modules` or `.venv`. No effect in a workflow job."}}},"repositories":{"type":"object","description":"Other repositories of a run, by name. A phase with `repository` works in one of them. `main` is the name of the repository of the run.","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/repository"}},"env":{"$ref":"#/$defs/env","description":"Environment variables of all commands and agents of the pipeline."},"outputs":{"type":"object","description":"Outputs of the pipeline for a pipeline that runs it, by name; `${{ }}` over its own phases.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"phases":{"type":"object","description":"Phases by name. Exactly one of `prompt`, `run`, `gate`, `deliver`, `pipeline` determines the kind of a phase.","minProperties":1,"propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/phase"}}},"patternProperties":{"^x-":{"description":"Reserved for other programs; Phasegate ignores the value."}},"additionalProperties":false,"$defs":{"name":{"type":"string","description":"A name: a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters.","pattern":"^[a-z][a-z0-9-]{0,63}$"},"key":{"type":"string","description":"A name for expressions: a letter or `_`, then letters, digits, `_` and `-`, at most 64 characters.","pattern":"^[A-Za-z_][A-Za-z0-9_-]{0,63}$"},"duration":{"type":"string","description":"A duration such as `90s`, `30m` or `1h30m`; `0s` means none.","pattern":"^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},"timeout":{"type":"string","description":"A duration above zero, such as `90s`, `30m` or `1h30m`.","pattern":"^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"},"globs":{"type":"array","description":"Globs relative to the root of the repository. Files whose names begin with a dot are included.","items":{"type":"string","pattern":"\\S"}},"names":{"type":["array","string"],"description":"A list of names; `${{ }}` allowed. An expression with a list value adds each entry of the list.","pattern":"\\S","items":{"type":"string","pattern":"\\S"}},"texts":{"type":"array","description":"A list of strings; `${{ }}` allowed.","items":{"type":"string","pattern":"\\S"}},"scalar":{"description":"A string, a number or a boolean.","type":["string","number","boolean"]},"env":{"type":"object","description":"Environment variables by name; `${{ }}` allowed.","propertyNames":{"$ref":"#/$defs/variable"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"variable":{"type":"string","description":"Name of an environment variable.","pattern":"^[A-Za-z_][A-Za-z0-9_]{0,127}$"},"input":{"type":"object","description":"One input of the pipeline.","properties":{"description":{"type":"string","description":"Description of the input for people."},"type":{"description":"Type of the value (default: `string`).","enum":["string","number","boolean","choice"]},"required":{"type":"boolean","description":"Whether a run needs this input to start (default: `false`)."},"default":{"$ref":"#/$defs/scalar","description":"Value if the run gets none."},"options":{"type":"array","description":"Allowed values, for `type: choice`.","minItems":1,"items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"agent":{"type":"object","description":"An agent: an agent CLI, a command or a direct model call.","required":["use"],"properties":{"use":{"description":"Adapter that runs the agent.","enum":["claude","codex","opencode","amp","acp","anthropic","command","scripted"]},"model":{"$ref":"#/$defs/model"},"run":{"description":"For `command` and `acp`: a shell command, or a list with a program and its arguments.","type":["string","array"],"pattern":"\\S","minItems":1,"items":{"type":"string"}},"script":{"type":"string","description":"For `scripted`: path of a YAML script, relative to the pipeline file.","pattern":"\\S"},"version":{"type":"string","description":"Pinned version of the CLI.","pattern":"\\S"},"effort":{"type":"string","description":"Reasoning effort of the model, in the values of the agent.","pattern":"\\S"},"max-turns":{"$ref":"#/$defs/maxTurns"},"env":{"$ref":"#/$defs/env"},"fallback":{"$ref":"#/$defs/name","description":"Agent that takes over if this agent is not installed or its provider fails."}},"additionalProperties":false},"model":{"type":"string","description":"A name under `models`, or a model id.","pattern":"\\S"},"maxTurns":{"type":"integer","description":"Maximum number of turns of one attempt; an agent starts another turn with status `continue`.","minimum":1,"maximum":1000},"defaults":{"type":"object","description":"Defaults for phases.","properties":{"agent":{"$ref":"#/$defs/name","description":"A name under `agents`."},"model":{"$ref":"#/$defs/model"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt."},"attempts":{"$ref":"#/$defs/attempts"}},"additionalProperties":false},"budget":{"type":"object","description":"Spending limits.","properties":{"usd":{"type":"number","description":"US dollars.","minimum":0},"tokens":{"type":"integer","description":"Input and output tokens together.","minimum":0},"time":{"$ref":"#/$defs/timeout","description":"Working time, such as `2h`."}},"additionalProperties":false},"policy":{"type":"object","description":"Rules for all phases of the run.","properties":{"protect":{"$ref":"#/$defs/globs","description":"Globs of protected paths, in addition to the built-in ones. A change of a protected path needs a gate."},"stale-base":{"description":"Action if the base branch moved before delivery: `keep` (default) delivers and says so, `rebase` rebases and verifies again, `fail` ends the run as stale.","enum":["keep","rebase","fail"]},"max-diff-lines":{"type":"integer","description":"Maximum number of lines that a run may change, in all of its phases together.","minimum":1},"isolation":{"description":"Whether child processes must run in a sandbox.","enum":["required","preferred","off"]},"network":{"$ref":"#/$defs/network"},"secrets":{"type":"array","description":"Names of environment variables whose values are redacted everywhere.","items":{"$ref":"#/$defs/variable"}},"untrusted":{"description":"Deliveries of a workflow run whose trigger has no write access to the repository: `gate` (default) needs an approval before each delivery; `labels` also adds labels without one, before a gate opens. Such a pipeline only reads, and adds at most three existing labels that no workflow names. In a workflow, each user without write access starts at most five runs an hour.","enum":["gate","labels"]},"max-runs-per-day":{"type":"integer","description":"Maximum number of runs of this pipeline within 24 hours.","minimum":1}},"additionalProperties":false},"network":{"description":"Network access of child processes: `any`, `none`, or a list of allowed hosts.","type":["string","object"],"pattern":"^(any|none)$","required":["allow"],"properties":{"allow":{"type":"array","description":"Names of allowed hosts.","items":{"type":"string","pattern":"\\S"}}},"additionalProperties":false},"price":{"type":"object","description":"Prices of one model, in USD per million tokens.","required":["input","output"],"properties":{"input":{"type":"number","description":"Price of input tokens.","minimum":0},"output":{"type":"number","description":"Price of output tokens.","minimum":0},"cache-read":{"type":"number","description":"Price of input tokens read from the cache.","minimum":0},"cache-write":{"type":"number","description":"Price of input tokens written to the cache.","minimum":0}},"additionalProperties":false},"script":{"type":"object","description":"A command that the runner runs itself.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of the command."}},"additionalProperties":false},"run":{"type":["string","boolean"],"description":"A shell script. `${{ }}` is not allowed inside; pass values in `env`. YAML reads `true` and `false` as booleans; here they mean the commands.","pattern":"\\S"},"shell":{"type":"string","description":"Program and arguments that run the script (default: `bash -eo pipefail`).","pattern":"\\S"},"phase":{"type":"object","description":"One phase of the graph.","if":{"required":["prompt"]},"then":{"$ref":"#/$defs/agentPhase"},"else":{"if":{"required":["run"]},"then":{"$ref":"#/$defs/runPhase"},"else":{"if":{"required":["gate"]},"then":{"$ref":"#/$defs/gatePhase"},"else":{"if":{"required":["deliver"]},"then":{"$ref":"#/$defs/deliverPhase"},"else":{"$ref":"#/$defs/pipelinePhase"}}}}},"agentPhase":{"type":"object","description":"A phase that an agent runs.","required":["prompt"],"properties":{"prompt":{"$ref":"#/$defs/prompt"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"agent":{"type":"string","description":"A name under `agents`, or `${{ }}` with such a name as its value (default: `defaults.agent`).","pattern":"^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$"},"model":{"type":"string","description":"A name under `models`, or a model id. An expression `${{ }}` must have a name under `models` as its value; an empty value is the agent's own model.","pattern":"\\S"},"escalate":{"type":"array","description":"Models for attempts: attempt N uses the Nth model, later attempts use the last one. Attempts that are not counted do not advance the list.","minItems":1,"items":{"$ref":"#/$defs/model"}},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"verify":{"type":"array","description":"Commands that the runner runs after an attempt. If one fails, the attempt fails.","items":{"$ref":"#/$defs/script"}},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt (default: `30m`)."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt (default: `10m`)."},"max-turns":{"$ref":"#/$defs/maxTurns"},"budget":{"$ref":"#/$defs/budget","description":"Limits of this phase, in total of all attempts."},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"repository":{"$ref":"#/$defs/repositoryName"},"workspace":{"$ref":"#/$defs/phaseWorkspace"},"on-conflict":{"$ref":"#/$defs/onConflict"},"session":{"$ref":"#/$defs/session"}},"additionalProperties":false},"runPhase":{"type":"object","description":"A phase that runs a script.","required":["run"],"properties":{"run":{"$ref":"#/$defs/run"},"shell":{"$ref":"#/$defs/shell"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"access":{"$ref":"#/$defs/access"},"paths":{"$ref":"#/$defs/paths"},"outputs":{"$ref":"#/$defs/outputs"},"artifacts":{"$ref":"#/$defs/artifacts"},"attempts":{"$ref":"#/$defs/attempts"},"backoff":{"$ref":"#/$defs/backoff"},"timeout":{"$ref":"#/$defs/timeout","description":"Maximum duration of one attempt (default: `30m`)."},"idle-timeout":{"$ref":"#/$defs/timeout","description":"Maximum time without output during an attempt (default: `10m`)."},"expect":{"description":"Required end of the script; `failure` requires a non-zero exit code that no signal caused.","enum":["success","failure"]},"rework":{"$ref":"#/$defs/rework"},"scoping":{"$ref":"#/$defs/scoping"},"env":{"$ref":"#/$defs/env"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"reuse":{"$ref":"#/$defs/reuse"},"strategy":{"$ref":"#/$defs/strategy"},"repository":{"$ref":"#/$defs/repositoryName"},"workspace":{"$ref":"#/$defs/phaseWorkspace"},"on-conflict":{"$ref":"#/$defs/onConflict"}},"additionalProperties":false},"gatePhase":{"type":"object","description":"A phase that waits for a person's decision.","required":["gate"],"properties":{"gate":{"$ref":"#/$defs/gate"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false},"deliverPhase":{"type":"object","description":"A phase that delivers the result of the run.","required":["deliver"],"properties":{"deliver":{"$ref":"#/$defs/deliver"},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"}},"additionalProperties":false},"pipelinePhase":{"type":"object","description":"A phase that runs another pipeline.","required":["pipeline"],"properties":{"pipeline":{"type":"string","description":"Path of another pipeline file, relative to this file, or `library:NAME` for a pipeline of the library.","pattern":"\\S"},"with":{"type":"object","description":"Inputs by name; `${{ }}` allowed.","properties":{"agents":{"type":"object","description":"Agents that replace agents of that pipeline: its agent name to an agent name in this file.","propertyNames":{"$ref":"#/$defs/name"},"additionalProperties":{"$ref":"#/$defs/name"}}},"propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/scalar"}},"env":{"$ref":"#/$defs/env","description":"Environment variables of all its commands and agents; they override its own `env`."},"needs":{"$ref":"#/$defs/needs"},"if":{"$ref":"#/$defs/if"},"continue-on-error":{"$ref":"#/$defs/continueOnError"},"strategy":{"$ref":"#/$defs/strategy","description":"Runs the pipeline once for each combination of a matrix; each run is a leg. A matrix with an expression has at most 20."}},"additionalProperties":false},"prompt":{"description":"Task of the agent: a string, or `{ file: PATH }`; `${{ }}` allowed.","type":["string","object"],"pattern":"\\S","required":["file"],"properties":{"file":{"type":"string","description":"Path of the prompt file, relative to the pipeline file.","pattern":"\\S"}},"additionalProperties":false},"needs":{"description":"Phases that must end before this phase: a name, a list of names, or a mapping from names to accepted results.","type":["string","array","object"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"},"additionalProperties":{"$ref":"#/$defs/results"}},"results":{"type":"array","description":"Accepted results.","minItems":1,"items":{"enum":["succeeded","failed","skipped"]}},"if":{"description":"Condition of the phase; if false, the phase is skipped (default: `success()`).","type":["string","boolean"],"pattern":"\\S"},"access":{"description":"Access to the workspace: `read`, or `write` to change files (default: `read`).","enum":["read","write"]},"paths":{"type":"object","description":"Files that a phase with `access: write` may change (default: all files except protected paths).","properties":{"allow":{"$ref":"#/$defs/globs","description":"Globs of the only files that may change."},"deny":{"$ref":"#/$defs/globs","description":"Globs of files that must not change."}},"additionalProperties":false},"outputs":{"type":"object","description":"Outputs that the phase must return: a JSON Schema by name.","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"$ref":"#/$defs/output"}},"output":{"description":"A JSON Schema, with `optional: true` if the output may be missing.","type":["object","boolean"],"properties":{"optional":{"type":"boolean","description":"Whether the output may be missing (default: `false`)."}},"additionalProperties":true},"artifacts":{"$ref":"#/$defs/globs","description":"Globs of files that must exist after success. They are stored in the checkpoint and passed to dependent phases."},"attempts":{"type":"integer","description":"Maximum number of attempts in each round.","minimum":1,"maximum":100},"backoff":{"$ref":"#/$defs/duration","description":"Delay between attempts (default: `0s`)."},"rework":{"type":"object","description":"Sends the work back to an earlier phase, with the summary of this phase in its prompt.","required":["phase","when"],"properties":{"phase":{"$ref":"#/$defs/name","description":"Earlier phase that repeats the work."},"when":{"$ref":"#/$defs/when","description":"Condition of the rework, an expression over `outputs` and the other contexts."},"max":{"$ref":"#/$defs/reworkMax"},"leg":{"description":"Number of the leg to rework, or an expression (default: all legs).","type":["integer","string"],"minimum":0,"maximum":999,"pattern":"\\S"}},"additionalProperties":false},"reworkMax":{"type":"integer","description":"Maximum number of reworks that this phase may request (default: 1).","minimum":1,"maximum":100},"when":{"description":"An expression.","type":["string","boolean"],"pattern":"\\S"},"scoping":{"type":"boolean","description":"Whether the phase runs before a backlog item is ready; such a phase must not have `access: write`."},"continueOnError":{"type":"boolean","description":"Whether a failure counts as success for dependent phases."},"reuse":{"description":"Whether the phase takes the result of an earlier run if nothing that the result depends on differs (default: `false`).","type":["boolean","object"],"required":["reads"],"properties":{"reads":{"$ref":"#/$defs/globs","description":"Globs of the only files that the result depends on."}},"additionalProperties":false},"strategy":{"type":"object","description":"Runs the phase once for each combination of a matrix; each run is a leg.","required":["matrix"],"properties":{"matrix":{"$ref":"#/$defs/matrix"},"max-parallel":{"type":"integer","description":"Maximum number of legs at the same time.","minimum":1},"fail-fast":{"type":"boolean","description":"Whether a failed leg skips the legs that have not started (default: `false`)."},"jobs":{"description":"In GitHub Actions: number of jobs that share the legs, at most 256; `true` means 20 (default: one job). Legs of a phase with `access: write` need `workspace: own`.","type":["integer","boolean"],"minimum":1,"maximum":256}},"additionalProperties":false},"matrix":{"description":"Values by name: a list, or an expression with a list value. The whole matrix may also be one expression.","type":["object","string"],"pattern":"\\S","propertyNames":{"$ref":"#/$defs/key"},"additionalProperties":{"type":["array","string"],"items":{}}},"repository":{"type":"object","description":"Another repository of the run.","required":["repo"],"properties":{"repo":{"type":"string","description":"`owner/name` on GitHub, an address that git knows, or a path relative to the root of the repository of the run. With `${{ inputs.NAME }}`: always `owner/name`.","pattern":"\\S"},"ref":{"type":"string","description":"Branch, tag or commit where the run starts (default: the checked-out commit of a path, otherwise the default branch).","pattern":"\\S"},"setup":{"type":"array","description":"Commands that prepare the workspace of this repository, as `setup` does for the repository of the run.","items":{"$ref":"#/$defs/script"}}},"additionalProperties":false},"repositoryName":{"type":"string","description":"A name under `repositories` (default: the repository of the run).","pattern":"^[a-z][a-z0-9-]{0,63}$"},"phaseWorkspace":{"description":"`own`: the phase gets its own workspace, so that phases with `access: write` may run at the same time; the changes are merged.","enum":["own"]},"onConflict":{"description":"What happens if the change does not merge: one more attempt, a question to a person, or failure (default: `again`).","enum":["again","block","fail"]},"session":{"type":"object","description":"Continues the session of an earlier phase.","required":["continue"],"properties":{"continue":{"$ref":"#/$defs/name","description":"Phase whose session is continued."}},"additionalProperties":false},"gate":{"type":"object","description":"Settings of the decision: who decides, and when a person is needed.","properties":{"environment":{"type":"string","description":"GitHub environment whose reviewers decide. It may contain `${{ inputs.NAME }}` of an input that names a repository.","pattern":"\\S"},"by":{"description":"Place of the decision on GitHub: a review of the environment, or a comment (default: `environment`).","enum":["environment","comment"]},"when":{"$ref":"#/$defs/when","description":"Condition of the gate. If false, the gate passes by policy without a person, which is recorded."},"rework":{"$ref":"#/$defs/gateRework"}},"additionalProperties":false},"gateRework":{"type":"object","description":"Phase that a rework decision sends its comment to.","required":["phase"],"properties":{"phase":{"$ref":"#/$defs/name","description":"Earlier phase that repeats the work."},"max":{"$ref":"#/$defs/reworkMax","description":"Maximum number of reworks at this gate (default: 1). After them, the gate can only be approved or rejected."}},"additionalProperties":false},"deliver":{"description":"Deliveries by kind, in order. To repeat a kind, use a list of mappings with one key each.","type":["object","array"],"minProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"review":{"$ref":"#/$defs/reviewDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false,"minItems":1,"items":{"$ref":"#/$defs/delivery"}},"delivery":{"type":"object","description":"One delivery: its kind and its fields.","minProperties":1,"maxProperties":1,"properties":{"pull-request":{"$ref":"#/$defs/pullRequestDelivery"},"commit":{"$ref":"#/$defs/commitDelivery"},"comment":{"$ref":"#/$defs/commentDelivery"},"review":{"$ref":"#/$defs/reviewDelivery"},"labels":{"$ref":"#/$defs/labelsDelivery"},"issue":{"$ref":"#/$defs/issueDelivery"},"dispatch":{"$ref":"#/$defs/dispatchDelivery"}},"additionalProperties":false},"pullRequestDelivery":{"type":"object","description":"Opens a pull request with the change of the run.","required":["title"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"title":{"type":"string","description":"Title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"base":{"type":"string","description":"Base branch to merge into (default: the branch on which the run started).","pattern":"\\S"},"labels":{"$ref":"#/$defs/names","description":"Labels to add."},"reviewers":{"$ref":"#/$defs/names","description":"Users to request a review from."},"assignees":{"$ref":"#/$defs/names","description":"Users to assign."},"draft":{"type":"boolean","description":"Whether the pull request is a draft (default: `false`)."},"auto-merge":{"type":"boolean","description":"Whether to enable auto-merge (default: `false`)."},"message":{"type":"string","description":"Commit message; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"commitDelivery":{"type":"object","description":"Pushes the change of the run to a branch.","properties":{"repository":{"$ref":"#/$defs/repositoryName"},"branch":{"type":"string","description":"Target branch (default: the branch of the run); `${{ }}` allowed.","pattern":"\\S"},"message":{"type":"string","description":"Commit message; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"commentDelivery":{"type":"object","description":"Writes a comment.","required":["body"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"update":{"type":"boolean","description":"Whether to update the comment that an earlier run of this pipeline made there (default: false)."},"body":{"type":"string","description":"Body text; `${{ }}` allowed.","pattern":"\\S"}},"additionalProperties":false},"reviewDelivery":{"type":"object","description":"Reviews a pull request once, without approving it or requesting changes.","minProperties":1,"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"comments":{"type":"string","description":"Expression for a list of `{ path, line, body, side? }`. Comments on lines outside of the diff go into the body.","pattern":"\\S"}},"additionalProperties":false},"labelsDelivery":{"type":"object","description":"Adds and removes labels.","properties":{"repository":{"$ref":"#/$defs/repositoryName"},"on":{"$ref":"#/$defs/on"},"add":{"$ref":"#/$defs/names","description":"Labels to add."},"remove":{"$ref":"#/$defs/names","description":"Labels to remove."}},"additionalProperties":false},"issueDelivery":{"type":"object","description":"Opens an issue.","required":["title"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"title":{"type":"string","description":"Title; `${{ }}` allowed.","pattern":"\\S"},"body":{"type":"string","description":"Body text; `${{ }}` allowed."},"labels":{"$ref":"#/$defs/names","description":"Labels to add."}},"additionalProperties":false},"dispatchDelivery":{"type":"object","description":"Starts a workflow.","required":["workflow"],"properties":{"repository":{"$ref":"#/$defs/repositoryName"},"workflow":{"type":"string","description":"File name of the workflow.","pattern":"\\S"},"ref":{"type":"string","description":"Branch or tag to run the workflow on (default: the default branch).","pattern":"\\S"},"inputs":{"type":"object","description":"Inputs by name; `${{ }}` allowed.","additionalProperties":{"$ref":"#/$defs/scalar"}}},"additionalProperties":false},"on":{"description":"Target: `trigger` (the issue or pull request that started the run), `pull-request` (the one from the same delivery), or a number (default: `trigger`).","type":["string","integer"],"pattern":"^(trigger|pull-request|\\$\\{\\{.*\\}\\})$","minimum":1}}};
const schema31 = schema30.$defs["name"];
const schema32 = schema30.$defs["key"];
const schema34 = schema30.$defs["scalar"];
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,63}$", "u");
const pattern6 = new RegExp("^[A-Za-z_][A-Za-z0-9_-]{0,63}$", "u");
const pattern7 = new RegExp("\\S", "u");
const schema33 = schema30.$defs["input"];

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "type")) || (key0 === "required")) || (key0 === "default")) || (key0 === "options"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema33, data);
errors++;
}
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 !== "string"){
vErrors = withError(vErrors, instancePath+"/description", "type", {type: "string"}, null, schema33.properties.description, data0);
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!((((data1 === "string") || (data1 === "number")) || (data1 === "boolean")) || (data1 === "choice"))){
vErrors = withError(vErrors, instancePath+"/type", "enum", {allowedValues: schema33.properties.type.enum}, null, schema33.properties.type, data1);
errors++;
}
}
if(data.required !== undefined){
let data2 = data.required;
if(typeof data2 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/required", "type", {type: "boolean"}, null, schema33.properties.required, data2);
errors++;
}
}
if(data.default !== undefined){
let data3 = data.default;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/default", "type", {type: schema34.type}, null, schema34, data3);
errors++;
}
}
if(data.options !== undefined){
let data4 = data.options;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = withError(vErrors, instancePath+"/options", "minItems", {limit: 1}, null, schema33.properties.options, data4);
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
vErrors = withError(vErrors, instancePath+"/options/" + i0, "pattern", {pattern: "\\S"}, null, schema33.properties.options.items, data5);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/options/" + i0, "type", {type: "string"}, null, schema33.properties.options.items, data5);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/options", "type", {type: "array"}, null, schema33.properties.options, data4);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema33, data);
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema37 = schema30.$defs["agent"];
const schema38 = schema30.$defs["model"];
const schema39 = schema30.$defs["maxTurns"];

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = withError(vErrors, instancePath, "type", {type: "integer"}, null, schema39, data);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
vErrors = withError(vErrors, instancePath, "maximum", {comparison: "<=", limit: 1000}, null, schema39, data);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = withError(vErrors, instancePath, "minimum", {comparison: ">=", limit: 1}, null, schema39, data);
errors++;
}
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = schema30.$defs["env"];
const schema41 = schema30.$defs["variable"];
const pattern16 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,127}$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern16.test(key0)){
vErrors = withError(vErrors, instancePath, "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$"}, null, schema41, key0, key0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "string"}, null, schema41, key0, key0);
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = withError(vErrors, instancePath, "propertyNames", {propertyName: key0}, schema40.propertyNames, schema40, data);
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (typeof data0 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/" + escaped(key1), "type", {type: schema34.type}, null, schema34, data0);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema40, data);
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.use === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "use"}, null, schema37, data);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema37.properties, key0))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema37, data);
errors++;
}
}
if(data.use !== undefined){
let data0 = data.use;
if(!((((((((data0 === "claude") || (data0 === "codex")) || (data0 === "opencode")) || (data0 === "amp")) || (data0 === "acp")) || (data0 === "anthropic")) || (data0 === "command")) || (data0 === "scripted"))){
vErrors = withError(vErrors, instancePath+"/use", "enum", {allowedValues: schema37.properties.use.enum}, null, schema37.properties.use, data0);
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, instancePath+"/model", "pattern", {pattern: "\\S"}, null, schema38, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/model", "type", {type: "string"}, null, schema38, data1);
errors++;
}
}
if(data.run !== undefined){
let data2 = data.run;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
vErrors = withError(vErrors, instancePath+"/run", "type", {type: schema37.properties.run.type}, null, schema37.properties.run, data2);
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors = withError(vErrors, instancePath+"/run", "pattern", {pattern: "\\S"}, null, schema37.properties.run, data2);
errors++;
}
}
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = withError(vErrors, instancePath+"/run", "minItems", {limit: 1}, null, schema37.properties.run, data2);
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 !== "string"){
vErrors = withError(vErrors, instancePath+"/run/" + i0, "type", {type: "string"}, null, schema37.properties.run.items, data3);
errors++;
}
}
}
}
if(data.script !== undefined){
let data4 = data.script;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
vErrors = withError(vErrors, instancePath+"/script", "pattern", {pattern: "\\S"}, null, schema37.properties.script, data4);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/script", "type", {type: "string"}, null, schema37.properties.script, data4);
errors++;
}
}
if(data.version !== undefined){
let data5 = data.version;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
vErrors = withError(vErrors, instancePath+"/version", "pattern", {pattern: "\\S"}, null, schema37.properties.version, data5);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/version", "type", {type: "string"}, null, schema37.properties.version, data5);
errors++;
}
}
if(data.effort !== undefined){
let data6 = data.effort;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
vErrors = withError(vErrors, instancePath+"/effort", "pattern", {pattern: "\\S"}, null, schema37.properties.effort, data6);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/effort", "type", {type: "string"}, null, schema37.properties.effort, data6);
errors++;
}
}
if(data["max-turns"] !== undefined){
if(!(validate29(data["max-turns"], {instancePath:instancePath+"/max-turns",parentData:data,parentDataProperty:"max-turns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.fallback !== undefined){
let data9 = data.fallback;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
vErrors = withError(vErrors, instancePath+"/fallback", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, data9);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/fallback", "type", {type: "string"}, null, schema31, data9);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema37, data);
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = schema30.$defs["defaults"];
const schema47 = schema30.$defs["timeout"];
const pattern20 = new RegExp("^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$", "u");
const schema49 = schema30.$defs["attempts"];

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = withError(vErrors, instancePath, "type", {type: "integer"}, null, schema49, data);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
vErrors = withError(vErrors, instancePath, "maximum", {comparison: "<=", limit: 100}, null, schema49, data);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = withError(vErrors, instancePath, "minimum", {comparison: ">=", limit: 1}, null, schema49, data);
errors++;
}
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "agent") || (key0 === "model")) || (key0 === "timeout")) || (key0 === "idle-timeout")) || (key0 === "attempts"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema44, data);
errors++;
}
}
if(data.agent !== undefined){
let data0 = data.agent;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = withError(vErrors, instancePath+"/agent", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/agent", "type", {type: "string"}, null, schema31, data0);
errors++;
}
}
if(data.model !== undefined){
let data1 = data.model;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, instancePath+"/model", "pattern", {pattern: "\\S"}, null, schema38, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/model", "type", {type: "string"}, null, schema38, data1);
errors++;
}
}
if(data.timeout !== undefined){
let data2 = data.timeout;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
vErrors = withError(vErrors, instancePath+"/timeout", "pattern", {pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"}, null, schema47, data2);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/timeout", "type", {type: "string"}, null, schema47, data2);
errors++;
}
}
if(data["idle-timeout"] !== undefined){
let data3 = data["idle-timeout"];
if(typeof data3 === "string"){
if(!pattern20.test(data3)){
vErrors = withError(vErrors, instancePath+"/idle-timeout", "pattern", {pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"}, null, schema47, data3);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/idle-timeout", "type", {type: "string"}, null, schema47, data3);
errors++;
}
}
if(data.attempts !== undefined){
if(!(validate35(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema44, data);
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema50 = schema30.$defs["budget"];

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "usd") || (key0 === "tokens")) || (key0 === "time"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema50, data);
errors++;
}
}
if(data.usd !== undefined){
let data0 = data.usd;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = withError(vErrors, instancePath+"/usd", "minimum", {comparison: ">=", limit: 0}, null, schema50.properties.usd, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/usd", "type", {type: "number"}, null, schema50.properties.usd, data0);
errors++;
}
}
if(data.tokens !== undefined){
let data1 = data.tokens;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withError(vErrors, instancePath+"/tokens", "type", {type: "integer"}, null, schema50.properties.tokens, data1);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withError(vErrors, instancePath+"/tokens", "minimum", {comparison: ">=", limit: 0}, null, schema50.properties.tokens, data1);
errors++;
}
}
}
if(data.time !== undefined){
let data2 = data.time;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
vErrors = withError(vErrors, instancePath+"/time", "pattern", {pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"}, null, schema47, data2);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/time", "type", {type: "string"}, null, schema47, data2);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema50, data);
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}
validate38.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = schema30.$defs["policy"];
const schema53 = schema30.$defs["globs"];

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, instancePath+"/" + i0, "pattern", {pattern: "\\S"}, null, schema53.items, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/" + i0, "type", {type: "string"}, null, schema53.items, data0);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "array"}, null, schema53, data);
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema54 = schema30.$defs["network"];
const pattern24 = new RegExp("^(any|none)$", "u");

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = withError(vErrors, instancePath, "type", {type: schema54.type}, null, schema54, data);
errors++;
}
if(typeof data === "string"){
if(!pattern24.test(data)){
vErrors = withError(vErrors, instancePath, "pattern", {pattern: "^(any|none)$"}, null, schema54, data);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.allow === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "allow"}, null, schema54, data);
errors++;
}
for(const key0 in data){
if(!(key0 === "allow")){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema54, data);
errors++;
}
}
if(data.allow !== undefined){
let data0 = data.allow;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, instancePath+"/allow/" + i0, "pattern", {pattern: "\\S"}, null, schema54.properties.allow.items, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/allow/" + i0, "type", {type: "string"}, null, schema54.properties.allow.items, data1);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/allow", "type", {type: "array"}, null, schema54.properties.allow, data0);
errors++;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "protect") || (key0 === "stale-base")) || (key0 === "max-diff-lines")) || (key0 === "isolation")) || (key0 === "network")) || (key0 === "secrets")) || (key0 === "untrusted")) || (key0 === "max-runs-per-day"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema52, data);
errors++;
}
}
if(data.protect !== undefined){
if(!(validate41(data.protect, {instancePath:instancePath+"/protect",parentData:data,parentDataProperty:"protect",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data["stale-base"] !== undefined){
let data1 = data["stale-base"];
if(!(((data1 === "keep") || (data1 === "rebase")) || (data1 === "fail"))){
vErrors = withError(vErrors, instancePath+"/stale-base", "enum", {allowedValues: schema52.properties["stale-base"].enum}, null, schema52.properties["stale-base"], data1);
errors++;
}
}
if(data["max-diff-lines"] !== undefined){
let data2 = data["max-diff-lines"];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withError(vErrors, instancePath+"/max-diff-lines", "type", {type: "integer"}, null, schema52.properties["max-diff-lines"], data2);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = withError(vErrors, instancePath+"/max-diff-lines", "minimum", {comparison: ">=", limit: 1}, null, schema52.properties["max-diff-lines"], data2);
errors++;
}
}
}
if(data.isolation !== undefined){
let data3 = data.isolation;
if(!(((data3 === "required") || (data3 === "preferred")) || (data3 === "off"))){
vErrors = withError(vErrors, instancePath+"/isolation", "enum", {allowedValues: schema52.properties.isolation.enum}, null, schema52.properties.isolation, data3);
errors++;
}
}
if(data.network !== undefined){
if(!(validate43(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.secrets !== undefined){
let data5 = data.secrets;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern16.test(data6)){
vErrors = withError(vErrors, instancePath+"/secrets/" + i0, "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_]{0,127}$"}, null, schema41, data6);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/secrets/" + i0, "type", {type: "string"}, null, schema41, data6);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/secrets", "type", {type: "array"}, null, schema52.properties.secrets, data5);
errors++;
}
}
if(data.untrusted !== undefined){
let data7 = data.untrusted;
if(!((data7 === "gate") || (data7 === "labels"))){
vErrors = withError(vErrors, instancePath+"/untrusted", "enum", {allowedValues: schema52.properties.untrusted.enum}, null, schema52.properties.untrusted, data7);
errors++;
}
}
if(data["max-runs-per-day"] !== undefined){
let data8 = data["max-runs-per-day"];
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = withError(vErrors, instancePath+"/max-runs-per-day", "type", {type: "integer"}, null, schema52.properties["max-runs-per-day"], data8);
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
vErrors = withError(vErrors, instancePath+"/max-runs-per-day", "minimum", {comparison: ">=", limit: 1}, null, schema52.properties["max-runs-per-day"], data8);
errors++;
}
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema52, data);
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = schema30.$defs["price"];

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "input"}, null, schema56, data);
errors++;
}
if(data.output === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "output"}, null, schema56, data);
errors++;
}
for(const key0 in data){
if(!((((key0 === "input") || (key0 === "output")) || (key0 === "cache-read")) || (key0 === "cache-write"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema56, data);
errors++;
}
}
if(data.input !== undefined){
let data0 = data.input;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = withError(vErrors, instancePath+"/input", "minimum", {comparison: ">=", limit: 0}, null, schema56.properties.input, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/input", "type", {type: "number"}, null, schema56.properties.input, data0);
errors++;
}
}
if(data.output !== undefined){
let data1 = data.output;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withError(vErrors, instancePath+"/output", "minimum", {comparison: ">=", limit: 0}, null, schema56.properties.output, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/output", "type", {type: "number"}, null, schema56.properties.output, data1);
errors++;
}
}
if(data["cache-read"] !== undefined){
let data2 = data["cache-read"];
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = withError(vErrors, instancePath+"/cache-read", "minimum", {comparison: ">=", limit: 0}, null, schema56.properties["cache-read"], data2);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/cache-read", "type", {type: "number"}, null, schema56.properties["cache-read"], data2);
errors++;
}
}
if(data["cache-write"] !== undefined){
let data3 = data["cache-write"];
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = withError(vErrors, instancePath+"/cache-write", "minimum", {comparison: ">=", limit: 0}, null, schema56.properties["cache-write"], data3);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/cache-write", "type", {type: "number"}, null, schema56.properties["cache-write"], data3);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema56, data);
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = schema30.$defs["script"];
const schema58 = schema30.$defs["run"];
const schema59 = schema30.$defs["shell"];

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "run"}, null, schema57, data);
errors++;
}
for(const key0 in data){
if(!(((key0 === "run") || (key0 === "shell")) || (key0 === "timeout"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema57, data);
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if((typeof data0 !== "string") && (typeof data0 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/run", "type", {type: schema58.type}, null, schema58, data0);
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, instancePath+"/run", "pattern", {pattern: "\\S"}, null, schema58, data0);
errors++;
}
}
}
if(data.shell !== undefined){
let data1 = data.shell;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, instancePath+"/shell", "pattern", {pattern: "\\S"}, null, schema59, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/shell", "type", {type: "string"}, null, schema59, data1);
errors++;
}
}
if(data.timeout !== undefined){
let data2 = data.timeout;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
vErrors = withError(vErrors, instancePath+"/timeout", "pattern", {pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"}, null, schema47, data2);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/timeout", "type", {type: "string"}, null, schema47, data2);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema57, data);
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = schema30.$defs["repository"];

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate51.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repo === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "repo"}, null, schema62, data);
errors++;
}
for(const key0 in data){
if(!(((key0 === "repo") || (key0 === "ref")) || (key0 === "setup"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema62, data);
errors++;
}
}
if(data.repo !== undefined){
let data0 = data.repo;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, instancePath+"/repo", "pattern", {pattern: "\\S"}, null, schema62.properties.repo, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/repo", "type", {type: "string"}, null, schema62.properties.repo, data0);
errors++;
}
}
if(data.ref !== undefined){
let data1 = data.ref;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, instancePath+"/ref", "pattern", {pattern: "\\S"}, null, schema62.properties.ref, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/ref", "type", {type: "string"}, null, schema62.properties.ref, data1);
errors++;
}
}
if(data.setup !== undefined){
let data2 = data.setup;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data2[i0], {instancePath:instancePath+"/setup/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/setup", "type", {type: "array"}, null, schema62.properties.setup, data2);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema62, data);
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}
validate51.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema66 = schema30.$defs["phase"];
const schema67 = schema30.$defs["agentPhase"];
const schema71 = schema30.$defs["if"];
const schema73 = schema30.$defs["access"];
const schema79 = schema30.$defs["duration"];
const schema86 = schema30.$defs["scoping"];
const schema87 = schema30.$defs["continueOnError"];
const schema92 = schema30.$defs["repositoryName"];
const schema93 = schema30.$defs["phaseWorkspace"];
const schema94 = schema30.$defs["onConflict"];
const schema68 = schema30.$defs["prompt"];

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = withError(vErrors, instancePath, "type", {type: schema68.type}, null, schema68, data);
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = withError(vErrors, instancePath, "pattern", {pattern: "\\S"}, null, schema68, data);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "file"}, null, schema68, data);
errors++;
}
for(const key0 in data){
if(!(key0 === "file")){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema68, data);
errors++;
}
}
if(data.file !== undefined){
let data0 = data.file;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, instancePath+"/file", "pattern", {pattern: "\\S"}, null, schema68.properties.file, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/file", "type", {type: "string"}, null, schema68.properties.file, data0);
errors++;
}
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema69 = schema30.$defs["needs"];
const schema70 = schema30.$defs["results"];

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = withError(vErrors, instancePath, "minItems", {limit: 1}, null, schema70, data);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!(((data0 === "succeeded") || (data0 === "failed")) || (data0 === "skipped"))){
vErrors = withError(vErrors, instancePath+"/" + i0, "enum", {allowedValues: schema70.items.enum}, null, schema70.items, data0);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "array"}, null, schema70, data);
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!data || typeof data != "object") && (typeof data !== "string")){
vErrors = withError(vErrors, instancePath, "type", {type: schema69.type}, null, schema69, data);
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = withError(vErrors, instancePath, "pattern", {pattern: "\\S"}, null, schema69, data);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, instancePath+"/" + i0, "pattern", {pattern: "\\S"}, null, schema69.items, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/" + i0, "type", {type: "string"}, null, schema69.items, data0);
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate60(data[key0], {instancePath:instancePath+"/" + escaped(key0),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};

const schema74 = schema30.$defs["paths"];

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "allow") || (key0 === "deny"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema74, data);
errors++;
}
}
if(data.allow !== undefined){
if(!(validate41(data.allow, {instancePath:instancePath+"/allow",parentData:data,parentDataProperty:"allow",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data.deny !== undefined){
if(!(validate41(data.deny, {instancePath:instancePath+"/deny",parentData:data,parentDataProperty:"deny",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema74, data);
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema75 = schema30.$defs["outputs"];
const schema77 = schema30.$defs["output"];

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "boolean")){
vErrors = withError(vErrors, instancePath, "type", {type: schema77.type}, null, schema77, data);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.optional !== undefined){
let data0 = data.optional;
if(typeof data0 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/optional", "type", {type: "boolean"}, null, schema77.properties.optional, data0);
errors++;
}
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
vErrors = withError(vErrors, instancePath, "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"}, null, schema32, key0, key0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "string"}, null, schema32, key0, key0);
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = withError(vErrors, instancePath, "propertyNames", {propertyName: key0}, schema75.propertyNames, schema75, data);
errors++;
}
}
for(const key1 in data){
if(!(validate68(data[key1], {instancePath:instancePath+"/" + escaped(key1),parentData:data,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema75, data);
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, instancePath+"/" + i0, "pattern", {pattern: "\\S"}, null, schema53.items, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/" + i0, "type", {type: "string"}, null, schema53.items, data0);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "array"}, null, schema53, data);
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = schema30.$defs["rework"];
const schema84 = schema30.$defs["when"];
const schema85 = schema30.$defs["reworkMax"];

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = withError(vErrors, instancePath, "type", {type: "integer"}, null, schema85, data);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
vErrors = withError(vErrors, instancePath, "maximum", {comparison: "<=", limit: 100}, null, schema85, data);
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = withError(vErrors, instancePath, "minimum", {comparison: ">=", limit: 1}, null, schema85, data);
errors++;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "phase"}, null, schema82, data);
errors++;
}
if(data.when === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "when"}, null, schema82, data);
errors++;
}
for(const key0 in data){
if(!((((key0 === "phase") || (key0 === "when")) || (key0 === "max")) || (key0 === "leg"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema82, data);
errors++;
}
}
if(data.phase !== undefined){
let data0 = data.phase;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = withError(vErrors, instancePath+"/phase", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/phase", "type", {type: "string"}, null, schema31, data0);
errors++;
}
}
if(data.when !== undefined){
let data1 = data.when;
if((typeof data1 !== "string") && (typeof data1 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/when", "type", {type: schema84.type}, null, schema84, data1);
errors++;
}
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, instancePath+"/when", "pattern", {pattern: "\\S"}, null, schema84, data1);
errors++;
}
}
}
if(data.max !== undefined){
if(!(validate78(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.leg !== undefined){
let data3 = data.leg;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
vErrors = withError(vErrors, instancePath+"/leg", "type", {type: schema82.properties.leg.type}, null, schema82.properties.leg, data3);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 999 || isNaN(data3)){
vErrors = withError(vErrors, instancePath+"/leg", "maximum", {comparison: "<=", limit: 999}, null, schema82.properties.leg, data3);
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = withError(vErrors, instancePath+"/leg", "minimum", {comparison: ">=", limit: 0}, null, schema82.properties.leg, data3);
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
vErrors = withError(vErrors, instancePath+"/leg", "pattern", {pattern: "\\S"}, null, schema82.properties.leg, data3);
errors++;
}
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema82, data);
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema88 = schema30.$defs["reuse"];

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "boolean") && (!(data && typeof data == "object" && !Array.isArray(data)))){
vErrors = withError(vErrors, instancePath, "type", {type: schema88.type}, null, schema88, data);
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.reads === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "reads"}, null, schema88, data);
errors++;
}
for(const key0 in data){
if(!(key0 === "reads")){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema88, data);
errors++;
}
}
if(data.reads !== undefined){
if(!(validate41(data.reads, {instancePath:instancePath+"/reads",parentData:data,parentDataProperty:"reads",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema89 = schema30.$defs["strategy"];
const schema90 = schema30.$defs["matrix"];

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate86.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
vErrors = withError(vErrors, instancePath, "type", {type: schema90.type}, null, schema90, data);
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = withError(vErrors, instancePath, "pattern", {pattern: "\\S"}, null, schema90, data);
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern6.test(key0)){
vErrors = withError(vErrors, instancePath, "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"}, null, schema32, key0, key0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "string"}, null, schema32, key0, key0);
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
vErrors = withError(vErrors, instancePath, "propertyNames", {propertyName: key0}, schema90.propertyNames, schema90, data);
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if((!(Array.isArray(data0))) && (typeof data0 !== "string")){
vErrors = withError(vErrors, instancePath+"/" + escaped(key1), "type", {type: schema90.additionalProperties.type}, null, schema90.additionalProperties, data0);
errors++;
}
}
}
validate86.errors = vErrors;
return errors === 0;
}
validate86.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.matrix === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "matrix"}, null, schema89, data);
errors++;
}
for(const key0 in data){
if(!((((key0 === "matrix") || (key0 === "max-parallel")) || (key0 === "fail-fast")) || (key0 === "jobs"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema89, data);
errors++;
}
}
if(data.matrix !== undefined){
if(!(validate86(data.matrix, {instancePath:instancePath+"/matrix",parentData:data,parentDataProperty:"matrix",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data["max-parallel"] !== undefined){
let data1 = data["max-parallel"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withError(vErrors, instancePath+"/max-parallel", "type", {type: "integer"}, null, schema89.properties["max-parallel"], data1);
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = withError(vErrors, instancePath+"/max-parallel", "minimum", {comparison: ">=", limit: 1}, null, schema89.properties["max-parallel"], data1);
errors++;
}
}
}
if(data["fail-fast"] !== undefined){
let data2 = data["fail-fast"];
if(typeof data2 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/fail-fast", "type", {type: "boolean"}, null, schema89.properties["fail-fast"], data2);
errors++;
}
}
if(data.jobs !== undefined){
let data3 = data.jobs;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/jobs", "type", {type: schema89.properties.jobs.type}, null, schema89.properties.jobs, data3);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 256 || isNaN(data3)){
vErrors = withError(vErrors, instancePath+"/jobs", "maximum", {comparison: "<=", limit: 256}, null, schema89.properties.jobs, data3);
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = withError(vErrors, instancePath+"/jobs", "minimum", {comparison: ">=", limit: 1}, null, schema89.properties.jobs, data3);
errors++;
}
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema89, data);
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = schema30.$defs["session"];

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.continue === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "continue"}, null, schema95, data);
errors++;
}
for(const key0 in data){
if(!(key0 === "continue")){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema95, data);
errors++;
}
}
if(data.continue !== undefined){
let data0 = data.continue;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = withError(vErrors, instancePath+"/continue", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/continue", "type", {type: "string"}, null, schema31, data0);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema95, data);
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern40 = new RegExp("^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$", "u");
const pattern45 = new RegExp("^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "prompt"}, null, schema67, data);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema67.properties, key0))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema67, data);
errors++;
}
}
if(data.prompt !== undefined){
if(!(validate57(data.prompt, {instancePath:instancePath+"/prompt",parentData:data,parentDataProperty:"prompt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/if", "type", {type: schema71.type}, null, schema71, data2);
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors = withError(vErrors, instancePath+"/if", "pattern", {pattern: "\\S"}, null, schema71, data2);
errors++;
}
}
}
if(data.agent !== undefined){
let data3 = data.agent;
if(typeof data3 === "string"){
if(!pattern40.test(data3)){
vErrors = withError(vErrors, instancePath+"/agent", "pattern", {pattern: "^([a-z][a-z0-9-]{0,63}|\\s*\\$\\{\\{[\\s\\S]*\\}\\}\\s*)$"}, null, schema67.properties.agent, data3);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/agent", "type", {type: "string"}, null, schema67.properties.agent, data3);
errors++;
}
}
if(data.model !== undefined){
let data4 = data.model;
if(typeof data4 === "string"){
if(!pattern7.test(data4)){
vErrors = withError(vErrors, instancePath+"/model", "pattern", {pattern: "\\S"}, null, schema67.properties.model, data4);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/model", "type", {type: "string"}, null, schema67.properties.model, data4);
errors++;
}
}
if(data.escalate !== undefined){
let data5 = data.escalate;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = withError(vErrors, instancePath+"/escalate", "minItems", {limit: 1}, null, schema67.properties.escalate, data5);
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
vErrors = withError(vErrors, instancePath+"/escalate/" + i0, "pattern", {pattern: "\\S"}, null, schema38, data6);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/escalate/" + i0, "type", {type: "string"}, null, schema38, data6);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/escalate", "type", {type: "array"}, null, schema67.properties.escalate, data5);
errors++;
}
}
if(data.access !== undefined){
let data7 = data.access;
if(!((data7 === "read") || (data7 === "write"))){
vErrors = withError(vErrors, instancePath+"/access", "enum", {allowedValues: schema73.enum}, null, schema73, data7);
errors++;
}
}
if(data.paths !== undefined){
if(!(validate63(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate67(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.artifacts !== undefined){
if(!(validate71(data.artifacts, {instancePath:instancePath+"/artifacts",parentData:data,parentDataProperty:"artifacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.verify !== undefined){
let data11 = data.verify;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate48(data11[i1], {instancePath:instancePath+"/verify/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/verify", "type", {type: "array"}, null, schema67.properties.verify, data11);
errors++;
}
}
if(data.attempts !== undefined){
if(!(validate35(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.backoff !== undefined){
let data14 = data.backoff;
if(typeof data14 === "string"){
if(!pattern45.test(data14)){
vErrors = withError(vErrors, instancePath+"/backoff", "pattern", {pattern: "^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"}, null, schema79, data14);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/backoff", "type", {type: "string"}, null, schema79, data14);
errors++;
}
}
if(data.timeout !== undefined){
let data15 = data.timeout;
if(typeof data15 === "string"){
if(!pattern20.test(data15)){
vErrors = withError(vErrors, instancePath+"/timeout", "pattern", {pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"}, null, schema47, data15);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/timeout", "type", {type: "string"}, null, schema47, data15);
errors++;
}
}
if(data["idle-timeout"] !== undefined){
let data16 = data["idle-timeout"];
if(typeof data16 === "string"){
if(!pattern20.test(data16)){
vErrors = withError(vErrors, instancePath+"/idle-timeout", "pattern", {pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"}, null, schema47, data16);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/idle-timeout", "type", {type: "string"}, null, schema47, data16);
errors++;
}
}
if(data["max-turns"] !== undefined){
if(!(validate29(data["max-turns"], {instancePath:instancePath+"/max-turns",parentData:data,parentDataProperty:"max-turns",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
if(!(validate38(data.budget, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.rework !== undefined){
if(!(validate77(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.scoping !== undefined){
let data20 = data.scoping;
if(typeof data20 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/scoping", "type", {type: "boolean"}, null, schema86, data20);
errors++;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data["continue-on-error"] !== undefined){
let data22 = data["continue-on-error"];
if(typeof data22 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/continue-on-error", "type", {type: "boolean"}, null, schema87, data22);
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate82(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate85(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
let data25 = data.repository;
if(typeof data25 === "string"){
if(!pattern5.test(data25)){
vErrors = withError(vErrors, instancePath+"/repository", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema92, data25);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/repository", "type", {type: "string"}, null, schema92, data25);
errors++;
}
}
if(data.workspace !== undefined){
let data26 = data.workspace;
if(!(data26 === "own")){
vErrors = withError(vErrors, instancePath+"/workspace", "enum", {allowedValues: schema93.enum}, null, schema93, data26);
errors++;
}
}
if(data["on-conflict"] !== undefined){
let data27 = data["on-conflict"];
if(!(((data27 === "again") || (data27 === "block")) || (data27 === "fail"))){
vErrors = withError(vErrors, instancePath+"/on-conflict", "enum", {allowedValues: schema94.enum}, null, schema94, data27);
errors++;
}
}
if(data.session !== undefined){
if(!(validate89(data.session, {instancePath:instancePath+"/session",parentData:data,parentDataProperty:"session",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema67, data);
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = schema30.$defs["runPhase"];

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.run === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "run"}, null, schema97, data);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema97.properties, key0))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema97, data);
errors++;
}
}
if(data.run !== undefined){
let data0 = data.run;
if((typeof data0 !== "string") && (typeof data0 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/run", "type", {type: schema58.type}, null, schema58, data0);
errors++;
}
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, instancePath+"/run", "pattern", {pattern: "\\S"}, null, schema58, data0);
errors++;
}
}
}
if(data.shell !== undefined){
let data1 = data.shell;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, instancePath+"/shell", "pattern", {pattern: "\\S"}, null, schema59, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/shell", "type", {type: "string"}, null, schema59, data1);
errors++;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data3 = data.if;
if((typeof data3 !== "string") && (typeof data3 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/if", "type", {type: schema71.type}, null, schema71, data3);
errors++;
}
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
vErrors = withError(vErrors, instancePath+"/if", "pattern", {pattern: "\\S"}, null, schema71, data3);
errors++;
}
}
}
if(data.access !== undefined){
let data4 = data.access;
if(!((data4 === "read") || (data4 === "write"))){
vErrors = withError(vErrors, instancePath+"/access", "enum", {allowedValues: schema73.enum}, null, schema73, data4);
errors++;
}
}
if(data.paths !== undefined){
if(!(validate63(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
if(!(validate67(data.outputs, {instancePath:instancePath+"/outputs",parentData:data,parentDataProperty:"outputs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.artifacts !== undefined){
if(!(validate71(data.artifacts, {instancePath:instancePath+"/artifacts",parentData:data,parentDataProperty:"artifacts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.attempts !== undefined){
if(!(validate35(data.attempts, {instancePath:instancePath+"/attempts",parentData:data,parentDataProperty:"attempts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.backoff !== undefined){
let data9 = data.backoff;
if(typeof data9 === "string"){
if(!pattern45.test(data9)){
vErrors = withError(vErrors, instancePath+"/backoff", "pattern", {pattern: "^(?=[0-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"}, null, schema79, data9);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/backoff", "type", {type: "string"}, null, schema79, data9);
errors++;
}
}
if(data.timeout !== undefined){
let data10 = data.timeout;
if(typeof data10 === "string"){
if(!pattern20.test(data10)){
vErrors = withError(vErrors, instancePath+"/timeout", "pattern", {pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"}, null, schema47, data10);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/timeout", "type", {type: "string"}, null, schema47, data10);
errors++;
}
}
if(data["idle-timeout"] !== undefined){
let data11 = data["idle-timeout"];
if(typeof data11 === "string"){
if(!pattern20.test(data11)){
vErrors = withError(vErrors, instancePath+"/idle-timeout", "pattern", {pattern: "^(?=.*[1-9])([0-9]{1,6}h)?([0-9]{1,6}m)?([0-9]{1,6}s)?([0-9]{1,6}ms)?$"}, null, schema47, data11);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/idle-timeout", "type", {type: "string"}, null, schema47, data11);
errors++;
}
}
if(data.expect !== undefined){
let data12 = data.expect;
if(!((data12 === "success") || (data12 === "failure"))){
vErrors = withError(vErrors, instancePath+"/expect", "enum", {allowedValues: schema97.properties.expect.enum}, null, schema97.properties.expect, data12);
errors++;
}
}
if(data.rework !== undefined){
if(!(validate77(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.scoping !== undefined){
let data14 = data.scoping;
if(typeof data14 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/scoping", "type", {type: "boolean"}, null, schema86, data14);
errors++;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data["continue-on-error"] !== undefined){
let data16 = data["continue-on-error"];
if(typeof data16 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/continue-on-error", "type", {type: "boolean"}, null, schema87, data16);
errors++;
}
}
if(data.reuse !== undefined){
if(!(validate82(data.reuse, {instancePath:instancePath+"/reuse",parentData:data,parentDataProperty:"reuse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate85(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data.repository !== undefined){
let data19 = data.repository;
if(typeof data19 === "string"){
if(!pattern5.test(data19)){
vErrors = withError(vErrors, instancePath+"/repository", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema92, data19);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/repository", "type", {type: "string"}, null, schema92, data19);
errors++;
}
}
if(data.workspace !== undefined){
let data20 = data.workspace;
if(!(data20 === "own")){
vErrors = withError(vErrors, instancePath+"/workspace", "enum", {allowedValues: schema93.enum}, null, schema93, data20);
errors++;
}
}
if(data["on-conflict"] !== undefined){
let data21 = data["on-conflict"];
if(!(((data21 === "again") || (data21 === "block")) || (data21 === "fail"))){
vErrors = withError(vErrors, instancePath+"/on-conflict", "enum", {allowedValues: schema94.enum}, null, schema94, data21);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema97, data);
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema110 = schema30.$defs["gatePhase"];
const schema111 = schema30.$defs["gate"];
const schema113 = schema30.$defs["gateRework"];

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phase === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "phase"}, null, schema113, data);
errors++;
}
for(const key0 in data){
if(!((key0 === "phase") || (key0 === "max"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema113, data);
errors++;
}
}
if(data.phase !== undefined){
let data0 = data.phase;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = withError(vErrors, instancePath+"/phase", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/phase", "type", {type: "string"}, null, schema31, data0);
errors++;
}
}
if(data.max !== undefined){
if(!(validate78(data.max, {instancePath:instancePath+"/max",parentData:data,parentDataProperty:"max",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema113, data);
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "environment") || (key0 === "by")) || (key0 === "when")) || (key0 === "rework"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema111, data);
errors++;
}
}
if(data.environment !== undefined){
let data0 = data.environment;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, instancePath+"/environment", "pattern", {pattern: "\\S"}, null, schema111.properties.environment, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/environment", "type", {type: "string"}, null, schema111.properties.environment, data0);
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(!((data1 === "environment") || (data1 === "comment"))){
vErrors = withError(vErrors, instancePath+"/by", "enum", {allowedValues: schema111.properties.by.enum}, null, schema111.properties.by, data1);
errors++;
}
}
if(data.when !== undefined){
let data2 = data.when;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/when", "type", {type: schema84.type}, null, schema84, data2);
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors = withError(vErrors, instancePath+"/when", "pattern", {pattern: "\\S"}, null, schema84, data2);
errors++;
}
}
}
if(data.rework !== undefined){
if(!(validate105(data.rework, {instancePath:instancePath+"/rework",parentData:data,parentDataProperty:"rework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema111, data);
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gate === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "gate"}, null, schema110, data);
errors++;
}
for(const key0 in data){
if(!((((key0 === "gate") || (key0 === "needs")) || (key0 === "if")) || (key0 === "continue-on-error"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema110, data);
errors++;
}
}
if(data.gate !== undefined){
if(!(validate104(data.gate, {instancePath:instancePath+"/gate",parentData:data,parentDataProperty:"gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/if", "type", {type: schema71.type}, null, schema71, data2);
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors = withError(vErrors, instancePath+"/if", "pattern", {pattern: "\\S"}, null, schema71, data2);
errors++;
}
}
}
if(data["continue-on-error"] !== undefined){
let data3 = data["continue-on-error"];
if(typeof data3 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/continue-on-error", "type", {type: "boolean"}, null, schema87, data3);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema110, data);
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema117 = schema30.$defs["deliverPhase"];
const schema118 = schema30.$defs["deliver"];
const schema119 = schema30.$defs["delivery"];
const schema120 = schema30.$defs["pullRequestDelivery"];
const schema122 = schema30.$defs["names"];

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((!(Array.isArray(data))) && (typeof data !== "string")){
vErrors = withError(vErrors, instancePath, "type", {type: schema122.type}, null, schema122, data);
errors++;
}
if(typeof data === "string"){
if(!pattern7.test(data)){
vErrors = withError(vErrors, instancePath, "pattern", {pattern: "\\S"}, null, schema122, data);
errors++;
}
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, instancePath+"/" + i0, "pattern", {pattern: "\\S"}, null, schema122.items, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/" + i0, "type", {type: "string"}, null, schema122.items, data0);
errors++;
}
}
}
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate114.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "title"}, null, schema120, data);
errors++;
}
for(const key0 in data){
if(!(func1.call(schema120.properties, key0))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema120, data);
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = withError(vErrors, instancePath+"/repository", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema92, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/repository", "type", {type: "string"}, null, schema92, data0);
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, instancePath+"/title", "pattern", {pattern: "\\S"}, null, schema120.properties.title, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/title", "type", {type: "string"}, null, schema120.properties.title, data1);
errors++;
}
}
if(data.body !== undefined){
let data2 = data.body;
if(typeof data2 !== "string"){
vErrors = withError(vErrors, instancePath+"/body", "type", {type: "string"}, null, schema120.properties.body, data2);
errors++;
}
}
if(data.base !== undefined){
let data3 = data.base;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
vErrors = withError(vErrors, instancePath+"/base", "pattern", {pattern: "\\S"}, null, schema120.properties.base, data3);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/base", "type", {type: "string"}, null, schema120.properties.base, data3);
errors++;
}
}
if(data.labels !== undefined){
if(!(validate115(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.reviewers !== undefined){
if(!(validate115(data.reviewers, {instancePath:instancePath+"/reviewers",parentData:data,parentDataProperty:"reviewers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.assignees !== undefined){
if(!(validate115(data.assignees, {instancePath:instancePath+"/assignees",parentData:data,parentDataProperty:"assignees",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.draft !== undefined){
let data7 = data.draft;
if(typeof data7 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/draft", "type", {type: "boolean"}, null, schema120.properties.draft, data7);
errors++;
}
}
if(data["auto-merge"] !== undefined){
let data8 = data["auto-merge"];
if(typeof data8 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/auto-merge", "type", {type: "boolean"}, null, schema120.properties["auto-merge"], data8);
errors++;
}
}
if(data.message !== undefined){
let data9 = data.message;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
vErrors = withError(vErrors, instancePath+"/message", "pattern", {pattern: "\\S"}, null, schema120.properties.message, data9);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/message", "type", {type: "string"}, null, schema120.properties.message, data9);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema120, data);
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}
validate114.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema123 = schema30.$defs["commitDelivery"];

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "repository") || (key0 === "branch")) || (key0 === "message"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema123, data);
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = withError(vErrors, instancePath+"/repository", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema92, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/repository", "type", {type: "string"}, null, schema92, data0);
errors++;
}
}
if(data.branch !== undefined){
let data1 = data.branch;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, instancePath+"/branch", "pattern", {pattern: "\\S"}, null, schema123.properties.branch, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/branch", "type", {type: "string"}, null, schema123.properties.branch, data1);
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors = withError(vErrors, instancePath+"/message", "pattern", {pattern: "\\S"}, null, schema123.properties.message, data2);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/message", "type", {type: "string"}, null, schema123.properties.message, data2);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema123, data);
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema125 = schema30.$defs["commentDelivery"];
const schema127 = schema30.$defs["on"];
const pattern76 = new RegExp("^(trigger|pull-request|\\$\\{\\{.*\\}\\})$", "u");

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data))))){
vErrors = withError(vErrors, instancePath, "type", {type: schema127.type}, null, schema127, data);
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
vErrors = withError(vErrors, instancePath, "minimum", {comparison: ">=", limit: 1}, null, schema127, data);
errors++;
}
}
if(typeof data === "string"){
if(!pattern76.test(data)){
vErrors = withError(vErrors, instancePath, "pattern", {pattern: "^(trigger|pull-request|\\$\\{\\{.*\\}\\})$"}, null, schema127, data);
errors++;
}
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "body"}, null, schema125, data);
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "on")) || (key0 === "update")) || (key0 === "body"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema125, data);
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = withError(vErrors, instancePath+"/repository", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema92, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/repository", "type", {type: "string"}, null, schema92, data0);
errors++;
}
}
if(data.on !== undefined){
if(!(validate123(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.update !== undefined){
let data2 = data.update;
if(typeof data2 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/update", "type", {type: "boolean"}, null, schema125.properties.update, data2);
errors++;
}
}
if(data.body !== undefined){
let data3 = data.body;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
vErrors = withError(vErrors, instancePath+"/body", "pattern", {pattern: "\\S"}, null, schema125.properties.body, data3);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/body", "type", {type: "string"}, null, schema125.properties.body, data3);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema125, data);
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema128 = schema30.$defs["reviewDelivery"];

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = withError(vErrors, instancePath, "minProperties", {limit: 1}, null, schema128, data);
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "on")) || (key0 === "body")) || (key0 === "comments"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema128, data);
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = withError(vErrors, instancePath+"/repository", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema92, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/repository", "type", {type: "string"}, null, schema92, data0);
errors++;
}
}
if(data.on !== undefined){
if(!(validate123(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.body !== undefined){
let data2 = data.body;
if(typeof data2 !== "string"){
vErrors = withError(vErrors, instancePath+"/body", "type", {type: "string"}, null, schema128.properties.body, data2);
errors++;
}
}
if(data.comments !== undefined){
let data3 = data.comments;
if(typeof data3 === "string"){
if(!pattern7.test(data3)){
vErrors = withError(vErrors, instancePath+"/comments", "pattern", {pattern: "\\S"}, null, schema128.properties.comments, data3);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/comments", "type", {type: "string"}, null, schema128.properties.comments, data3);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema128, data);
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}
validate126.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = schema30.$defs["labelsDelivery"];

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "on")) || (key0 === "add")) || (key0 === "remove"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema130, data);
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = withError(vErrors, instancePath+"/repository", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema92, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/repository", "type", {type: "string"}, null, schema92, data0);
errors++;
}
}
if(data.on !== undefined){
if(!(validate123(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.add !== undefined){
if(!(validate115(data.add, {instancePath:instancePath+"/add",parentData:data,parentDataProperty:"add",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
if(!(validate115(data.remove, {instancePath:instancePath+"/remove",parentData:data,parentDataProperty:"remove",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema130, data);
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema132 = schema30.$defs["issueDelivery"];

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "title"}, null, schema132, data);
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "title")) || (key0 === "body")) || (key0 === "labels"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema132, data);
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = withError(vErrors, instancePath+"/repository", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema92, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/repository", "type", {type: "string"}, null, schema92, data0);
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, instancePath+"/title", "pattern", {pattern: "\\S"}, null, schema132.properties.title, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/title", "type", {type: "string"}, null, schema132.properties.title, data1);
errors++;
}
}
if(data.body !== undefined){
let data2 = data.body;
if(typeof data2 !== "string"){
vErrors = withError(vErrors, instancePath+"/body", "type", {type: "string"}, null, schema132.properties.body, data2);
errors++;
}
}
if(data.labels !== undefined){
if(!(validate115(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema132, data);
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema134 = schema30.$defs["dispatchDelivery"];

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.workflow === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "workflow"}, null, schema134, data);
errors++;
}
for(const key0 in data){
if(!((((key0 === "repository") || (key0 === "workflow")) || (key0 === "ref")) || (key0 === "inputs"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema134, data);
errors++;
}
}
if(data.repository !== undefined){
let data0 = data.repository;
if(typeof data0 === "string"){
if(!pattern5.test(data0)){
vErrors = withError(vErrors, instancePath+"/repository", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema92, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/repository", "type", {type: "string"}, null, schema92, data0);
errors++;
}
}
if(data.workflow !== undefined){
let data1 = data.workflow;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
vErrors = withError(vErrors, instancePath+"/workflow", "pattern", {pattern: "\\S"}, null, schema134.properties.workflow, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/workflow", "type", {type: "string"}, null, schema134.properties.workflow, data1);
errors++;
}
}
if(data.ref !== undefined){
let data2 = data.ref;
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors = withError(vErrors, instancePath+"/ref", "pattern", {pattern: "\\S"}, null, schema134.properties.ref, data2);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/ref", "type", {type: "string"}, null, schema134.properties.ref, data2);
errors++;
}
}
if(data.inputs !== undefined){
let data3 = data.inputs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
let data4 = data3[key1];
if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/inputs/" + escaped(key1), "type", {type: schema34.type}, null, schema34, data4);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/inputs", "type", {type: "object"}, null, schema134.properties.inputs, data3);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema134, data);
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
vErrors = withError(vErrors, instancePath, "maxProperties", {limit: 1}, null, schema119, data);
errors++;
}
if(Object.keys(data).length < 1){
vErrors = withError(vErrors, instancePath, "minProperties", {limit: 1}, null, schema119, data);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "pull-request") || (key0 === "commit")) || (key0 === "comment")) || (key0 === "review")) || (key0 === "labels")) || (key0 === "issue")) || (key0 === "dispatch"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema119, data);
errors++;
}
}
if(data["pull-request"] !== undefined){
if(!(validate114(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate120(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate122(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate126(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate129(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.issue !== undefined){
if(!(validate134(data.issue, {instancePath:instancePath+"/issue",parentData:data,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.dispatch !== undefined){
if(!(validate137(data.dispatch, {instancePath:instancePath+"/dispatch",parentData:data,parentDataProperty:"dispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema119, data);
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate112.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!data || typeof data != "object"){
vErrors = withError(vErrors, instancePath, "type", {type: schema118.type}, null, schema118, data);
errors++;
}
if(Array.isArray(data)){
if(data.length < 1){
vErrors = withError(vErrors, instancePath, "minItems", {limit: 1}, null, schema118, data);
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate113(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = withError(vErrors, instancePath, "minProperties", {limit: 1}, null, schema118, data);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "pull-request") || (key0 === "commit")) || (key0 === "comment")) || (key0 === "review")) || (key0 === "labels")) || (key0 === "issue")) || (key0 === "dispatch"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema118, data);
errors++;
}
}
if(data["pull-request"] !== undefined){
if(!(validate114(data["pull-request"], {instancePath:instancePath+"/pull-request",parentData:data,parentDataProperty:"pull-request",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.commit !== undefined){
if(!(validate120(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
if(data.comment !== undefined){
if(!(validate122(data.comment, {instancePath:instancePath+"/comment",parentData:data,parentDataProperty:"comment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate126(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate129(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
if(data.issue !== undefined){
if(!(validate134(data.issue, {instancePath:instancePath+"/issue",parentData:data,parentDataProperty:"issue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.dispatch !== undefined){
if(!(validate137(data.dispatch, {instancePath:instancePath+"/dispatch",parentData:data,parentDataProperty:"dispatch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
}
validate112.errors = vErrors;
return errors === 0;
}
validate112.evaluated = {"props":true,"items":true,"dynamicProps":false,"dynamicItems":false};


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deliver === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "deliver"}, null, schema117, data);
errors++;
}
for(const key0 in data){
if(!((((key0 === "deliver") || (key0 === "needs")) || (key0 === "if")) || (key0 === "continue-on-error"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema117, data);
errors++;
}
}
if(data.deliver !== undefined){
if(!(validate112(data.deliver, {instancePath:instancePath+"/deliver",parentData:data,parentDataProperty:"deliver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data2 = data.if;
if((typeof data2 !== "string") && (typeof data2 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/if", "type", {type: schema71.type}, null, schema71, data2);
errors++;
}
if(typeof data2 === "string"){
if(!pattern7.test(data2)){
vErrors = withError(vErrors, instancePath+"/if", "pattern", {pattern: "\\S"}, null, schema71, data2);
errors++;
}
}
}
if(data["continue-on-error"] !== undefined){
let data3 = data["continue-on-error"];
if(typeof data3 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/continue-on-error", "type", {type: "boolean"}, null, schema87, data3);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema117, data);
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema139 = schema30.$defs["pipelinePhase"];

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pipeline === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "pipeline"}, null, schema139, data);
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "pipeline") || (key0 === "with")) || (key0 === "env")) || (key0 === "needs")) || (key0 === "if")) || (key0 === "continue-on-error")) || (key0 === "strategy"))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema139, data);
errors++;
}
}
if(data.pipeline !== undefined){
let data0 = data.pipeline;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withError(vErrors, instancePath+"/pipeline", "pattern", {pattern: "\\S"}, null, schema139.properties.pipeline, data0);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/pipeline", "type", {type: "string"}, null, schema139.properties.pipeline, data0);
errors++;
}
}
if(data.with !== undefined){
let data1 = data.with;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
vErrors = withError(vErrors, instancePath+"/with", "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"}, null, schema32, key1, key1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/with", "type", {type: "string"}, null, schema32, key1, key1);
errors++;
}
var valid1 = _errs6 === errors;
if(!valid1){
vErrors = withError(vErrors, instancePath+"/with", "propertyNames", {propertyName: key1}, schema139.properties.with.propertyNames, schema139.properties.with, data1);
errors++;
}
}
for(const key2 in data1){
if(!(key2 === "agents")){
let data2 = data1[key2];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/with/" + escaped(key2), "type", {type: schema34.type}, null, schema34, data2);
errors++;
}
}
}
if(data1.agents !== undefined){
let data3 = data1.agents;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
const _errs15 = errors;
if(typeof key3 === "string"){
if(!pattern5.test(key3)){
vErrors = withError(vErrors, instancePath+"/with/agents", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, key3, key3);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/with/agents", "type", {type: "string"}, null, schema31, key3, key3);
errors++;
}
var valid6 = _errs15 === errors;
if(!valid6){
vErrors = withError(vErrors, instancePath+"/with/agents", "propertyNames", {propertyName: key3}, schema139.properties.with.properties.agents.propertyNames, schema139.properties.with.properties.agents, data3);
errors++;
}
}
for(const key4 in data3){
let data4 = data3[key4];
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
vErrors = withError(vErrors, instancePath+"/with/agents/" + escaped(key4), "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, data4);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/with/agents/" + escaped(key4), "type", {type: "string"}, null, schema31, data4);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/with/agents", "type", {type: "object"}, null, schema139.properties.with.properties.agents, data3);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/with", "type", {type: "object"}, null, schema139.properties.with, data1);
errors++;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.needs !== undefined){
if(!(validate59(data.needs, {instancePath:instancePath+"/needs",parentData:data,parentDataProperty:"needs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.if !== undefined){
let data7 = data.if;
if((typeof data7 !== "string") && (typeof data7 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/if", "type", {type: schema71.type}, null, schema71, data7);
errors++;
}
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
vErrors = withError(vErrors, instancePath+"/if", "pattern", {pattern: "\\S"}, null, schema71, data7);
errors++;
}
}
}
if(data["continue-on-error"] !== undefined){
let data8 = data["continue-on-error"];
if(typeof data8 !== "boolean"){
vErrors = withError(vErrors, instancePath+"/continue-on-error", "type", {type: "boolean"}, null, schema87, data8);
errors++;
}
}
if(data.strategy !== undefined){
if(!(validate85(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema139, data);
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema66, data);
errors++;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.prompt === undefined) && (missing0 = "prompt")){
vErrors = withError(vErrors);
errors++;
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs3 = errors;
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = _valid0;
if(valid0){
var props0 = true;
}
ifClause0 = "then";
}
else {
const _errs4 = errors;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.run === undefined) && (missing1 = "run")){
vErrors = withError(vErrors);
errors++;
}
}
var _valid1 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs7 = errors;
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
var _valid1 = _errs7 === errors;
valid1 = _valid1;
if(valid1){
var props1 = true;
}
ifClause1 = "then";
}
else {
const _errs8 = errors;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.gate === undefined) && (missing2 = "gate")){
vErrors = withError(vErrors);
errors++;
}
}
var _valid2 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs11 = errors;
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
var _valid2 = _errs11 === errors;
valid2 = _valid2;
if(valid2){
var props2 = true;
}
ifClause2 = "then";
}
else {
const _errs12 = errors;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.deliver === undefined) && (missing3 = "deliver")){
vErrors = withError(vErrors);
errors++;
}
}
var _valid3 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs15 = errors;
if(!(validate111(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid3 = _errs15 === errors;
valid3 = _valid3;
if(valid3){
var props3 = true;
}
ifClause3 = "then";
}
else {
const _errs16 = errors;
if(!(validate150(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var _valid3 = _errs16 === errors;
valid3 = _valid3;
if(valid3){
if(props3 !== true){
props3 = true;
}
}
ifClause3 = "else";
}
if(!valid3){
vErrors = withError(vErrors, instancePath, "if", {failingKeyword: ifClause3}, null, schema66.else.else.else, data);
errors++;
}
var _valid2 = _errs12 === errors;
valid2 = _valid2;
if(valid2){
if(props2 !== true && props3 !== undefined){
if(props3 === true){
props2 = true;
}
else {
props2 = props2 || {};
Object.assign(props2, props3);
}
}
}
ifClause2 = "else";
}
if(!valid2){
vErrors = withError(vErrors, instancePath, "if", {failingKeyword: ifClause2}, null, schema66.else.else, data);
errors++;
}
var _valid1 = _errs8 === errors;
valid1 = _valid1;
if(valid1){
if(props1 !== true && props2 !== undefined){
if(props2 === true){
props1 = true;
}
else {
props1 = props1 || {};
Object.assign(props1, props2);
}
}
}
ifClause1 = "else";
}
if(!valid1){
vErrors = withError(vErrors, instancePath, "if", {failingKeyword: ifClause1}, null, schema66.else, data);
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
if(valid0){
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
}
ifClause0 = "else";
}
if(!valid0){
vErrors = withError(vErrors, instancePath, "if", {failingKeyword: ifClause0}, null, schema66, data);
errors++;
}
validate55.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://phasegate.dev/schemas/pipeline.v1.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "version"}, null, schema30, data);
errors++;
}
if(data.name === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "name"}, null, schema30, data);
errors++;
}
if(data.phases === undefined){
vErrors = withError(vErrors, instancePath, "required", {missingProperty: "phases"}, null, schema30, data);
errors++;
}
for(const key0 in data){
if(!((func1.call(schema30.properties, key0)) || (pattern4.test(key0)))){
vErrors = withError(vErrors, instancePath, "additionalProperties", {additionalProperty: key0}, null, schema30, data);
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
vErrors = withError(vErrors, instancePath+"/version", "const", {allowedValue: 1}, null, schema30.properties.version, data0);
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(!pattern5.test(data1)){
vErrors = withError(vErrors, instancePath+"/name", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, data1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/name", "type", {type: "string"}, null, schema31, data1);
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 !== "string"){
vErrors = withError(vErrors, instancePath+"/description", "type", {type: "string"}, null, schema30.properties.description, data2);
errors++;
}
}
if(data.inputs !== undefined){
let data3 = data.inputs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
const _errs10 = errors;
if(typeof key1 === "string"){
if(!pattern6.test(key1)){
vErrors = withError(vErrors, instancePath+"/inputs", "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"}, null, schema32, key1, key1);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/inputs", "type", {type: "string"}, null, schema32, key1, key1);
errors++;
}
var valid2 = _errs10 === errors;
if(!valid2){
vErrors = withError(vErrors, instancePath+"/inputs", "propertyNames", {propertyName: key1}, schema30.properties.inputs.propertyNames, schema30.properties.inputs, data3);
errors++;
}
}
for(const key2 in data3){
if(!(validate26(data3[key2], {instancePath:instancePath+"/inputs/" + escaped(key2),parentData:data3,parentDataProperty:key2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/inputs", "type", {type: "object"}, null, schema30.properties.inputs, data3);
errors++;
}
}
if(data.models !== undefined){
let data5 = data.models;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
const _errs17 = errors;
if(typeof key3 === "string"){
if(!pattern5.test(key3)){
vErrors = withError(vErrors, instancePath+"/models", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, key3, key3);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/models", "type", {type: "string"}, null, schema31, key3, key3);
errors++;
}
var valid5 = _errs17 === errors;
if(!valid5){
vErrors = withError(vErrors, instancePath+"/models", "propertyNames", {propertyName: key3}, schema30.properties.models.propertyNames, schema30.properties.models, data5);
errors++;
}
}
for(const key4 in data5){
let data6 = data5[key4];
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
vErrors = withError(vErrors, instancePath+"/models/" + escaped(key4), "pattern", {pattern: "\\S"}, null, schema30.properties.models.additionalProperties, data6);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/models/" + escaped(key4), "type", {type: "string"}, null, schema30.properties.models.additionalProperties, data6);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/models", "type", {type: "object"}, null, schema30.properties.models, data5);
errors++;
}
}
if(data.agents !== undefined){
let data7 = data.agents;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key5 in data7){
const _errs25 = errors;
if(typeof key5 === "string"){
if(!pattern5.test(key5)){
vErrors = withError(vErrors, instancePath+"/agents", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, key5, key5);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/agents", "type", {type: "string"}, null, schema31, key5, key5);
errors++;
}
var valid8 = _errs25 === errors;
if(!valid8){
vErrors = withError(vErrors, instancePath+"/agents", "propertyNames", {propertyName: key5}, schema30.properties.agents.propertyNames, schema30.properties.agents, data7);
errors++;
}
}
for(const key6 in data7){
if(!(validate28(data7[key6], {instancePath:instancePath+"/agents/" + escaped(key6),parentData:data7,parentDataProperty:key6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/agents", "type", {type: "object"}, null, schema30.properties.agents, data7);
errors++;
}
}
if(data.defaults !== undefined){
if(!(validate34(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
if(!(validate38(data.budget, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.policy !== undefined){
if(!(validate40(data.policy, {instancePath:instancePath+"/policy",parentData:data,parentDataProperty:"policy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.prices !== undefined){
let data12 = data.prices;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key7 in data12){
if(!(validate46(data12[key7], {instancePath:instancePath+"/prices/" + escaped(key7),parentData:data12,parentDataProperty:key7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/prices", "type", {type: "object"}, null, schema30.properties.prices, data12);
errors++;
}
}
if(data.setup !== undefined){
let data14 = data.setup;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data14[i0], {instancePath:instancePath+"/setup/" + i0,parentData:data14,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/setup", "type", {type: "array"}, null, schema30.properties.setup, data14);
errors++;
}
}
if(data.workspace !== undefined){
let data16 = data.workspace;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key8 in data16){
if(!(key8 === "carry")){
vErrors = withError(vErrors, instancePath+"/workspace", "additionalProperties", {additionalProperty: key8}, null, schema30.properties.workspace, data16);
errors++;
}
}
if(data16.carry !== undefined){
if(!(validate41(data16.carry, {instancePath:instancePath+"/workspace/carry",parentData:data16,parentDataProperty:"carry",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/workspace", "type", {type: "object"}, null, schema30.properties.workspace, data16);
errors++;
}
}
if(data.repositories !== undefined){
let data18 = data.repositories;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
vErrors = withError(vErrors, instancePath+"/repositories", "minProperties", {limit: 1}, null, schema30.properties.repositories, data18);
errors++;
}
for(const key9 in data18){
const _errs46 = errors;
if(typeof key9 === "string"){
if(!pattern5.test(key9)){
vErrors = withError(vErrors, instancePath+"/repositories", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, key9, key9);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/repositories", "type", {type: "string"}, null, schema31, key9, key9);
errors++;
}
var valid15 = _errs46 === errors;
if(!valid15){
vErrors = withError(vErrors, instancePath+"/repositories", "propertyNames", {propertyName: key9}, schema30.properties.repositories.propertyNames, schema30.properties.repositories, data18);
errors++;
}
}
for(const key10 in data18){
if(!(validate51(data18[key10], {instancePath:instancePath+"/repositories/" + escaped(key10),parentData:data18,parentDataProperty:key10,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/repositories", "type", {type: "object"}, null, schema30.properties.repositories, data18);
errors++;
}
}
if(data.env !== undefined){
if(!(validate31(data.env, {instancePath:instancePath+"/env",parentData:data,parentDataProperty:"env",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
if(data.outputs !== undefined){
let data21 = data.outputs;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key11 in data21){
const _errs54 = errors;
if(typeof key11 === "string"){
if(!pattern6.test(key11)){
vErrors = withError(vErrors, instancePath+"/outputs", "pattern", {pattern: "^[A-Za-z_][A-Za-z0-9_-]{0,63}$"}, null, schema32, key11, key11);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/outputs", "type", {type: "string"}, null, schema32, key11, key11);
errors++;
}
var valid18 = _errs54 === errors;
if(!valid18){
vErrors = withError(vErrors, instancePath+"/outputs", "propertyNames", {propertyName: key11}, schema30.properties.outputs.propertyNames, schema30.properties.outputs, data21);
errors++;
}
}
for(const key12 in data21){
let data22 = data21[key12];
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")){
vErrors = withError(vErrors, instancePath+"/outputs/" + escaped(key12), "type", {type: schema34.type}, null, schema34, data22);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/outputs", "type", {type: "object"}, null, schema30.properties.outputs, data21);
errors++;
}
}
if(data.phases !== undefined){
let data23 = data.phases;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
vErrors = withError(vErrors, instancePath+"/phases", "minProperties", {limit: 1}, null, schema30.properties.phases, data23);
errors++;
}
for(const key13 in data23){
const _errs63 = errors;
if(typeof key13 === "string"){
if(!pattern5.test(key13)){
vErrors = withError(vErrors, instancePath+"/phases", "pattern", {pattern: "^[a-z][a-z0-9-]{0,63}$"}, null, schema31, key13, key13);
errors++;
}
}
else {
vErrors = withError(vErrors, instancePath+"/phases", "type", {type: "string"}, null, schema31, key13, key13);
errors++;
}
var valid22 = _errs63 === errors;
if(!valid22){
vErrors = withError(vErrors, instancePath+"/phases", "propertyNames", {propertyName: key13}, schema30.properties.phases.propertyNames, schema30.properties.phases, data23);
errors++;
}
}
for(const key14 in data23){
if(!(validate55(data23[key14], {instancePath:instancePath+"/phases/" + escaped(key14),parentData:data23,parentDataProperty:key14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withError(vErrors, instancePath+"/phases", "type", {type: "object"}, null, schema30.properties.phases, data23);
errors++;
}
}
}
else {
vErrors = withError(vErrors, instancePath, "type", {type: "object"}, null, schema30, data);
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

function withError(errors, instancePath, keyword, params, schema, parentSchema, data, propertyName) {
const error = {instancePath, keyword, params, schema, parentSchema, data, propertyName};
if(errors === null) return [error];
errors.push(error);
return errors;
}
function escaped(key) {
return key.replace(/~/g, "~0").replace(/\//g, "~1");
}
