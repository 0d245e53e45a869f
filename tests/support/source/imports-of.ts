import {isNode, nodesOf, type SyntaxNode} from "./syntax.ts";

/**
 * Lists what a module names of other modules, in order: imports, of types too, re-exports,
 * and imports made later, by `import()`.
 *
 * @returns Specifiers as written; none if the module stands alone.
 */
export function importsOf(module: SyntaxNode): string[] {
  return [...nodesOf(module)].flatMap(({source}) => {
    return isNode(source) && typeof source.value === "string" ? [source.value] : [];
  });
}
