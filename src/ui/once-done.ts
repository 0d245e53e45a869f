/** Does something when it is first asked for, and answers alike from then on; what failed is tried again. */
export function onceDone<Done>(act: () => Promise<Done>): () => Promise<Done> {
  let done: Promise<Done> | null = null;
  return () => {
    done ??= act().catch((error: unknown) => {
      done = null;
      throw error;
    });
    return done;
  };
}
