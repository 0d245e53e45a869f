import {registerColumns} from "../register/register.ts";
import {type SampleCell, toCells} from "./sample-cells.ts";
import {sampleTownships} from "./sample-county.ts";
import type {SampleRow} from "./sample-rows.ts";
import {isPrivateColumn, templateColumns, templateHeaders} from "./template-columns.ts";

/** A sheet as rows of cells, its headers first. */
export type TemplateSheet = {name: string; rows: readonly (readonly SampleCell[])[]};

const blank: SampleRow = {
  name: null,
  form: null,
  sector: null,
  mode: null,
  hostKind: null,
  lever: null,
  township: null,
  status: null,
  parent: null,
  organisations: null,
  women: null,
  executives: null,
  founded: null,
  elected: null,
  due: null,
  term: null,
  president: null,
  party: null,
  site: null,
  station: null,
  honours: null,
  contact: null,
  telephone: null,
};

/** A park with one that belongs to it, and a chamber: fictional, to be overwritten. */
const examples: readonly SampleRow[] = [
  {
    name: "示例云栈石材产业园妇联",
    form: "妇联",
    sector: "新经济组织",
    mode: "跨基地联建",
    hostKind: "园区",
    lever: "园区集团、产业基地",
    township: "云启街道",
    status: "正常",
    parent: null,
    organisations: 12,
    women: 260,
    executives: 9,
    founded: "2021-06-01",
    elected: "2024-06-01",
    due: "2029-06-01",
    term: 5,
    president: "林示例",
    party: "有",
    site: "有",
    station: "镇",
    honours: "巾帼文明岗、示范妇女之家",
    contact: "陈样例",
    telephone: "10000000001",
  },
  {
    ...blank,
    name: "样例星舟水暖有限公司妇委会",
    form: "妇委会",
    sector: "新经济组织",
    mode: "带建",
    hostKind: "企业",
    lever: "园区集团、产业基地",
    township: "云启街道",
    status: "正常",
    parent: "示例云栈石材产业园妇联",
    organisations: 1,
    women: 48,
    executives: 3,
    elected: "2025年3月",
    term: 3,
    president: "黄示例",
    party: "无",
    contact: "王样例",
    telephone: "10000000002",
  },
  {
    ...blank,
    name: "示例市驻虚构晴岚省商会妇联",
    form: "妇联",
    sector: "新社会组织",
    mode: "单独建立",
    hostKind: "异地商会",
    lever: "异地商会",
    township: "外地",
    status: "届满待换届",
    elected: "2021/9/1",
    due: "2026/9/1",
    president: "李示例",
    site: "有",
    contact: "吴样例",
    telephone: "10000000003",
  },
];

/** The sheet to fill in: the headers and three fictional rows. */
export const templateRegister: TemplateSheet = {name: "登记表", rows: [templateHeaders, ...examples.map(toCells)]};

/** The template's sheets: the register, what its columns mean, and the targets of the townships. */
export const templateSheets: readonly TemplateSheet[] = [
  templateRegister,
  {
    name: "填表说明",
    rows: [
      ["列", "填什么", "可以填的值", "举例", "是否必填", "是否私密"],
      ...registerColumns.map((column) => {
        const {header, means, allowed, example, isRequired} = templateColumns[column];
        return [
          header,
          means,
          allowed,
          example,
          isRequired ? "必填" : "可留空",
          isPrivateColumn(column) ? "私密：只留在本机，不进入导出、链接和图片" : "否",
        ];
      }),
      [],
      ["“登记表”和“应建数”中的各行都是虚构示例，填写前请删去。"],
    ],
  },
  {
    name: "应建数",
    rows: [
      ["乡镇（街道）", "应建数"],
      ...sampleTownships.slice(0, 3).map(({label}, index) => [label.zh, 8 - 2 * index]),
    ],
  },
];
