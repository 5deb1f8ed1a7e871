import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Json, JsonObject } from '../core/lib/json.ts';
import type { OutputSpec } from '../core/plan/plan.ts';

type OutputSpecs = ReadonlyMap<string, OutputSpec>;

/** All faults of the outputs, as text; `null`: they satisfy their schemas. Undeclared outputs are ignored. */
export async function faultOfOutputs(
  specs: OutputSpecs,
  outputs: JsonObject,
): Promise<string | null> {
  const faults: string[] = [];
  for (const [name, spec] of specs) {
    const fault = await outputFault(spec, Object.hasOwn(outputs, name) ? outputs[name] : undefined);
    if (fault !== null) faults.push(`output \`${name}\` ${fault}`);
  }
  return faults.length === 0 ? null : faults.join('; ');
}

/** `null` is a value if the schema accepts it; otherwise it counts as absent. */
async function outputFault(spec: OutputSpec, value: Json | undefined): Promise<string | null> {
  if (value === undefined) return spec.optional ? null : 'is missing';
  const validate = await validatorOf(spec.schema);
  if (validate(value)) return null;
  if (value === null) return spec.optional ? null : 'is missing';
  return why(validate.errors ?? []);
}

function why(errors: readonly ErrorObject[]): string {
  return errors.map(errorText).join(', ');
}

function errorText({ keyword, instancePath, message, params }: ErrorObject): string {
  const where = instancePath === '' ? '' : `at ${instancePath} `;
  const { allowedValues }: { allowedValues?: Json } = params;
  const allowed = keyword === 'enum' ? `: ${JSON.stringify(allowedValues)}` : '';
  return `${where}${message}${allowed}`;
}

const validators = new Map<string, ValidateFunction>();

/** Compiled once per schema. Throws for an invalid schema, which `check` refuses beforehand. */
async function validatorOf(schema: Json): Promise<ValidateFunction> {
  const key = JSON.stringify(schema);
  const known = validators.get(key);
  if (known !== undefined) return known;
  // Uses the default export: a bundler does not see the named exports of a CommonJS module that exports a class.
  const { default: library } = await import('ajv/dist/2020.js');
  const ajv = new library.Ajv2020({
    strict: false,
    logger: false,
    validateFormats: false,
  });
  const validator = ajv.compile(asSchema(schema));
  validators.set(key, validator);
  return validator;
}

function asSchema(schema: Json): boolean | object {
  if (typeof schema === 'boolean') return schema;
  if (typeof schema === 'object' && schema !== null) return schema;
  throw new Error(`not a JSON Schema: ${JSON.stringify(schema)}`);
}
