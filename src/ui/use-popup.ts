import {type RefObject, useCallback, useRef, useState} from "react";

export type Popup = {
  /** The button that opens it, by which it stands and to which the focus returns. */
  button: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  /** Whether it has been asked for at all; until then its code need not come. */
  isWanted: boolean;
  setOpen: (isOpen: boolean) => void;
};

/** The state of a popup that comes when it is first asked for. */
export function usePopup(): Popup {
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<"never" | "open" | "closed">("never");
  const setOpen = useCallback((isOpen: boolean) => setState(isOpen ? "open" : "closed"), []);
  return {
    button,
    isOpen: state === "open",
    isWanted: state !== "never",
    setOpen,
  };
}
