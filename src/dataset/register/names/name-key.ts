import {foldWord} from "../values/plain-text.ts";

const kinds = /(?:妇女联合会|妇联|妇女委员会|妇女工作委员会|妇委会|妇女小组|妇女微家)$/;

/**
 * What names of one organisation have in common however they are written: without brackets'
 * and quotes' shapes, widths, case and spaces, 有限责任公司 as 有限公司, 妇女联合会 as 妇联.
 */
export function nameKey(name: string): string {
  return foldWord(name)
    .replace(/["'“”‘’「」『』《》()（）[\]【】〔〕·.,，。、_-]/g, "")
    .replace(/有限责任公司/g, "有限公司")
    .replace(/妇女联合会|妇女联合委员会/g, "妇联")
    .replace(/妇女(?:工作)?委员会/g, "妇委会");
}

/** The key of what an organisation was built in: "远志食品配送站" of 远志食品配送站妇联. */
export function hostKey(key: string): string {
  return key.replace(kinds, "");
}
