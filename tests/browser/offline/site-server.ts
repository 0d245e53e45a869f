import {once} from "node:events";
import {createServer, type Server} from "node:http";
import {staticFiles} from "../../../src/build/serve-built.ts";
import {freePort} from "../../support/free-port.mjs";

/** A host of the site that can be cut off, and given another release. */
export type SiteServer = {
  /** Where the site lies, with its closing slash. */
  address: string;
  /** Answers from another folder from now on. */
  serve(folder: string): void;
  /** Has a file answered by a status alone; `null` for as it is. */
  refuse(path: string, status: number | null): void;
  /** Nobody can reach it any more. */
  stop(): Promise<void>;
  /** It is back, at the same address. */
  start(): Promise<void>;
};

/** @param path - Where on its host the site lies, with both slashes. */
export async function startSite(folder: string, path: string): Promise<SiteServer> {
  const port = await freePort();
  let files = staticFiles(folder, []);
  const refused = new Map<string, number>();
  let server: Server | null = null;
  const site: SiteServer = {
    address: `http://127.0.0.1:${port}${path}`,
    serve(next) {
      files = staticFiles(next, []);
    },
    refuse(file, status) {
      if (status === null) refused.delete(file);
      else refused.set(file, status);
    },
    async stop() {
      const ending = server;
      if (ending === null) return;
      server = null;
      const closed = new Promise((resolve) => ending.close(resolve));
      ending.closeAllConnections();
      await closed;
    },
    async start() {
      server = createServer((request, response) => {
        const url = request.url ?? "";
        const status = refused.get(url.split("?")[0]?.slice(path.length) ?? "");
        if (!url.startsWith(path)) response.writeHead(404).end();
        else if (status !== undefined) response.writeHead(status).end();
        else files(Object.assign(request, {url: url.slice(path.length - 1), originalUrl: url}), response, () => {});
      }).listen(port, "127.0.0.1");
      await once(server, "listening");
    },
  };
  await site.start();
  return site;
}
