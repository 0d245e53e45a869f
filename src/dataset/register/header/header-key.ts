import {foldWord} from "../values/plain-text.ts";

/** A header as headers are compared: "任期_x000D_\n（年）*" is "任期年". */
export function headerKey(header: string): string {
  return foldWord(header.replace(/_x[0-9A-Fa-f]{4}_/g, "")).replace(
    /[*＊:：()（）[\]【】〔〕、,，/／\\.。"'“”·?？!！]/g,
    "",
  );
}

/** The same without what stands in brackets: "联系电话（手机）" is "联系电话". */
export function shortHeaderKey(header: string): string {
  return headerKey(header.replace(/[（([【〔][^）)\]】〕]*[）)\]】〕]/g, ""));
}
