export type Pixels = {data: Uint8ClampedArray; width: number; height: number};

/**
 * Looks for what browsers do where drawing silently fails.
 *
 * @param pixels - RGBA, row by row.
 * @returns "not opaque white" where a corner isn't, "blank" where every pixel looked at is
 *   the same; `null` for a picture that has something on a white ground.
 */
export function findFault({data, width, height}: Pixels): "not opaque white" | "blank" | null {
  const isWhite = (index: number) => [0, 1, 2, 3].every((channel) => data[index * 4 + channel] === 255);
  const corners = [0, width - 1, width * (height - 1), width * height - 1];
  if (!corners.every(isWhite)) return "not opaque white";
  // Steps that share no factor with the width, so that the samples don't fall into columns.
  for (let index = 0; index < width * height; index += 7) {
    if (!isWhite(index)) return null;
  }
  return "blank";
}
