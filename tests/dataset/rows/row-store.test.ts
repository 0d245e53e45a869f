import fc from "fast-check";
import {afterEach, describe, expect, it} from "vitest";
import {packTexts} from "../../../src/dataset/packed/pack-texts.ts";
import {foldRowText, wordsOf} from "../../../src/dataset/rows/fold-row-text.ts";
import {openRowStore, workerRowStore} from "../../../src/dataset/rows/open-row-store.ts";
import {ownRows} from "../../../src/dataset/rows/own-rows.ts";
import {rankTexts} from "../../../src/dataset/rows/rank-texts.ts";
import type {RowRequest} from "../../../src/dataset/rows/row-messages.ts";
import {localRowStore, type RowStore} from "../../../src/dataset/rows/row-store.ts";
import {serveRows} from "../../../src/dataset/rows/serve-rows.ts";
import {buildRows} from "./build-rows.ts";

const facts = [
  {name: "示例云栈3号石材有限公司妇联", president: "林示例", founded: "2021-06", due: "2026-06-01", term: 5},
  {name: "示例云栈12号ＡＢＣ产业园妇联", president: "陈样例", founded: "2021", honours: ["巾帼文明岗", "最美家庭"]},
  {name: "<b>虚构</b> Café 妇联", founded: "2021-06-15", elected: "2022"},
  {name: "示例云栈3号石材有限公司妇联", president: "", due: "2025"},
];

const open: {close: () => void}[] = [];
afterEach(() => {
  for (const {close} of open.splice(0)) close();
});

/** Rows served through a real channel, as a worker serves them. */
async function servedStore(rows = buildRows(facts)) {
  const {port1, port2} = new MessageChannel();
  const errors = new EventTarget();
  const hear = serveRows((answer, given) => port2.postMessage(answer, given));
  port2.addEventListener("message", ({data}: MessageEvent<RowRequest>) => hear(data));
  port1.start();
  port2.start();
  open.push({close: () => port1.close()});
  let isEnded = false;
  const store = workerRowStore(
    {
      postMessage: (message: unknown, given?: Transferable[] | StructuredSerializeOptions) =>
        port1.postMessage(message, Array.isArray(given) ? given : []),
      addEventListener: (type: string, listener: EventListenerOrEventListenerObject) =>
        (type === "error" ? errors : port1).addEventListener(type, listener),
      terminate: () => {
        isEnded = true;
        port1.close();
      },
    },
    await ownRows(rows, {isDue: () => true, take: async () => {}}),
  );
  const die = () =>
    errors.dispatchEvent(Object.assign(new Event("error", {cancelable: true}), {message: "out of memory"}));
  return {store, die, isEnded: () => isEnded};
}

const wanted = new AbortController().signal;

describe.each<[string, () => RowStore | Promise<RowStore>]>([
  ["on the page", () => localRowStore(buildRows(facts))],
  ["behind a channel", async () => (await servedStore()).store],
])("a row store %s", (_, begin) => {
  it("rowsAt(places) gives rows in the order asked for, the unknown as null, markup as text", async () => {
    expect(await (await begin()).rowsAt(Uint32Array.of(2, 0))).toEqual([
      {
        row: 4,
        name: "<b>虚构</b> Café 妇联",
        president: null,
        founded: "2021-06-15",
        elected: "2022",
        due: null,
        term: null,
        honours: [],
      },
      {
        row: 2,
        name: "示例云栈3号石材有限公司妇联",
        president: "林示例",
        founded: "2021-06",
        elected: null,
        due: "2026-06-01",
        term: 5,
        honours: [],
      },
    ]);
  });

  it.each([
    ["石材", [0, 3]],
    ["石材 林", [0]],
    ["林 石材", [0]],
    ["abc", [1]],
    ["ＡＢＣ", [1]],
    ["CAFÉ", [2]],
    ["<b>", [2]],
    ["石材　陈", []],
    ["  ", [0, 1, 2, 3]],
  ])("search(%j) finds the places of names and presidents with every word", async (typed, places) => {
    expect([...(await (await begin()).search(typed, wanted))]).toEqual(places);
  });

  it.each([
    ["row", [2, 3, 4, 5]],
    ["name", [2, 3, 1, 2]],
    ["president", [2, 1, 0, 0]],
    ["founded", [2, 1, 3, 0]],
    ["elected", [0, 0, 1, 0]],
    ["due", [2, 0, 0, 1]],
  ] as const)("ranksBy(%j): equals alike, the unknown 0", async (by, ranks) => {
    expect([...(await (await begin()).ranksBy(by))]).toEqual(ranks);
  });

  it("drops a search that is no longer wanted, and answers the next", async () => {
    const store = await begin();
    const undo = new AbortController();
    const search = store.search("石材", undo.signal);
    undo.abort(new Error("typed on"));
    const dropped = expect(search).rejects.toThrow("typed on");
    expect([...(await store.search("林", wanted))]).toEqual([0]);
    await dropped;
  });
});

describe("a row store in a worker", () => {
  it("takes the rows' buffers over; one that is shared with others is copied; there is no second time", async () => {
    const rows = buildRows(facts);
    const shared = new Uint8Array(64);
    await servedStore({...rows, term: shared.subarray(8, 12)});
    expect(rows.name.bytes.length).toBe(0);
    expect(rows.founded.codes.length).toBe(0);
    expect(shared.length).toBe(64);
    await expect(servedStore(rows)).rejects.toThrow("rows handed over: before");
  });

  it("refuses what was and will be asked once the worker has died", async () => {
    const {store, die, isEnded} = await servedStore();
    const search = expect(store.search("石材", wanted)).rejects.toThrow("worker died: out of memory");
    die();
    await search;
    await expect(store.rowsAt(Uint32Array.of(0))).rejects.toThrow("worker died: out of memory");
    expect(isEnded()).toBe(true);
  });

  it("refuses what is under way when it is closed", async () => {
    const {store} = await servedStore();
    const ranks = expect(store.ranksBy("name")).rejects.toThrow("row store closed");
    store.close();
    await ranks;
  });
});

describe("ownRows(rows, pauses)", () => {
  it("are the same rows, cut out of the bytes that they shared", async () => {
    const rows = buildRows(facts);
    const cut = <Array extends Uint8Array | Uint32Array>(array: Array) => {
      const file = new ArrayBuffer(array.byteLength + 16);
      new Uint8Array(file, 8, array.byteLength).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
      return file;
    };
    const shared = {
      ...rows,
      row: new Uint32Array(cut(rows.row), 8, 4),
      term: new Uint8Array(cut(rows.term), 8, 4),
      name: {...rows.name, bytes: new Uint8Array(cut(rows.name.bytes), 8, rows.name.bytes.length)},
    };
    const {own, buffers} = await ownRows(shared, {isDue: () => true, take: async () => {}});
    expect(own).toEqual(rows);
    expect(buffers).toHaveLength(11);
    expect(buffers).not.toContain(shared.row.buffer);
  });
});

describe("openRowStore(rows)", () => {
  it("answers on the page where there are no workers, and ranks once", async () => {
    const store = await openRowStore(buildRows(facts));
    expect([...(await store.search("林", wanted))]).toEqual([0]);
    expect(await store.ranksBy("name")).toBe(await store.ranksBy("name"));
  });
});

const text = fc.string({
  unit: fc.constantFrom(..."妇联石材林陈一二（）《·、 　aAbB9 0zＡｚé😀<&ßΣσïﾊﾟ가ﬁ\u0301\u00a0", "妇女", "12"),
  maxLength: 12,
});

describe("of any texts", () => {
  it("search finds what folding each name and president would", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({name: text, president: text})), text, async (rows, typed) => {
        const naive = rows.flatMap(({name, president}, place) => {
          const folded = foldRowText(`${name}\n${president}`);
          return wordsOf(typed).every((word) => folded.includes(word)) ? [place] : [];
        });
        expect([...(await localRowStore(buildRows(rows)).search(typed, wanted))]).toEqual(naive);
      }),
      {numRuns: 500},
    );
  });

  it("ranks stand as the texts do, character by character", async () => {
    const names = fc.array(text, {maxLength: 60});
    await fc.assert(
      fc.asyncProperty(names, async (texts) => {
        const ranks = await rankTexts(packTexts(texts), {isDue: () => true, take: async () => {}});
        texts.forEach((one, a) => {
          texts.forEach((other, b) => {
            const known = one !== "" && other !== "";
            const wantedSign = known ? compareTexts(one, other) : Math.sign(one.length) - Math.sign(other.length);
            expect([one, other, Math.sign((ranks[a] ?? 0) - (ranks[b] ?? 0))]).toEqual([
              one,
              other,
              Math.sign(wantedSign),
            ]);
          });
        });
      }),
      {numRuns: 100},
    );
  });
});

const {compare} = new Intl.Collator("zh-u-co-pinyin");

/** The same order, said plainly: numbers by how many digits they have, then digit by digit. */
function compareTexts(one: string, other: string): number {
  const [ones, others] = [partsOf(one), partsOf(other)];
  for (let at = 0; at < Math.min(ones.length, others.length); at++) {
    const [a, b] = [ones[at] ?? "", others[at] ?? ""];
    if (a === b) continue;
    if (/\d/.test(a) && /\d/.test(b)) return a.length - b.length || (a < b ? -1 : 1);
    return compare(a.slice(0, 2), b.slice(0, 2)) || (a < b ? -1 : 1);
  }
  return ones.length - others.length;
}

function partsOf(words: string): string[] {
  return words.match(/[0-9]+|[^0-9]/gu)?.map((part) => part.replace(/^0+(?=[0-9])/, "")) ?? [];
}
