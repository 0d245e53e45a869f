/** A part of an address that was not understood, for the notice that names it. */
export type Ignored = {key: string; value: string};
