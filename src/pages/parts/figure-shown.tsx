import type {Figure} from "../../figures/figure.ts";
import {useReading} from "../../view/reading.ts";
import type {CardColumns} from "./card-columns.ts";
import {FigureCaption} from "./figure-caption.tsx";
import {FigureData} from "./figure-data.tsx";
import {FigureLegend} from "./figure-legend.tsx";
import {FigurePicture} from "./figure-picture.tsx";

/** A figure as the reader chose to see it: drawn with its legend, or as a table. */
export function FigureShown({figure, columns}: {figure: Figure; columns: CardColumns}) {
  const {view} = useReading();
  if (view.tables.includes(figure.id)) return <FigureData figure={figure} />;
  return (
    <>
      <FigureLegend figure={figure} />
      <FigurePicture figure={figure} columns={columns} />
      <FigureCaption figure={figure} />
    </>
  );
}
