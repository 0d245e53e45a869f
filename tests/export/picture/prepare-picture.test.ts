import {describe, expect, it} from "vitest";
import {defaultOptions} from "../../../src/export/export-options.ts";
import {preparePicture} from "../../../src/export/picture/prepare-picture.ts";
import {buildBarFigure} from "../../charts/build-figure.ts";
import {buildContext} from "../build-context.ts";

describe("preparePicture(figure, context)", () => {
  const options = {...defaultOptions, include: {...defaultOptions.include, qr: true}};

  it("has an address for its QR code, and says where it leaves both out", async () => {
    const whole = await preparePicture(buildBarFigure(), {...buildContext(), options});
    expect([whole.picture.code === null, whole.remarks]).toEqual([false, []]);
    const {picture, remarks} = await preparePicture(buildBarFigure(), {...buildContext("zh", null), options});
    expect([picture.code, remarks]).toEqual([
      null,
      ["这里的地址只有本机或内部网络能打开，文件中不印地址，也没有二维码。"],
    ]);
  });
});
