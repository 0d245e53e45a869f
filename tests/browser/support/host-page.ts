import {once} from "node:events";
import {createServer} from "node:http";

/** A page of another origin, that of an organisation which shows a figure of ours in its own. */
export type HostPage = {address: string; origin: string; close: () => Promise<void>};

/**
 * Serves a page under a policy as strict as a page can have that frames another's.
 *
 * @param body - Its markup.
 * @param rules - What of its policy goes beyond its own styles: "frame-src https://women.example".
 */
export async function serveHostPage(body: string, rules: string): Promise<HostPage> {
  const policy = `default-src 'none'; img-src 'self'; style-src 'self'; ${rules}`;
  const server = createServer(({url}, response) => {
    if (url === "/") {
      response.writeHead(200, {"Content-Type": "text/html;charset=utf-8", "Content-Security-Policy": policy});
      response.end(
        `<!doctype html><html lang="zh-CN"><title>示例单位</title><link rel="stylesheet" href="/host.css"><main>${body}</main></html>`,
      );
    } else if (url === "/host.css") {
      response.writeHead(200, {"Content-Type": "text/css"}).end("body { margin: 0 } iframe { display: block }");
    } else response.writeHead(204).end();
  }).listen(0, "localhost");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error(`server without a port: ${address}`);
  const origin = `http://localhost:${address.port}`;
  return {
    address: `${origin}/`,
    origin,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
