declare global {
  interface Window {
    /** When the last click's changes had been painted, in ms after it: by the id of a section, or "counts". */
    seenOnClick: Map<string, number>;
  }
}

/**
 * Runs in a page that stands still. Of each click it notes which parts of the page change, and
 * when the last change of each has been painted: the task after the frame after the change.
 * "counts" is the status that stands outside of all sections.
 */
export function watchClicks(): void {
  window.seenOnClick = new Map();
  let clickedMs = 0;
  const clear = ({timeStamp}: Event) => {
    clickedMs = timeStamp;
    window.seenOnClick.clear();
  };
  addEventListener("click", clear, {capture: true});

  const partOf = (node: Node): string | null => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest("section")?.id ?? (element?.closest("[role=status]") ? "counts" : null);
  };
  // What only screen readers are told, or nobody yet or any more, is not painted.
  const isHidden = (node: Node) => {
    const element = node instanceof Element ? node : node.parentElement;
    return element?.closest(".visually-hidden, [hidden]") != null;
  };
  const isPainted = ({target, attributeName, addedNodes, removedNodes}: MutationRecord) => {
    // Where a link leads is not painted either.
    if (attributeName === "href") return false;
    const changed = [...addedNodes, ...removedNodes];
    return changed.length > 0 ? !changed.every(isHidden) : !isHidden(target);
  };
  const observer = new MutationObserver((mutations) => {
    const parts = new Set(mutations.filter(isPainted).map(({target}) => partOf(target)));
    requestAnimationFrame(() => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        const paintedMs = performance.now() - clickedMs;
        for (const part of parts) if (part !== null) window.seenOnClick.set(part, paintedMs);
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document.body, {subtree: true, childList: true, attributes: true, characterData: true});
  // Once for nothing: that it has never run is no cost of the page.
  dispatchEvent(new Event("click"));
  document.body.toggleAttribute("data-watched");
}
