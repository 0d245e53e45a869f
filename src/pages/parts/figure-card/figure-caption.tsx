import type {Figure} from "../../../figures/figure.ts";
import {useCaption} from "./use-caption.ts";

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
