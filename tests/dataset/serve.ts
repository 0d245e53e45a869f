import {createServer, type RequestListener} from "node:http";

/** A server of our own for one test, closed when the test is done with it. */
export async function serve(answer: RequestListener): Promise<{root: string; [Symbol.asyncDispose](): Promise<void>}> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a port");
  return {
    root: `http://127.0.0.1:${address.port}/jinlin/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
