import {use, useEffect, useState, useSyncExternalStore} from "react";
import type {Figure} from "../../figures/figure.ts";
import {CaptionWriter} from "../../view/caption-writer.ts";
import {useSetting} from "../../view/setting.ts";
import {whenIdle} from "../../view/when-idle.ts";

type Said = {of: Figure; words: string};

/**
 * A figure's caption. That of a page drawn ahead is kept as it came; any other is written when
 * the browser is idle, so that neither the first visit nor a click waits for it.
 *
 * @param place - The id of the element that holds it.
 * @returns Nothing until it is written.
 */
export function useCaption(figure: Figure, place: string): string {
  const {t} = useSetting();
  const write = use(CaptionWriter);
  const ahead = useSyncExternalStore(
    never,
    () => null,
    () => (write === null ? document.getElementById(place)?.textContent : write(figure, t)) ?? null,
  );
  const [said, setSaid] = useState<Said | null>(ahead === null ? null : {of: figure, words: ahead});
  const isSaid = said?.of === figure;
  useEffect(() => {
    if (isSaid) return;
    return whenIdle(async () => {
      try {
        const {captionOf} = await import("../../figures/caption.ts");
        setSaid({of: figure, words: captionOf(figure, t)});
      } catch {
        // The drawing's marks and its table say the same.
      }
    });
  }, [isSaid, figure, t]);
  return isSaid ? said.words : "";
}

function never(): () => void {
  return () => {};
}
