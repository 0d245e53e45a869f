import {use, useEffect, useState, useSyncExternalStore} from "react";
import type {Figure} from "../../../figures/figure.ts";
import {CaptionWriter} from "../../../view/drawn-ahead.ts";
import {usePageContext} from "../../../view/page-context.ts";

type Said = {of: Figure; words: string};

/**
 * A figure's caption. That of a page drawn ahead is kept as it came; what writes any other
 * comes after the page.
 *
 * @param place - The id of the element that holds it.
 * @returns Nothing until it is written.
 */
function useCaption(figure: Figure, place: string): string {
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

/** The place of a figure's caption on the page, for its drawing to be described by. */
export function captionId({id}: Figure): string {
  return `${id}-caption`;
}

/** A figure in a few sentences, as its files say it too, read out where the drawing can't be seen. */
export function FigureCaption({figure}: {figure: Figure}) {
  const place = captionId(figure);
  return (
    <p id={place} className="visually-hidden">
      {useCaption(figure, place)}
    </p>
  );
}
