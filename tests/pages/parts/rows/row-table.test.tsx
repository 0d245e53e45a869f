// @vitest-environment jsdom
import {QueryClient, QueryClientProvider} from "@tanstack/react-query";
import {configure, render, screen, waitFor, within} from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import {Suspense, useState} from "react";
import {MemoryRouter} from "react-router-dom";
import {beforeEach, describe, expect, it, vi} from "vitest";
import {packEntries} from "../../../../src/dataset/packed/pack-entries.ts";
import type {PackedDimension, PackedRegister} from "../../../../src/dataset/packed/packed-register.ts";
import type {RegisterEntry} from "../../../../src/dataset/register/register.ts";
import {openRowStore} from "../../../../src/dataset/rows/open-row-store.ts";
import type {RowSort} from "../../../../src/pages/parts/rows/row-columns.ts";
import {RowTable, type RowTableProps} from "../../../../src/pages/parts/rows/row-table.tsx";
import {buildEntry, buildRegister} from "../../../coverage/register/build-register.ts";

// A slow machine gets the time it needs.
configure({asyncUtilTimeout: 20_000});

const townships = [
  {code: "350583101", name: "霞美镇", target: null},
  {code: "350583102", name: "仑苍镇", target: null},
];
const columns = ["name", "form", "township", "women", "founded", "president"] as const;

const few = [
  buildEntry({row: 2, name: "云帆妇联", township: "350583101", women: 30, president: "林示例", founded: "2021-06"}),
  buildEntry({row: 3, name: "白鹭妇委会", form: "committee", township: "350583102", women: 0, president: "陈示例"}),
  buildEntry({row: 4, name: "<b>晴岚</b>妇联", township: "350583102", women: null, founded: "2020"}),
  buildEntry({row: 5, name: "竹笙妇联", township: null, women: 1200}),
];

const labels: Readonly<Record<string, string>> = {federation: "妇联", committee: "妇委会"};
const labelOf = (_: PackedDimension, value: string) => labels[value] ?? value;
const regionName = (code: string) => townships.find((township) => township.code === code)?.name ?? code;

beforeEach(() => {
  // What jsdom lacks to lay a page out.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

function packed(entries: readonly RegisterEntry[]): PackedRegister {
  return packEntries(
    buildRegister({region: {code: "350583", name: "南安市"}, townships, entries: [...entries], columns: [...columns]}),
  );
}

type Options = Partial<Pick<RowTableProps, "store" | "places" | "onOpenRegion" | "onReopen">>;

/** A page that keeps what is typed and how the rows are sorted. */
function Page(props: Pick<RowTableProps, "packed" | "store" | "places"> & Options) {
  const [typed, setTyped] = useState("");
  const [sort, setSort] = useState<RowSort | null>(null);
  return (
    <RowTable
      typed={typed}
      onType={setTyped}
      sort={sort}
      onSort={setSort}
      labelOf={labelOf}
      regionName={regionName}
      onReopen={() => {}}
      filterLine=""
      address={null}
      {...props}
    />
  );
}

async function renderRows(entries: readonly RegisterEntry[], options: Options = {}) {
  const register = packed(entries);
  if (register.rows === null) throw new Error("cells without rows");
  const store = options.store ?? (await openRowStore(register.rows));
  const places = Uint32Array.from(entries, (_, place) => place);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Suspense>
          <Page packed={register} places={places} {...options} store={store} />
        </Suspense>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await screen.findByRole("searchbox");
  return userEvent.setup();
}

const namesShown = () => screen.queryAllByRole("rowheader").map(({textContent}) => textContent);
const shows = (names: readonly string[]) => waitFor(() => expect(namesShown()).toEqual(names));
const inOrder = ["竹笙妇联", "云帆妇联", "白鹭妇委会", "<b>晴岚</b>妇联"];
const active = () => document.getElementById(screen.getByRole("grid").getAttribute("aria-activedescendant") ?? "");

describe("the rows of a large register", () => {
  it("stand in the order of their regions, with the columns of the file, the unknown said and 0 a number", async () => {
    await renderRows(few);
    await shows(inOrder);
    expect(screen.getAllByRole("columnheader").map(({textContent}) => textContent)).toEqual([
      "名称",
      "地区",
      "组织形式",
      "覆盖妇女数",
      "成立日期",
      "主席",
    ]);
    const rows = screen.getAllByRole("row").filter((row) => within(row).queryByRole("rowheader") !== null);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole("cell")
          .map(({textContent}) => textContent),
      ),
    ).toEqual([
      ["未填", "妇联", "1,200", "未填", "未填"],
      ["霞美镇", "妇联", "30", "2021-06", "林示例"],
      ["仑苍镇", "妇委会", "0", "未填", "陈示例"],
      ["仑苍镇", "妇联", "未填", "2020", "未填"],
    ]);
    expect(screen.getByText("4 / 4 行")).toBeDefined();
    expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("5");
  });

  it("show only what passes the filters", async () => {
    await renderRows(few, {places: Uint32Array.of(1, 3)});
    await shows(["云帆妇联", "<b>晴岚</b>妇联"]);
    expect(screen.getByText("2 / 4 行")).toBeDefined();
  });

  it("are sorted by a heading upwards, downwards, and as they were, the unknown last", async () => {
    const user = await renderRows(few);
    const heading = () => screen.getByRole("columnheader", {name: "覆盖妇女数"});
    await user.click(within(heading()).getByRole("button"));
    await shows(["白鹭妇委会", "云帆妇联", "竹笙妇联", "<b>晴岚</b>妇联"]);
    expect(heading().getAttribute("aria-sort")).toBe("ascending");
    await user.click(within(heading()).getByRole("button"));
    await shows(["竹笙妇联", "云帆妇联", "白鹭妇委会", "<b>晴岚</b>妇联"]);
    expect(heading().getAttribute("aria-sort")).toBe("descending");
    await user.click(within(heading()).getByRole("button"));
    await shows(inOrder);
    expect(heading().getAttribute("aria-sort")).toBe("none");
  });

  it.each([
    ["名称", ["<b>晴岚</b>妇联", "白鹭妇委会", "云帆妇联", "竹笙妇联"]],
    ["地区", inOrder],
    ["组织形式", ["竹笙妇联", "云帆妇联", "<b>晴岚</b>妇联", "白鹭妇委会"]],
    ["成立日期", ["<b>晴岚</b>妇联", "云帆妇联", "竹笙妇联", "白鹭妇委会"]],
    ["主席", ["白鹭妇委会", "云帆妇联", "竹笙妇联", "<b>晴岚</b>妇联"]],
  ])("are sorted by %s", async (heading, names) => {
    const user = await renderRows(few);
    await user.click(screen.getByRole("button", {name: heading}));
    await shows(names);
  });

  it("are searched by words of name and president, and what finds nothing can be cleared", async () => {
    const user = await renderRows(few);
    const field = screen.getByRole("searchbox");
    await user.type(field, "妇联 林{Enter}");
    await shows(["云帆妇联"]);
    expect(screen.getByText("1 / 4 行，搜索“妇联 林”")).toBeDefined();
    await user.clear(field);
    await user.type(field, "<i>{Enter}");
    await screen.findByRole("heading", {name: "没有找到“<i>”"});
    expect(screen.queryByRole("grid")).toBeNull();
    await user.click(screen.getByRole("button", {name: "清除搜索"}));
    await shows(inOrder);
    expect(screen.getByRole<HTMLInputElement>("searchbox").value).toBe("");
  });

  it("say that none passes the filters", async () => {
    await renderRows(few, {places: new Uint32Array(0)});
    await screen.findByRole("heading", {name: "没有符合筛选的行"});
  });

  it("are one stop of the Tab key, and their head another; arrows, pages, Home and End move", async () => {
    const opened: string[] = [];
    const user = await renderRows(few, {onOpenRegion: (code) => opened.push(code)});
    await shows(inOrder);
    await user.click(screen.getByRole("searchbox"));
    await user.tab();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole("grid"));
    expect(active()?.textContent).toContain("竹笙妇联");
    await user.keyboard("{ArrowDown}");
    expect(active()?.textContent).toContain("云帆妇联");
    await user.keyboard("{Enter}");
    expect(opened).toEqual(["350583101"]);
    await user.keyboard("{End}");
    expect(active()?.textContent).toContain("晴岚");
    await user.keyboard("{ArrowDown}{PageUp}");
    expect(active()?.textContent).toContain("竹笙妇联");
    await user.tab();
    expect(document.activeElement?.textContent).toBe("名称");
    await user.keyboard("{ArrowDown}");
    expect(active()?.textContent).toContain("竹笙妇联");
    await user.tab();
    expect(screen.getByRole("grid").contains(document.activeElement)).toBe(false);
  });

  it("open their region by a press", async () => {
    const opened: string[] = [];
    const user = await renderRows(few, {onOpenRegion: (code) => opened.push(code)});
    await user.click(screen.getAllByRole("button", {name: "打开地区：仑苍镇"})[0] ?? document.body);
    expect(opened).toEqual(["350583102"]);
  });

  it("are drawn only where they are in sight, however many there are", async () => {
    const many = Array.from({length: 3000}, (_, at) =>
      buildEntry({row: at + 2, name: `第${at + 1}妇联`, township: null}),
    );
    const user = await renderRows(many);
    await waitFor(() => expect(namesShown()[0]).toBe("第1妇联"));
    expect(namesShown().length).toBeLessThan(60);
    expect(screen.getByText("3,000 / 3,000 行")).toBeDefined();
    screen.getByRole("grid").focus();
    await user.keyboard("{End}");
    await waitFor(() => expect(namesShown().at(-1)).toBe("第3000妇联"));
    expect(active()?.getAttribute("aria-rowindex")).toBe("3001");
  });

  it("say that they can be read no more, and are opened again", async () => {
    const lost = async () => {
      throw new Error("worker died: out of memory");
    };
    const onReopen = vi.fn();
    const user = await renderRows(few, {
      store: {size: 4, rowsAt: lost, search: lost, ranksBy: lost, close() {}},
      onReopen,
    });
    await user.click(within(await screen.findByRole("alert")).getByRole("button", {name: "重新打开"}));
    expect(onReopen).toHaveBeenCalledOnce();
  });
});
