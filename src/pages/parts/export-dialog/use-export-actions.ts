import {useRef, useState} from "react";
import {copyImage} from "../../../export/copy-image.ts";
import {copyTable} from "../../../export/data/copy-table.ts";
import {exportFigure} from "../../../export/export-figure.ts";
import {type ExportOptions, withCustomText} from "../../../export/export-options.ts";
import {type FileFormat, makeFile} from "../../../export/make-file.ts";
import {PictureError} from "../../../export/picture/picture-error.ts";
import type {ExportContext} from "../../../export/picture/prepare-picture.ts";
import {reasonOf} from "../../../export/reason-of.ts";
import {shareFile} from "../../../export/save-blob.ts";
import type {Figure} from "../../../figures/figure.ts";
import {captionOf} from "../../../figures/text/caption.ts";
import {isWechat} from "../../../ui/is-wechat.ts";
import {isLate} from "../../../ui/lazy-part.ts";
import {usePageContext} from "../../../view/page-context.ts";

/** A way in which a figure leaves. */
export type Action = FileFormat | "copy" | "copyTable" | "print" | "share";

/** What became of it; `offer` is the next best way where it failed, or to load the page again. */
export type ActionOutcome = {words: string; offer: Action | "again" | null};

type ChosenContext = ExportContext & {options: ExportOptions};

/** What is to leave: the figure without the reader's own words, and its context, at once and with what seals a picture. */
export type Leaving = {figure: Figure; plain: ChosenContext; sealed: () => Promise<ChosenContext>};

const shownInWechat: ReadonlySet<Action> = new Set(["png", "svg", "pdf", "copy", "share", "print"]);

/** Does what the buttons say, several at once if asked, and says what became of the last. */
export function useExportActions(leaving: Leaving, onShowLarge: (picture: Blob) => void) {
  const {t} = usePageContext();
  const running = useRef(new Set<Action>());
  const [busy, setBusy] = useState<ReadonlySet<Action>>(running.current);
  const [outcome, setOutcome] = useState<ActionOutcome>({words: "", offer: null});
  const [seen, setSeen] = useState(leaving);
  // What was said of one picture is not true of the next.
  if (seen !== leaving) {
    setSeen(leaving);
    setOutcome({words: "", offer: null});
  }
  const run = async (action: Action) => {
    if (running.current.has(action)) return;
    running.current.add(action);
    setBusy(new Set(running.current));
    setOutcome({words: "", offer: null});
    try {
      setOutcome({words: "", offer: null, ...(await act(action))});
    } catch (error) {
      setOutcome(failureOf(action, error));
    } finally {
      running.current.delete(action);
      setBusy(new Set(running.current));
    }
  };

  async function act(action: Action): Promise<Partial<ActionOutcome>> {
    if (isWechat() && shownInWechat.has(action)) {
      onShowLarge(await fileOf("png"));
      return {words: t("export.dialog.longPress")};
    }
    switch (action) {
      case "copy": {
        const refusal = await copyImage(fileOf("png"));
        if (refusal === null) return {words: t("export.copied")};
        await save("png");
        return {words: t(`export.refused.${refusal}`)};
      }
      case "copyTable":
        return copyTableNow();
      case "print":
        return printNow();
      case "share":
        return {words: (await shareFile(await fileOf("png"))) ? t("export.dialog.shared") : ""};
      default: {
        const name = await save(action);
        return {words: isWechat() ? t("export.dialog.inWechat") : t("export.saved", {name})};
      }
    }
  }

  async function fileOf(format: FileFormat): Promise<File> {
    return makeFile(leaving.figure, format, await leaving.sealed());
  }

  async function save(format: FileFormat): Promise<string> {
    return exportFigure(leaving.figure, format, await leaving.sealed());
  }

  /** Nothing is waited for before it: Safari lets a page copy only within the click. */
  async function copyTableNow(): Promise<Partial<ActionOutcome>> {
    const {figure, plain} = leaving;
    const refusal = await copyTable(withCustomText(figure, plain.options), plain);
    if (refusal === null) return {words: t("export.dialog.tableCopied")};
    return {words: t("export.dialog.tableRefused"), offer: "xlsx"};
  }

  async function printNow(): Promise<Partial<ActionOutcome>> {
    const [{previewFile}, {printPicture}] = await Promise.all([
      import("../../../export/preview-file.ts"),
      import("../../../export/print-picture.ts"),
    ]);
    const context = await leaving.sealed();
    const {picture, svg, faults} = await previewFile(leaving.figure, context);
    const [fault] = faults;
    if (fault !== undefined) throw new PictureError("unfit", fault);
    const words = captionOf(withCustomText(leaving.figure, context.options), context.t);
    if (await printPicture(svg, {widthMetres: picture.widthMetres, words})) return {};
    return {words: t("export.dialog.noPrint"), offer: "pdf"};
  }

  function failureOf(action: Action, error: unknown): ActionOutcome {
    const reason = reasonOf(error);
    if (error instanceof PictureError && error.kind === "unfit") return {words: reason, offer: null};
    if (error instanceof PictureError && error.kind === "font")
      return {words: t("export.noFont"), offer: nextBest(action)};
    if (isLate(error)) return {words: t("app.late"), offer: "again"};
    return {words: t("export.failed", {reason}), offer: nextBest(action)};
  }

  return {run, busy, outcome};
}

/** A file that is made in another way than the one that failed. */
function nextBest(action: Action): Action | null {
  if (action === "csv") return null;
  if (action === "xlsx" || action === "copyTable") return "csv";
  return action === "svg" ? "csv" : action === "share" ? "png" : "svg";
}
