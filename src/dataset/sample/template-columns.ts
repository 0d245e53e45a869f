import {privateColumns, type RegisterColumn, registerColumns} from "../register/register.ts";

/** What the template says of a column, to whoever fills it in. */
export type TemplateColumn = {
  header: string;
  means: string;
  /** What may stand there. */
  allowed: string;
  example: string;
  isRequired: boolean;
};

const dates = "2021-06-01、2021/6/1、2021年6月1日、2021年6月，或 Excel 日期；不知道就留空";
const counts = "0 或以上的整数；不知道就留空，留空不等于 0";

export const templateColumns: Readonly<Record<RegisterColumn, TemplateColumn>> = {
  name: {
    header: "名称",
    means: "组织的全称",
    allowed: "文字；每行不同",
    example: "示例云栈石材产业园妇联",
    isRequired: true,
  },
  form: {
    header: "组织形式",
    means: "是哪一种组织",
    allowed: "妇联 / 妇委会 / 妇女小组 / 妇女微家",
    example: "妇联",
    isRequired: true,
  },
  sector: {
    header: "三新类别",
    means: "依托单位属于三新的哪一类",
    allowed: "新经济组织 / 新社会组织 / 新就业群体 / 未填",
    example: "新经济组织",
    isRequired: true,
  },
  mode: {
    header: "组建方式",
    means: "怎样建起来的",
    allowed: "单独建立 / 跨基地联建 / 同业主联建 / 联合建立 / 行业统建 / 带建 / 托建",
    example: "跨基地联建",
    isRequired: false,
  },
  hostKind: {
    header: "依托单位类型",
    means: "建在哪一种单位里",
    allowed: "企业 / 园区 / 产业基地 / 专业市场 / 行业协会 / 社会组织 / 异地商会 / 其他",
    example: "园区",
    isRequired: false,
  },
  lever: {
    header: "抓手",
    means: "归在三个抓手的哪一个，可以有几个",
    allowed: "主管的社会组织 / 园区集团、产业基地 / 异地商会；几个之间用顿号（、）",
    example: "园区集团、产业基地",
    isRequired: false,
  },
  township: {
    header: "乡镇（街道）",
    means: "所在的乡镇或街道",
    allowed: "名称或九位代码；异地商会填“外地”",
    example: "云启街道",
    isRequired: false,
  },
  status: {
    header: "状态",
    means: "现在的情况",
    allowed: "正常 / 筹建 / 届满待换届 / 撤销",
    example: "正常",
    isRequired: false,
  },
  parent: {
    header: "上级或牵头组织",
    means: "1+N 中的“1”，或带建、托建它的组织",
    allowed: "表中另一行的名称，写法相同；没有就留空",
    example: "示例云栈石材产业园妇联",
    isRequired: false,
  },
  organisations: {
    header: "覆盖组织数",
    means: "覆盖多少个单位；不是妇联的个数",
    allowed: counts,
    example: "12",
    isRequired: false,
  },
  women: {header: "覆盖妇女数", means: "覆盖多少名妇女", allowed: counts, example: "260", isRequired: false},
  executives: {header: "执委人数", means: "执委有多少人", allowed: counts, example: "9", isRequired: false},
  founded: {header: "成立日期", means: "哪一天成立", allowed: dates, example: "2021-06-01", isRequired: false},
  elected: {
    header: "本届当选日期",
    means: "本届哪一天选出；届满由它和任期推算",
    allowed: dates,
    example: "2024年6月1日",
    isRequired: false,
  },
  due: {
    header: "届满日期",
    means: "本届哪一天到期；留空时按当选日期加任期推算",
    allowed: dates,
    example: "2029-06-01",
    isRequired: false,
  },
  term: {
    header: "任期（年）",
    means: "一届几年；留空时按 5 年推算，并注明是假定",
    allowed: "3 到 5 的整数",
    example: "5",
    isRequired: false,
  },
  president: {header: "主席", means: "主席的姓名", allowed: "文字", example: "林示例", isRequired: false},
  party: {header: "党组织", means: "依托单位有没有党组织", allowed: "有 / 无 / 未填", example: "有", isRequired: false},
  site: {header: "阵地", means: "有没有妇女之家等阵地", allowed: "有 / 无 / 未填", example: "有", isRequired: false},
  station: {
    header: "执委工作站",
    means: "有没有执委工作站，是哪一级",
    allowed: "市 / 镇 / 企 / 有 / 无 / 未填",
    example: "镇",
    isRequired: false,
  },
  honours: {
    header: "荣誉",
    means: "得过的荣誉，可以有几个",
    allowed: "文字；几个之间用顿号（、）",
    example: "巾帼文明岗、示范妇女之家",
    isRequired: false,
  },
  contact: {header: "联系人", means: "联系人的姓名", allowed: "文字", example: "陈样例", isRequired: false},
  telephone: {
    header: "联系电话",
    means: "联系人的电话",
    allowed: "先把单元格设为文本，以免变成 1.00E+10",
    example: "10000000001",
    isRequired: false,
  },
};

/** The headers of a register in the order of its columns. */
export const templateHeaders: readonly string[] = registerColumns.map((column) => templateColumns[column].header);

/** Whether what stands in a column stays on the machine. */
export function isPrivateColumn(column: RegisterColumn): boolean {
  return privateColumns.some((one) => one === column);
}
