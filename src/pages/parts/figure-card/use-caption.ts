import {use, useEffect, useState, useSyncExternalStore} from "react";
import type {Figure} from "../../../figures/figure.ts";
import {CaptionWriter} from "../../../view/caption-writer.ts";
import {usePageContext} from "../../../view/page-context.ts";

type Said = {of: Figure; words: string};

/**
 * A figure's caption. That of a page drawn ahead is kept as it came; what writes any other
 * comes after the page.
 *
 * @param place - The id of the element that holds it.
 * @returns Nothing until it is written.
 */
export function useCaption(figure: Figure, place: string): string {
  const {t} = usePageContext();
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
    let isWanted = true;
    import("../../../figures/text/caption.ts").then(
      ({captionOf}) => isWanted && setSaid({of: figure, words: captionOf(figure, t)}),
      // The drawing's marks and its table say the same.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [isSaid, figure, t]);
  return isSaid ? said.words : "";
}

function never(): () => void {
  return () => {};
}
