import {Suspense, useEffect, useRef} from "react";
import {Icon} from "../ui/icon.tsx";
import {comesNext, lazyPart} from "../ui/lazy-part.ts";
import {usePopup} from "../ui/use-popup.ts";
import {useWording} from "../view/use-wording.ts";

const loadDialog = async () => (await import("../pages/parts/search/search-dialog.tsx")).SearchDialog;
const fetchDialog = comesNext(loadDialog);
const SearchDialog = lazyPart(loadDialog);

/** Opens the search, as do "/" outside a text field and Ctrl+K anywhere; the dialog comes when it is first asked for. */
export function SearchButton({className}: {className: string | undefined}) {
  const {t} = useWording();
  const {button, isOpen, isWanted, setOpen} = usePopup();
  const ahead = useRef("");
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Who uses the keys may press "/" next.
      fetchDialog();
      if (isSearchKey(event)) {
        event.preventDefault();
        ahead.current = "";
        setOpen(true);
      } else if (isOpen && isLetter(event) && !isTyping(event.target)) {
        // Typed before the field has come to take it.
        event.preventDefault();
        ahead.current += event.key;
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOpen, setOpen]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-keyshortcuts="/ Control+K Meta+K"
        onPointerEnter={fetchDialog}
        onFocus={fetchDialog}
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
        <span data-long>{t("search.button")}</span>
        <i aria-hidden="true">/</i>
        <span className="visually-hidden">{t("search.hint")}</span>
      </button>
      {isWanted && (
        <Suspense fallback={null}>
          <SearchDialog isOpen={isOpen} opener={button} ahead={ahead} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

function isSearchKey({key, ctrlKey, metaKey, altKey, shiftKey, target}: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k" && !shiftKey;
  return key === "/" && !isTyping(target);
}

function isLetter({key, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches("input, textarea, select") || target.isContentEditable);
}
