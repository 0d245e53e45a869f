import {once} from "node:events";
import {createServer} from "node:http";
import sirv from "sirv";
import {freePort} from "../support/free-port.mjs";

/** Serves all pages of a bench alike: by sirv, with the Brotli copies that were written beside them. */
export async function servePages(folder: string): Promise<{origin: string; close: () => void}> {
  const port = await freePort();
  const files = sirv(folder, {brotli: true, gzip: true, etag: true});
  const server = createServer((request, response) => files(request, response)).listen(port, "127.0.0.1");
  await once(server, "listening");
  return {origin: `http://127.0.0.1:${port}`, close: () => server.close()};
}
