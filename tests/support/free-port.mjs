import {once} from "node:events";
import {createServer} from "node:net";

/** @returns {Promise<number>} A port of this machine nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error(`server without a port: ${address}`);
  return address.port;
}
