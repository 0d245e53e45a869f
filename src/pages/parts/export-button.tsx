import {Suspense, useCallback, useState} from "react";
import type {Figure} from "../../figures/figure.ts";
import {comesNext} from "../../ui/comes-next.ts";
import {Icon} from "../../ui/icon.tsx";
import {lazyPart} from "../../ui/lazy-part.ts";
import {usePopup} from "../../ui/use-popup.ts";
import {useReading} from "../../view/reading.ts";
import {Outcome} from "./outcome.tsx";

const loadMenu = async () => (await import("./export-menu.tsx")).ExportMenu;
const ExportMenu = lazyPart(loadMenu);

/** Opens the menu by which a figure leaves; the menu itself comes when it is first asked for. */
export function ExportButton({figure, className}: {figure: Figure; className: string | undefined}) {
  const {t} = useReading();
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
        disabled={figure.empty !== null}
        onPointerEnter={comesNext(loadMenu)}
        onFocus={comesNext(loadMenu)}
        onClick={() => setOpen(!isOpen)}
        title={t("export.menu")}
      >
        <Icon name="export" />
        <span className="visually-hidden">{t("export.menuOf", {title: figure.title})}</span>
      </button>
      <Outcome words={outcome} isDone={outcome !== t("export.working")} onGone={forget} />
      {isWanted && (
        <Suspense fallback={null}>
          <ExportMenu figure={figure} anchor={button} isOpen={isOpen} onOpenChange={setOpen} onOutcome={setOutcome} />
        </Suspense>
      )}
    </>
  );
}
