import {Fragment} from "react";
import type {Box, CellsLayout} from "./layout.ts";
import {linkPath} from "./link-path.ts";
import {paintOf, palette} from "./palette.ts";
import {textLines} from "./text/text-lines.tsx";
import {fillOf} from "./tone-patterns.tsx";

/** Draws cells: what joins them, a filled box each, and the words in and beside them. */
export function CellsDrawing({layout: {cells, texts, links}, idPrefix}: {layout: CellsLayout; idPrefix: string}) {
  return (
    <>
      {links.map(({id, points}) => (
        <path key={id} d={linkPath(points, true)} fill="none" stroke={palette.link} />
      ))}
      {cells.map(({id, tone, box, texts: words, isDimmed}) => (
        <g key={id}>
          <rect
            x={box.xPx}
            y={box.yPx}
            width={box.widthPx}
            height={box.heightPx}
            rx={3}
            fill={fillOf(tone, isDimmed, idPrefix)}
            stroke={paintOf(tone).outline}
          />
          {words.map((block) => (
            <Fragment key={`${block.box.xPx} ${block.box.yPx}`}>
              {paintOf(tone).pattern !== null && <Ground {...block.box} />}
              {textLines(block, isDimmed && tone !== "blank" ? palette.ink : paintOf(tone).text)}
            </Fragment>
          ))}
        </g>
      ))}
      {texts.map((block) => (
        <Fragment key={`${block.box.xPx} ${block.box.yPx}`}>{textLines(block, palette.inkSoft)}</Fragment>
      ))}
    </>
  );
}

/** Lies under words on a pattern, so that they can be read. */
function Ground({xPx, yPx, widthPx, heightPx}: Box) {
  return <rect x={xPx - 3} y={yPx} width={widthPx + 6} height={heightPx} rx={3} fill={palette.ground} />;
}
