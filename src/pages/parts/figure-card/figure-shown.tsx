import type {Figure} from "../../../figures/figure.ts";
import type {CardColumns} from "./card-columns.ts";
import {FigureCaption} from "./figure-caption.tsx";
import {FigureData} from "./figure-data.tsx";
import {FigureLegend} from "./figure-legend.tsx";
import {FigurePicture} from "./figure-picture.tsx";

export type FigureShownProps = {figure: Figure; columns: CardColumns; isTable: boolean};

/** A figure as the reader chose to see it: drawn with its legend, or as a table. */
export function FigureShown({figure, columns, isTable}: FigureShownProps) {
  if (isTable) return <FigureData figure={figure} />;
  return (
    <>
      <FigureLegend figure={figure} />
      <FigurePicture figure={figure} columns={columns} />
      <FigureCaption figure={figure} />
    </>
  );
}
