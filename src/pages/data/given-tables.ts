/** A register's file that was dropped anywhere on the page, or cells that were pasted outside of a field. */
export type GivenTable = {dropped: File} | {pasted: string};

type Taker = {onOver: (isOver: boolean) => void; take: (given: GivenTable) => void};

/** Where tables are taken, alive or still drawn ahead: without it on the page nothing is taken. */
export const tablePlace = {"data-takes-tables": ""};

let taker: Taker | null = null;
let waiting: GivenTable | null = null;

/** Hands what is given to the page from now on to a taker, and what was given before there was one. */
export function takeTables(next: Taker): () => void {
  taker = next;
  if (waiting !== null) next.take(waiting);
  waiting = null;
  return () => {
    if (taker === next) taker = null;
  };
}

function give(given: GivenTable): void {
  if (taker === null) waiting = given;
  else taker.take(given);
}

function isHere(): boolean {
  return document.querySelector("[data-takes-tables]") !== null;
}

function isPicture({dataTransfer}: DragEvent): boolean {
  const items = [...(dataTransfer?.items ?? [])];
  return items.length > 0 && items.every(({type}) => type.startsWith("image/"));
}

// As soon as the page's script has come, which is before its panel is alive: a file that is dropped
// meanwhile would be taken for a picture, and cells would be lost.
if (typeof document !== "undefined") {
  addEventListener(
    "dragover",
    (event) => {
      if (!isHere() || !event.dataTransfer?.types.includes("Files") || isPicture(event)) return;
      event.preventDefault();
      taker?.onOver(true);
    },
    true,
  );
  addEventListener("dragleave", ({relatedTarget}) => relatedTarget === null && taker?.onOver(false), true);
  addEventListener(
    "drop",
    (event) => {
      taker?.onOver(false);
      const file = event.dataTransfer?.files[0];
      if (!isHere() || file === undefined || isPicture(event)) return;
      event.preventDefault();
      give({dropped: file});
    },
    true,
  );
  addEventListener(
    "paste",
    ({clipboardData, target}) => {
      const pasted = clipboardData?.getData("text/plain") ?? "";
      const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
      if (isHere() && !isField && /[\t,;].*\n/s.test(pasted)) give({pasted});
    },
    true,
  );
}
