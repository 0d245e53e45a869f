import {once} from "node:events";
import {createServer, type ServerResponse} from "node:http";
import sirv from "sirv";
import {freePort} from "../support/free-port.mjs";

/**
 * Serves all pages of a bench alike: by sirv, with the Brotli copies that were written beside them.
 *
 * @param headers - Sent with every file.
 */
export async function servePages(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{origin: string; close: () => void}> {
  const port = await freePort();
  const setHeaders = (response: ServerResponse) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const files = sirv(folder, {brotli: true, gzip: true, etag: true, setHeaders});
  const server = createServer((request, response) => files(request, response)).listen(port, "127.0.0.1");
  await once(server, "listening");
  return {origin: `http://127.0.0.1:${port}`, close: () => server.close()};
}
