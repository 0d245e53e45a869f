import type {FrameworkNode} from "../../dataset/schema.ts";

/** The dimension of which a node is a value; `null` for a node by which records are not narrowed. */
export function nodeDimension({level}: Pick<FrameworkNode, "level">): "lever" | "platform" | null {
  if (level === "line" || level === "lever") return "lever";
  return level === "platform" ? "platform" : null;
}
