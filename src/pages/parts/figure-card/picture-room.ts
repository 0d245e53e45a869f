import type {Room} from "../../../charts/layout.ts";

/** What the button of a row's menu takes at the row's end. */
const menuPx = 28;

/** The room that a page gives a drawing: as a file does, and a menu's at each row's end. */
export function pictureRoom(widthPx: number, fontPx: number): Room {
  return {widthPx, fontPx, sparePx: menuPx};
}
