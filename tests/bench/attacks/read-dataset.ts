import {readFile} from "node:fs/promises";

type Row = {
  id: string;
  kind: string;
  nodes: string[];
  hostKind: string | null;
  mode: string | null;
  township: string | null;
  parent: string | null;
  belongsTo: string | null;
};

/**
 * Counts the named organisations that an address asks for, from the dataset's file alone: it
 * shares no code with the app.
 *
 * @returns From a query to the number of federations with a name.
 */
export async function readDataset(): Promise<(search: string) => number> {
  const {records} = JSON.parse(await readFile("public/data/nanan-2023.json", "utf8")) as {records: Row[]};
  const byId = new Map(records.map((row) => [row.id, row]));
  const townshipOf = (row: Row | undefined): string | null =>
    row ? (row.township ?? townshipOf(byId.get(row.parent ?? row.belongsTo ?? ""))) : null;
  const valuesOf: Record<string, (row: Row) => (string | null)[]> = {
    lever: ({nodes}) => nodes,
    host: ({hostKind}) => [hostKind],
    mode: ({mode}) => [mode],
    township: (row) => [townshipOf(row)],
  };
  return (search) => {
    const asked = [...new URLSearchParams(search)].filter(([key]) => key in valuesOf);
    const matches = (row: Row) =>
      asked.every(([key, wanted]) => {
        const values = valuesOf[key]?.(row) ?? [];
        return wanted.split(",").some((one) => values.includes(one === "not-stated" ? null : one));
      });
    return records.filter((row) => row.kind === "federation" && matches(row)).length;
  };
}
