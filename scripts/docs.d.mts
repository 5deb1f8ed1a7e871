/** Texts of docs/ by path, as they follow from the schema, action.yml and pipelines/. */
export declare function derivedDocs(): ReadonlyMap<string, string>;
