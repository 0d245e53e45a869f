/** Lasts at least as long as what it waits for. */
type LastingEvent = {waitUntil(work: Promise<unknown>): void};

export type WorkerClient = {id: string; url: string; postMessage(message: unknown): void};

type AskedEvent = LastingEvent & {data: unknown; ports: readonly MessagePort[]};

/** Of a service worker's world, what is used here: the page's types know none of it. */
type WorkerScope = {
  location: Location;
  registration: ServiceWorkerRegistration;
  clients: {
    matchAll(options: {type: "window"; includeUncontrolled: boolean}): Promise<readonly WorkerClient[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(type: "message", listener: (event: AskedEvent) => void): void;
};

declare const self: WorkerScope;

/** The service worker's own world. */
export const worker: WorkerScope = self;

/** The pages of this site that are open, whichever release they are of. */
export async function openPages(): Promise<readonly WorkerClient[]> {
  const all = await worker.clients.matchAll({type: "window", includeUncontrolled: true});
  return all.filter(({url}) => url.startsWith(worker.registration.scope));
}
