import {QueryClient} from "@tanstack/react-query";
import {describe, expect, it} from "vitest";
import {datasetIndexOptions} from "../../src/dataset/dataset-index.ts";
import {datasetOptions} from "../../src/dataset/dataset-options.ts";
import {buildDataset} from "./build-dataset.ts";
import {serve} from "./serve.ts";

const client = () => new QueryClient({defaultOptions: {queries: {retryDelay: 1}}});

describe("datasetOptions(id, root)", () => {
  it("fetches data/<id>.json under the root, once", async () => {
    const asked: (string | undefined)[] = [];
    await using server = await serve((request, response) => {
      asked.push(request.url);
      response.end(JSON.stringify(buildDataset()));
    });
    const queries = client();
    expect(await queries.fetchQuery(datasetOptions("small", server.root))).toEqual(buildDataset());
    await queries.fetchQuery(datasetOptions("small", server.root));
    expect(asked).toEqual(["/jinlin/data/small.json"]);
  });

  it("asks twice more when the server fails", async () => {
    let asked = 0;
    await using server = await serve((_, response) => {
      asked += 1;
      response.writeHead(asked < 3 ? 503 : 200).end(JSON.stringify(buildDataset()));
    });
    expect(await client().fetchQuery(retried(server.root))).toEqual(buildDataset());
    expect(asked).toBe(3);
  });

  it("does not ask again for a file that breaks its schema", async () => {
    let asked = 0;
    await using server = await serve((_, response) => {
      asked += 1;
      response.end("{}");
    });
    await expect(client().fetchQuery(retried(server.root))).rejects.toMatchObject({kind: "schema"});
    expect(asked).toBe(1);
  });
});

function retried(root: string) {
  return {...datasetOptions("small", root), retryDelay: 1};
}

describe("datasetIndexOptions(root)", () => {
  it("fetches data/index.json under the root", async () => {
    const index = {
      default: "small",
      datasets: [{id: "small", version: "1.0.0", title: {zh: "小", en: "small"}, day: "2024-02-29"}],
    };
    await using server = await serve((request, response) =>
      response.end(request.url === "/jinlin/data/index.json" ? JSON.stringify(index) : "<"),
    );
    expect(await client().fetchQuery(datasetIndexOptions(server.root))).toEqual(index);
  });
});
