import type {RowAnswer, RowQuestion, RowRequest} from "./row-messages.ts";
import {localRowStore, type RowStore} from "./row-store.ts";

/**
 * Answers what is asked of rows, as many things at once as are asked.
 *
 * @param send - Hands an answer over, and with it those of its buffers that are `given` away.
 * @returns What hears a request.
 */
export function serveRows(
  send: (answer: RowAnswer, given: Transferable[]) => void,
): (request: RowRequest) => Promise<void> {
  let store: RowStore | null = null;
  /** What is under way, by its number: each can be stopped. */
  const undos = new Map<number, AbortController>();
  const numbersFor = (held: RowStore, question: Exclude<RowQuestion, {ask: "rowsAt"}>, signal: AbortSignal) =>
    question.ask === "search" ? held.search(question.typed, signal) : held.ranksBy(question.by);
  const answer = async ({number, ...question}: RowQuestion & {number: number}) => {
    const undo = new AbortController();
    undos.set(number, undo);
    try {
      if (store === null) throw new Error("no rows: not given");
      if (question.ask === "rowsAt") send({is: "rows", number, rows: await store.rowsAt(question.places)}, []);
      else {
        const numbers = await numbersFor(store, question, undo.signal);
        send({is: "numbers", number, numbers}, numbers.buffer instanceof ArrayBuffer ? [numbers.buffer] : []);
      }
    } catch (error) {
      send({is: "failed", number, message: error instanceof Error ? error.message : String(error)}, []);
    } finally {
      undos.delete(number);
    }
  };
  return async (request) => {
    if (request.ask === "greet") send({is: "here"}, []);
    else if (request.ask === "hold") store = localRowStore(request.rows);
    else if (request.ask === "stop") undos.get(request.number)?.abort();
    else await answer(request);
  };
}
