/**
 * What of a register stays on the machine, by the number of its row. A type of its own, apart
 * from the register: coverage, figures, charts and export may not import it, and a test holds
 * them to it.
 */
export type PrivateColumns = ReadonlyMap<number, Readonly<Record<string, string>>>;
