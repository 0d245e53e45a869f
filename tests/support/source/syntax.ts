import {parseSync} from "vite";

export type SyntaxNode = {type: string; [key: string]: unknown};

/** Parses a module into its tree (ESTree, with TypeScript's own nodes), or fails where it can't. */
export function parseModule(path: string, text: string): SyntaxNode {
  const {program, errors} = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined || !isNode(program)) throw new Error(`unreadable module: ${path}: ${error?.message}`);
  return program;
}

/** Walks a tree from the top, parents before children. */
export function* nodesOf(value: unknown): Generator<SyntaxNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) yield* nodesOf(child);
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
