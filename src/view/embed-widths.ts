/**
 * The widths at which an embedded figure is drawn when the site is built, in px, each about a
 * seventh wider than the last: between two of them it is drawn larger, by no more than that.
 */
export const embedWidthsPx = [248, 284, 324, 370, 422, 482, 550, 628, 718, 820, 936, 1070, 1200] as const;
