/** The number of a joint by its name, as shapes bind to it. */
export type Numbering = (joint: string) => number;
