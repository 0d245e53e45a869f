import {brotliCompressSync} from "node:zlib";
import type {CDPSession} from "@playwright/test";

type Response = {headBytes: number; wholeBytes: number | null; pieces: {atS: number; bytes: number}[]};

/**
 * Counts what a page asks for and receives, by the browser's own account. Of a response that is
 * still on its way the browser knows only how much has come once unpacked: that much of it is
 * packed again by Brotli.
 *
 * @param devtools - A session with its network enabled, before the page is opened.
 * @returns `before(ms since 1970)`: requests made and bytes received until then.
 */
export function countTraffic(devtools: CDPSession) {
  const requestsS: number[] = [];
  const responses = new Map<string, Response>();
  // The browser dates what happens by a clock of its own; each request also says the time of day.
  let clockAheadS = 0;
  devtools.on("Network.requestWillBeSent", ({timestamp, wallTime}) => {
    clockAheadS = wallTime - timestamp;
    requestsS.push(timestamp);
  });
  devtools.on("Network.responseReceived", ({requestId, response: {encodedDataLength}}) => {
    responses.set(requestId, {headBytes: encodedDataLength, wholeBytes: null, pieces: []});
  });
  devtools.on("Network.dataReceived", ({requestId, timestamp, dataLength}) => {
    responses.get(requestId)?.pieces.push({atS: timestamp, bytes: dataLength});
  });
  devtools.on("Network.loadingFinished", ({requestId, encodedDataLength}) => {
    Object.assign(responses.get(requestId) ?? {}, {wholeBytes: encodedDataLength});
  });

  async function bytesUntil(untilS: number, id: string, {headBytes, wholeBytes, pieces}: Response) {
    const come = pieces.filter(({atS}) => atS <= untilS).reduce((sum, {bytes}) => sum + bytes, 0);
    const all = pieces.reduce((sum, {bytes}) => sum + bytes, 0);
    if (come === 0) return 0;
    if (come === all && wholeBytes !== null) return wholeBytes;
    const {body, base64Encoded} = await devtools.send("Network.getResponseBody", {requestId: id});
    const content = Buffer.from(body, base64Encoded ? "base64" : "utf8");
    return headBytes + brotliCompressSync(content.subarray(0, come)).length;
  }

  return {
    async before(ms: number): Promise<{bytes: number; requests: number}> {
      const untilS = ms / 1000 - clockAheadS;
      const bytes = await Promise.all([...responses].map(([id, response]) => bytesUntil(untilS, id, response)));
      return {
        requests: requestsS.filter((atS) => atS <= untilS).length,
        bytes: bytes.reduce((sum, some) => sum + some, 0),
      };
    },
  };
}
