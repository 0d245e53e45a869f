import {fromFailure, fromParts, type ReaderAnswer, type ReaderRequest, type ReportPart} from "./reader-messages.ts";
import workerAddress from "./reader-worker.ts?worker&url";
import {localReader, type RegisterReader} from "./register-reader.ts";
import {workerStarter} from "./start-worker.ts";

/**
 * A reader in a worker, so that the page answers meanwhile; on the page itself where there is
 * no worker to be had. A worker that dies refuses what was asked of it, and a new reader can
 * be opened.
 */
export async function openReader(): Promise<RegisterReader> {
  const worker = await startWorker();
  return worker === null ? localReader() : workerReader(worker);
}

// It answers anything that it is asked before a file is opened: that it was not.
const greeting: ReaderRequest = {ask: "readSheet", sheet: 0};
const startWorker = workerStarter("register-worker", workerAddress, greeting);

function ask(worker: Worker, request: ReaderRequest): void {
  worker.postMessage(request);
}

function workerReader(worker: Worker): RegisterReader {
  const undo = new AbortController();
  /** One thing is asked after the other: answers bear no names. */
  let last: Promise<unknown> = Promise.resolve();
  const asked = (request: ReaderRequest, onProgress: (share: number) => void = () => {}): Promise<ReaderAnswer> => {
    const answer = last.then(() => askOne(request, onProgress));
    last = answer.catch(() => {});
    return answer;
  };
  const askOne = (request: ReaderRequest, onProgress: (share: number) => void): Promise<ReaderAnswer> =>
    new Promise((resolve, reject) => {
      undo.signal.throwIfAborted();
      const done = new AbortController();
      const parts: ReportPart[] = [];
      const signal = AbortSignal.any([done.signal, undo.signal]);
      undo.signal.addEventListener("abort", () => reject(undo.signal.reason), {signal: done.signal});
      worker.addEventListener(
        "message",
        ({data}: MessageEvent<ReaderAnswer>) => {
          if (data.is === "progress") return onProgress(data.share);
          if (data.is === "part") {
            parts.push(data.part);
            return;
          }
          done.abort();
          if (data.is === "failed") reject(fromFailure(data.failure));
          else resolve(data.is === "checked" ? {...data, report: fromParts(parts, data.report)} : data);
        },
        {signal},
      );
      worker.addEventListener(
        "error",
        (event) => {
          event.preventDefault();
          done.abort();
          reject(new Error(`worker died: ${event.message}`));
        },
        {signal},
      );
      ask(worker, request);
    });
  const unexpected = ({is}: ReaderAnswer) => new Error(`unexpected answer: ${is}`);
  return {
    async pack(source, choice, onProgress) {
      const answer = await asked({ask: "pack", source, choice}, onProgress);
      if (answer.is !== "packed") throw unexpected(answer);
      return answer.answer;
    },
    async open(source, expected, onProgress) {
      const answer = await asked({ask: "open", source, expected}, onProgress);
      if (answer.is !== "opened") throw unexpected(answer);
      return answer.file;
    },
    async openSheet(index) {
      const answer = await asked({ask: "openSheet", index});
      if (answer.is !== "sheet") throw unexpected(answer);
      return answer.sheet;
    },
    async check(choice, onProgress) {
      const answer = await asked({ask: "check", choice}, onProgress);
      if (answer.is !== "checked") throw unexpected(answer);
      return answer.report;
    },
    async mend(sheet, mends) {
      await asked({ask: "mend", sheet, mends});
    },
    async readRow(sheet, row) {
      const answer = await asked({ask: "readRow", sheet, row});
      if (answer.is !== "row") throw unexpected(answer);
      return answer.cells;
    },
    async readSheet(sheet) {
      const answer = await asked({ask: "readSheet", sheet});
      if (answer.is !== "rows") throw unexpected(answer);
      return answer.rows;
    },
    close() {
      undo.abort();
      worker.terminate();
    },
  };
}
