export const pxPerInch = 96;
const pointsPerInch = 72;

/** The room that a slide of 13.333 × 7.5 inches has below its title, above caption and source. */
const inches = {width: 12.333, height: 4.2} as const;

/** The same in what each part of a slide is measured in. */
export const slideRoom = {
  inches,
  px: {width: Math.round(inches.width * pxPerInch), height: Math.round(inches.height * pxPerInch)},
  heightPt: inches.height * pointsPerInch,
} as const;

export function pxOfPoints(points: number): number {
  return (points * pxPerInch) / pointsPerInch;
}
