// Generated from schemas/phasegate.v1.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { ConfigFile } from './schema.gen.ts';

export declare const validate: ValidateFunction<ConfigFile>;
