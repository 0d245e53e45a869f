/** An exported picture's measures in px: as wide as a Word column at 190 dpi, and 16:9 unless its content needs more height. */
export const frame = {
  widthPx: 1200,
  heightPx: 675,
  leftPx: 56,
  rightPx: 1144,
  /** Where head and legend begin, right of the accent. */
  textPx: 78,
  topPx: 48,
  /** Below the last line of the foot. */
  marginPx: 34,
} as const;
