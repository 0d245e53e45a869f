import {memo} from "react";

const paths = {
  chart: "M3 13.5h10M4.5 11V7.5M8 11V3.5M11.5 11V6",
  table: "M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.5 3.5v9",
  link: "M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2-2a2.6 2.6 0 0 0-3.7-3.7l-.7.7M9.2 6.8a2.6 2.6 0 0 0-3.7 0l-2 2a2.6 2.6 0 0 0 3.7 3.7l.7-.7",
  export: "M8 2.5v7M5 6.8 8 9.8l3-3M2.8 11.5v2h10.4v-2",
  down: "M4.5 6.5 8 10l3.5-3.5",
  close: "M4.5 4.5l7 7M11.5 4.5l-7 7",
  search: "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.4 10.4l3.1 3.1",
  sun: "M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM8 1.8v1.4M8 12.8v1.4M1.8 8h1.4M12.8 8h1.4M3.6 3.6l1 1M11.4 11.4l1 1M3.6 12.4l1-1M11.4 4.6l1-1",
  moon: "M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6z",
  auto: "M8 2.4a5.6 5.6 0 1 0 0 11.2zM8 2.4a5.6 5.6 0 0 1 0 11.2",
  menu: "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
  up: "M4.5 9.5 8 6l3.5 3.5",
  beside: "M2.5 3.5h11v9h-11zM9.5 3.5v9",
  next: "M6.5 4.5 10 8l-3.5 3.5",
  columns: "M2.5 3.5h11v9h-11zM6.2 3.5v9M9.8 3.5v9",
} as const;

export type IconName = keyof typeof paths;

/** A line icon in the text's colour; a decoration, so the control beside it carries the words. */
export const Icon = memo(function Icon({name, sizePx = 16}: {name: IconName; sizePx?: number}) {
  return (
    <svg width={sizePx} height={sizePx} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
});
