import {describe, expect, it} from "vitest";
import {metadataFor} from "../../../src/export/metadata/metadata-for.ts";
import {preparePicture} from "../../../src/export/picture/prepare-picture.ts";
import {renderFile} from "../../../src/export/render-file.ts";
import {buildBarFigure} from "../../charts/build-figure.ts";
import {buildContext} from "../build-context.ts";

/** A page whose address has so many characters. */
const addressOf = (characters: number) => `/explore?q=${"a".repeat(characters - 11)}`;

describe("metadataFor(address, hash)", () => {
  it("is the address and the hash of its data, up to 4000 characters", () => {
    const address = addressOf(4000);
    expect(metadataFor(address, "8489a5deb454a360")).toEqual({metadata: {address, hash: "8489a5deb454a360"}});
  });

  it("is null beyond: the picture leaves without, and its remark says so", async () => {
    const sealing = metadataFor(addressOf(4001), "8489a5deb454a360");
    expect(sealing).toEqual({metadata: null});
    const context = {...buildContext(), ...sealing};
    expect((await preparePicture(buildBarFigure(), context)).remarks).toEqual([
      "筛选和查找的内容太多，图中没有附上还原数据：这张图不能拖回看板打开原来的视图。",
    ]);
    expect(await (await renderFile(buildBarFigure(), "svg", context)).text()).not.toContain("<metadata>");
    expect((await preparePicture(buildBarFigure(), buildContext())).remarks).toEqual([]);
  });
});
