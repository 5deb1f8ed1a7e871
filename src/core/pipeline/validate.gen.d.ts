// Generated from schemas/pipeline.v1.schema.json by `npm run generate`. Do not edit.
import type { ValidateFunction } from 'ajv';
import type { PipelineFile } from './schema.gen.ts';

export declare const validate: ValidateFunction<PipelineFile>;
