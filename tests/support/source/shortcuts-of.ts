import {isNode, nodesOf, type SyntaxNode} from "./syntax.ts";

/**
 * Lists where a module steps around the type checker or the house's way to export, as short
 * words a reader can look for: casts, `!`, `any`, default exports, and being a barrel.
 *
 * @returns None for a module that keeps to the rules.
 */
export function shortcutsOf(module: SyntaxNode): string[] {
  return [...[...nodesOf(module)].flatMap(shortcutsAt), ...(isBarrel(module) ? ["barrel"] : [])];
}

function shortcutsAt(node: SyntaxNode): string[] {
  switch (node.type) {
    case "TSAsExpression":
      return isConst(node.typeAnnotation) ? [] : ["as"];
    case "TSTypeAssertion":
      return ["<type>"];
    case "TSNonNullExpression":
      return ["!"];
    case "TSAnyKeyword":
      return ["any"];
    case "ExportDefaultDeclaration":
      return ["export default"];
    case "ExportSpecifier":
      return isNode(node.exported) && node.exported.name === "default" ? ["export default"] : [];
    case "VariableDeclarator":
    case "PropertyDefinition":
      return node.definite === true ? ["!"] : [];
    default:
      return [];
  }
}

function isConst(type: unknown): boolean {
  return isNode(type) && isNode(type.typeName) && type.typeName.name === "const";
}

/** A module that only hands on what others made. */
function isBarrel({body}: SyntaxNode): boolean {
  if (!Array.isArray(body) || !body.some(isExport)) return false;
  return body.every(
    (node) => isNode(node) && (node.type === "ImportDeclaration" || (isExport(node) && !node.declaration)),
  );
}

function isExport(node: unknown): node is SyntaxNode {
  return isNode(node) && /^Export(?:All|Named)Declaration$/.test(node.type);
}
