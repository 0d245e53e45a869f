import type {RowRequest} from "./row-messages.ts";
import {serveRows} from "./serve-rows.ts";

const hear = serveRows((answer, transfer) => postMessage(answer, {transfer}));

addEventListener("message", ({data}: MessageEvent<RowRequest>) => hear(data));
