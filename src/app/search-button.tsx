import {Suspense, useEffect, useRef} from "react";
import type {TypedAhead} from "../pages/parts/search/search-item.ts";
import {Icon} from "../ui/icon.tsx";
import {comesNext, lazyPart} from "../ui/lazy-part.ts";
import {usePopup} from "../ui/use-popup.ts";
import {useWording} from "../view/use-wording.ts";

const loadDialog = async () => (await import("../pages/parts/search/search-dialog.tsx")).SearchDialog;
const fetchDialog = comesNext(loadDialog);
const SearchDialog = lazyPart(loadDialog);

const nothingTyped: TypedAhead = {typed: "", isEntered: false};

/** Opens the search, as do "/" outside a text field and Ctrl+K anywhere; the dialog comes when it is first asked for. */
export function SearchButton({className}: {className: string | undefined}) {
  const {t} = useWording();
  const {button, isOpen, isWanted, setOpen} = usePopup();
  const ahead = useRef(nothingTyped);
  const opener = useRef<HTMLElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // Who uses the keys may press "/" next.
      fetchDialog();
      if (isSearchKey(event)) {
        event.preventDefault();
        ahead.current = nothingTyped;
        if (!isOpen) opener.current = focusedOr(button.current);
        setOpen(true);
      } else if (isOpen && !isWithin(event.target, "[role=dialog]") && !isTyping(event.target)) {
        // Pressed before the field has come to take it.
        const {current} = ahead;
        if (event.key === "Escape") setOpen(false);
        else if (event.key === "Enter") ahead.current = {...current, isEntered: true};
        else if (event.key === "Backspace") ahead.current = {...nothingTyped, typed: current.typed.slice(0, -1)};
        else if (isLetter(event)) ahead.current = {...nothingTyped, typed: `${current.typed}${event.key}`};
        else return;
        event.preventDefault();
      }
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [isOpen, setOpen, button]);
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
        onClick={() => {
          opener.current = button.current;
          setOpen(true);
        }}
      >
        <Icon name="search" />
        <span data-long>{t("search.button")}</span>
        <i aria-hidden="true">/</i>
        <span className="visually-hidden">{t("search.hint")}</span>
      </button>
      {isWanted && (
        <Suspense fallback={null}>
          <SearchDialog isOpen={isOpen} opener={opener} ahead={ahead} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

/** Where the focus is, to which it returns, unless that goes when the search comes, as a popup does. */
function focusedOr(button: HTMLElement | null): HTMLElement | null {
  const {activeElement} = document;
  const lasts =
    activeElement instanceof HTMLElement && activeElement.tabIndex >= 0 && !isWithin(activeElement, "[role=dialog]");
  return lasts ? activeElement : button;
}

function isSearchKey({key, ctrlKey, metaKey, altKey, shiftKey, target}: KeyboardEvent): boolean {
  if (altKey) return false;
  if (ctrlKey || metaKey) return key.toLowerCase() === "k" && !shiftKey;
  return key === "/" && !isTyping(target);
}

function isLetter({key, ctrlKey, metaKey, altKey}: KeyboardEvent): boolean {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey;
}

function isWithin(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.matches("input, textarea, select") || target.isContentEditable);
}
