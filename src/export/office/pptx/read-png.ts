/** A picture as the text that the presentation's library takes: base64 with its kind before it. */
export async function readPng(png: Blob): Promise<string> {
  const bytes = new Uint8Array(await png.arrayBuffer());
  let binary = "";
  // As many at once as a call may take arguments.
  for (let from = 0; from < bytes.length; from += 8192) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return `image/png;base64,${btoa(binary)}`;
}
