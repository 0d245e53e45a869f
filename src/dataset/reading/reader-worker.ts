import type {RegisterReport} from "../register/check-register.ts";
import {type ReaderAnswer, type ReaderRequest, toFailure, toParts} from "./reader-messages.ts";
import {localReader} from "./register-reader.ts";

const reader = localReader();

addEventListener("message", async ({data}: MessageEvent<ReaderRequest>) => {
  say(await answer(data));
});

function say(said: ReaderAnswer): void {
  postMessage(said);
}

function checked(report: RegisterReport): ReaderAnswer {
  const {parts, rest} = toParts(report);
  for (const part of parts) say({is: "part", part});
  return {is: "checked", report: rest};
}

async function answer(request: ReaderRequest): Promise<ReaderAnswer> {
  const onProgress = (share: number) => say({is: "progress", share});
  try {
    switch (request.ask) {
      case "pack":
        return {is: "packed", answer: await reader.pack(request.source, request.choice, onProgress)};
      case "open":
        return {is: "opened", file: await reader.open(request.source, request.expected, onProgress)};
      case "openSheet":
        return {is: "sheet", sheet: await reader.openSheet(request.index)};
      case "check":
        return checked(await reader.check(request.choice, onProgress));
      case "mend":
        await reader.mend(request.sheet, request.mends);
        return {is: "mended"};
      case "readRow":
        return {is: "row", cells: await reader.readRow(request.sheet, request.row)};
      case "readSheet":
        return {is: "rows", rows: await reader.readSheet(request.sheet)};
    }
  } catch (error) {
    return {is: "failed", failure: toFailure(error)};
  }
}
