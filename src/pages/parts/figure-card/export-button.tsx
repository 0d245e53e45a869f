import {memo, Suspense, use, useCallback, useState} from "react";
import {HoldKeys} from "../../../ui/hold-keys.tsx";
import {Icon} from "../../../ui/icon.tsx";
import {comesNext, lazyPart} from "../../../ui/lazy-part.ts";
import {usePopup} from "../../../ui/use-popup.ts";
import {usePageContext} from "../../../view/page-context.ts";
import type {ExportMenuProps} from "../export-dialog/export-menu.tsx";
import {Outcome} from "../layout/outcome.tsx";
import {CardFigure} from "./card-context.ts";

const loadMenu = async () => (await import("../export-dialog/export-menu.tsx")).ExportMenu;
const ExportMenu = lazyPart(loadMenu);

export type ExportButtonProps = {
  /** The figure's. */
  title: string;
  isEmpty: boolean;
  className: string | undefined;
};

/** Opens the menu by which a card's figure leaves; the menu itself comes when it is first asked for. */
export const ExportButton = memo(function ExportButton({title, isEmpty, className}: ExportButtonProps) {
  const {t} = usePageContext();
  const {button, isOpen, isWanted, setOpen} = usePopup();
  const [outcome, setOutcome] = useState("");
  const forget = useCallback(() => setOutcome(""), []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={isEmpty}
        onPointerEnter={comesNext(loadMenu)}
        onFocus={comesNext(loadMenu)}
        onClick={() => setOpen(!isOpen)}
        title={t("export.menu")}
      >
        <Icon name="export" />
        <span className="visually-hidden">{t("export.menuOf", {title})}</span>
      </button>
      <Outcome words={outcome} isDone={outcome !== t("export.working")} onGone={forget} />
      <HoldKeys isOpen={isOpen} />
      {isWanted && (
        <Suspense fallback={null}>
          <CardExportMenu anchor={button} isOpen={isOpen} onOpenChange={setOpen} onOutcome={setOutcome} />
        </Suspense>
      )}
    </>
  );
});

function CardExportMenu(props: Omit<ExportMenuProps, "figure">) {
  const figure = use(CardFigure);
  return figure && <ExportMenu figure={figure} {...props} />;
}
