/** One way to set a figure's levels: how large, and how much air between them, in em. */
export type LevelSetting = {widthPx: number; fontPx: number; airEm: number};
