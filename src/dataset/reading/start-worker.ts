/**
 * Starts workers of one script, which the page's policy takes as trusted; a Trusted Type of a
 * name can be made once.
 *
 * @param greeting - A message to which the script answers anything: then it has come.
 * @returns Starts one; `null` where none comes: an old browser, a policy, a page opened from a file.
 */
export function workerStarter(policy: string, address: string, greeting: unknown): () => Promise<Worker | null> {
  let trusted: string | undefined;
  return async () => {
    if (typeof Worker === "undefined") return null;
    try {
      trusted ??= globalThis.trustedTypes?.createPolicy(policy, {createScriptURL: () => address}).createScriptURL("");
      const worker = new Worker(trusted ?? address, {type: "module"});
      const isHere = await new Promise<boolean>((resolve) => {
        worker.addEventListener("message", () => resolve(true), {once: true});
        worker.addEventListener("error", () => resolve(false), {once: true});
        worker.postMessage(greeting);
      });
      if (isHere) return worker;
      worker.terminate();
      return null;
    } catch {
      return null;
    }
  };
}
