const paths = {
  before: "M10 3.5 5.5 8l4.5 4.5",
  next: "M6 3.5 10.5 8 6 12.5",
  pause: "M5.5 3.5v9M10.5 3.5v9",
  resume: "M5 3.2v9.6L12.5 8z",
  full: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10",
  arrange: "M2.5 4.5h7M2.5 8h11M2.5 11.5h5M12 3v3M10 10v3",
  leave: "M4 4l8 8M12 4l-8 8",
} as const;

export type WallIconName = keyof typeof paths;

/** A line icon of the wall's controls; they come with the wall. */
export function WallIcon({name}: {name: WallIconName}) {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
