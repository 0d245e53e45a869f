/** A handler that fetches what the next click surely needs; if it fails, the click tries again and says so. */
export function comesNext(load: () => Promise<unknown>): () => void {
  return () => {
    load().catch(() => undefined);
  };
}
