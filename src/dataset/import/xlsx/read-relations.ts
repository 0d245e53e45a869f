import type {Pace} from "../pace.ts";
import {attributeOf, scanPart} from "./scan-part.ts";
import type {ZipPart} from "./zip-directory.ts";

/** What a part of an office file points at. */
export type Relation = {
  id: string;
  /** The last word of its address, the same in the strict and the transitional standard: "worksheet". */
  type: string;
  /** The part's name in the ZIP. */
  target: string;
};

/** @param folder - That of the part whose relations these are, to which targets are relative: "xl". */
export async function readRelations(file: Uint8Array, part: ZipPart, folder: string, pace: Pace): Promise<Relation[]> {
  const relations: Relation[] = [];
  await scanPart(
    file,
    part,
    {
      open: (name, attributes) => {
        if (name !== "Relationship") return;
        const type = attributeOf(attributes, "Type") ?? "";
        relations.push({
          id: attributeOf(attributes, "Id") ?? "",
          type: type.slice(type.lastIndexOf("/") + 1),
          target: resolveTarget(folder, (attributeOf(attributes, "Target") ?? "").replaceAll("\\", "/")),
        });
      },
    },
    pace,
  );
  return relations;
}

function resolveTarget(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : `${folder}/${target}`).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
