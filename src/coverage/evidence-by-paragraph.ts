import type {Dataset, Evidence, Text} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";

/** What rests on a paragraph, and has a page of its own. */
export type Citing = {group: "metric" | "record" | "node"; id: string; label: Text};

/** What a paragraph says, and all that rests on it. */
type ParagraphEvidence = Pick<Evidence, "says"> & {citing: readonly Citing[]};

export type Paragraph = {source: Dataset["sources"][number]; paragraph: string; evidence: readonly ParagraphEvidence[]};

/** The place of a paragraph on the page of sources: "cwn-2023-11-29.P8". */
export function paragraphId(source: string, paragraph: string): string {
  return `${source}.${paragraph}`;
}

/**
 * Turns the evidence round: of each paragraph of each source what it says, once, and which
 * metrics, records and parts of the framework rest on that. In the source's order; a
 * paragraph that nothing rests on has no evidence.
 */
export function evidenceByParagraph({dataset}: Catalog): Paragraph[] {
  const {metrics, records, framework, sources} = dataset;
  const cited = [
    ...metrics.map(({id, label, evidence}) => ({citing: {group: "metric", id, label} as const, evidence})),
    ...framework.map(({id, label, evidence}) => ({citing: {group: "node", id, label} as const, evidence})),
    ...records.map(({id, name, evidence}) => ({citing: {group: "record", id, label: name} as const, evidence})),
  ].flatMap(({citing, evidence}) => evidence.map((one) => ({...one, citing})));
  return sources.flatMap((source) =>
    source.paragraphs.map((paragraph): Paragraph => {
      const bySays = new Map<string, {says: Text; citing: Citing[]}>();
      for (const {source: id, paragraph: own, says, citing} of cited) {
        if (id !== source.id || own !== paragraph) continue;
        const said = bySays.get(says.zh) ?? {says, citing: []};
        if (!said.citing.some((other) => other.group === citing.group && other.id === citing.id))
          said.citing.push(citing);
        bySays.set(says.zh, said);
      }
      return {source, paragraph, evidence: [...bySays.values()]};
    }),
  );
}
