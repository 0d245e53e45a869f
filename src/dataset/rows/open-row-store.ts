import type {PackedRows} from "../packed/packed-register.ts";
import {workerStarter} from "../reading/start-worker.ts";
import {type OwnRows, ownRows} from "./own-rows.ts";
import {pausesUntil} from "./pauses.ts";
import type {RowAnswer, RowQuestion, RowRequest} from "./row-messages.ts";
import {localRowStore, onceEach, type RowStore} from "./row-store.ts";
import workerAddress from "./row-worker.ts?worker&url";

/**
 * A store of rows in a worker, so that the page answers meanwhile; on the page itself, in slices,
 * where there is no worker to be had. A worker that dies refuses all that was and will be asked of
 * it, and a new store can be opened, of rows read anew.
 *
 * @param rows - Taken over: an array that is all of its buffer is handed to the worker, and is
 *   empty here afterwards; one that shares its buffer with others, as those of a file do, is copied.
 * @throws {RangeError} If they were handed over before.
 */
export async function openRowStore(rows: PackedRows): Promise<RowStore> {
  const worker = await startWorker();
  const store =
    worker === null
      ? localRowStore(rows)
      : workerRowStore(worker, await ownRows(rows, pausesUntil(new AbortController().signal)));
  return {...store, ranksBy: onceEach(store.ranksBy)};
}

const greeting: RowRequest = {ask: "greet"};
const startWorker = workerStarter("row-worker", workerAddress, greeting);

function ask(worker: Pick<Worker, "postMessage">, request: RowRequest, given: ArrayBuffer[] = []): void {
  worker.postMessage(request, given);
}

type Waiting = {resolve: (answer: RowAnswer) => void; reject: (error: unknown) => void};

/** What the store needs of a worker. */
type RowWorker = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

/** A store whose rows lie in a worker that answers `RowRequest`s. */
export function workerRowStore(worker: RowWorker, {own, buffers}: OwnRows): RowStore {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let ended: unknown = null;
  const end = (reason: unknown) => {
    ended ??= reason;
    for (const {reject} of waiting.values()) reject(ended);
    waiting.clear();
    worker.terminate();
  };
  worker.addEventListener("message", ({data}: MessageEvent<RowAnswer>) => {
    if (data.is === "here") return;
    waiting.get(data.number)?.resolve(data);
    waiting.delete(data.number);
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    end(new Error(`worker died: ${event.message}`));
  });
  const send = (question: RowQuestion, signal?: AbortSignal) =>
    new Promise<RowAnswer>((resolve, reject) => {
      if (ended !== null) throw ended;
      signal?.throwIfAborted();
      const number = asked++;
      const stop = () => {
        if (!waiting.delete(number)) return;
        ask(worker, {ask: "stop", number});
        reject(signal?.reason);
      };
      const answered = (answer: RowAnswer) => {
        signal?.removeEventListener("abort", stop);
        resolve(answer);
      };
      waiting.set(number, {resolve: answered, reject});
      signal?.addEventListener("abort", stop);
      ask(worker, {...question, number});
    });
  const numbersOf = async (question: RowQuestion, signal?: AbortSignal) => {
    const answer = await send(question, signal);
    if (answer.is === "numbers") return answer.numbers;
    throw refusal(answer);
  };
  const size = own.row.length;
  ask(worker, {ask: "hold", rows: own}, buffers);
  return {
    size,
    async rowsAt(places) {
      const answer = await send({ask: "rowsAt", places});
      if (answer.is === "rows") return answer.rows;
      throw refusal(answer);
    },
    search: (typed, signal) => numbersOf({ask: "search", typed}, signal),
    ranksBy: (by) => numbersOf({ask: "ranks", by}),
    close: () => end(new DOMException("row store closed", "AbortError")),
  };
}

function refusal(answer: RowAnswer): Error {
  return new Error(answer.is === "failed" ? answer.message : `unexpected answer: ${answer.is}`);
}
