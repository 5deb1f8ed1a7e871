// Generated from schemas/test.v1.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { ScriptedTestFile } from './schema.gen.ts';

export declare const validate: ValidateFunction<ScriptedTestFile>;
