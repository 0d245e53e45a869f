import {Suspense, useEffect, useRef, useState} from "react";
import {comesNext} from "../ui/comes-next.ts";
import {Icon} from "../ui/icon.tsx";
import {lazyPart} from "../ui/lazy-part.ts";
import {useWording} from "../view/use-wording.ts";

const loadDialog = async () => (await import("../pages/parts/search-dialog.tsx")).SearchDialog;
const SearchDialog = lazyPart(loadDialog);

/** Opens the search, as does "/" outside a text field; the dialog comes when it is first asked for. */
export function SearchButton({className}: {className: string | undefined}) {
  const {t} = useWording();
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<"never" | "open" | "closed">("never");
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      setState("open");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-expanded={state === "open"}
        onPointerEnter={comesNext(loadDialog)}
        onFocus={comesNext(loadDialog)}
        onClick={() => setState("open")}
      >
        <Icon name="search" />
        <span data-long>{t("search.button")}</span>
        <i aria-hidden="true">/</i>
        <span className="visually-hidden">{t("search.hint")}</span>
      </button>
      {state !== "never" && (
        <Suspense fallback={null}>
          <SearchDialog
            isOpen={state === "open"}
            opener={button}
            onOpenChange={(isOpen) => setState(isOpen ? "open" : "closed")}
          />
        </Suspense>
      )}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches("input, textarea, select") || target.isContentEditable);
}
