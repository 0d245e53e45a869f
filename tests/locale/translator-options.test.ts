import {QueryClient} from "@tanstack/react-query";
import {describe, expect, it} from "vitest";
import {translatorOptions} from "../../src/locale/translator-options.ts";

describe("translatorOptions(locale)", () => {
  it("fetches the sentences of the language asked for", async () => {
    const client = new QueryClient();
    expect((await client.fetchQuery(translatorOptions("en")))("app.about")).toBe("Sources and methods");
    expect((await client.fetchQuery(translatorOptions("zh")))("app.about")).toBe("出处与方法");
    client.clear();
  });
});
