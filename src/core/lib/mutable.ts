/** The same properties, which may be set while a value is built. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
