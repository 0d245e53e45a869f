import type {registerCodes} from "../register.ts";

type CodeColumn = keyof typeof registerCodes;
export type CodeOf<Column extends CodeColumn> = (typeof registerCodes)[Column][number];

const yes = "有 是 已建 已建立 已成立 建立 有建 ☑ ✅ √ ✓ ✔ v y yes true 1 对";
const no = "无 否 没有 未建 未建立 未成立 ☐ □ 没 × ✗ ✘ x n no false 0 暂无 空白";

/** How the codes of a register's columns are written, each by its words parted by spaces; compared as `foldWord` folds them. */
export const registerWords: {readonly [Column in CodeColumn]: Readonly<Record<CodeOf<Column>, string>>} = {
  form: {
    federation:
      "妇联 基层妇联 企业妇联 联合妇联 园区妇联 商会妇联 行业妇联 协会妇联 新领域妇联 妇女联合会 妇联组织 妇女联合会组织 women'sfederation federation",
    committee: "妇委会 妇女委员会 妇女工作委员会 妇女工作委员会(妇委会) 妇工委 committee",
    group: "妇女小组 妇女工作小组 小组 妇女组 group",
    "micro-home": "妇女微家 微家 妇女微家园 micro-home microhome",
  },
  sector: {
    "new-economic":
      "新经济组织 新经济 两新-新经济组织 非公企业 非公经济组织 非公有制经济组织 新经济组织(非公企业) new-economic",
    "new-social": "新社会组织 新社会 社会组织 new-social",
    "new-employment":
      "新就业群体 新就业 新业态 新就业形态 新业态新就业群体 新就业形态劳动者 新业态群体 新就业形态群体 new-employment",
  },
  mode: {
    separate: "单独建立 单独组建 单建 独立建立 独建 单独建 单独 独立组建 独立 separate",
    "joint-cross-base": "跨基地联建 跨基地联合建立 跨园区联建 跨基地 联合建立(跨基地) joint-cross-base",
    "joint-same-owner": "同业主联建 同业主联合建立 同业主 联合建立(同业主) joint-same-owner",
    joint: "联合建立 联合组建 联建 联合 联合建 joint",
    "industry-unified": "行业统建 行业统一建立 统建 行业组建 行业建立 industry-unified",
    led: "带建 龙头带建 带动建立 led",
    entrusted: "托建 托管建立 托管 entrusted",
  },
  hostKind: {
    enterprise: "企业 公司 非公企业 民营企业 单位 enterprise",
    park: "园区 产业园 工业园 工业园区 产业园区 park",
    "industrial-base": "产业基地 基地 生产基地 industrial-base",
    market: "专业市场 市场 商场 market",
    "industry-association": "行业协会 协会 行业商会 industry-association",
    "social-organisation": "社会组织 社会团体 民办非企业 民办非企业单位 社会服务机构 基金会 social-organisation",
    "out-of-town-chamber": "异地商会 商会 外地商会 out-of-town-chamber",
    other: "其他 其它 other",
  },
  lever: {
    "social-organisations": "主管的社会组织 社会组织 主管社会组织 所属社会组织 social-organisations",
    "parks-and-bases":
      "园区集团、产业基地 园区集团产业基地 园区集团 产业基地 园区 园区、基地 集团 园区、产业基地 园区与产业基地 parks-and-bases",
    chambers: "异地商会 商会 chambers",
  },
  status: {
    normal:
      "正常 正常运作 运作正常 已换届 在任 在届 运转正常 正常运转 正常运行 运行正常 已建 已成立 届内 任期内 在运行 normal",
    preparing: "筹建 筹备 筹建中 筹备中 拟建 待建 在建 正在筹建 正在筹备 preparing",
    due: "届满待换届 届满 待换届 超期 到期 逾期 已届满 届满未换届 超期未换届 到期待换届 due",
    revoked: "撤销 已撤销 注销 已注销 撤消 已撤消 停止 取消 已取消 解散 revoked",
  },
  party: {yes: `${yes} 有党组织 党支部 已建党组织`, no: `${no} 无党组织`},
  site: {yes: `${yes} 有阵地`, no: `${no} 无阵地`},
  station: {
    city: "市 有(市级) 有(市) 市级 县 县级 市(县)级 区级 城市级 市级执委工作站 city",
    town: "镇 有(镇级) 有(镇) 镇级 乡镇 乡镇级 街道 街道级 乡镇(街道)级 镇(街道)级 乡级 镇街级 镇级执委工作站 town",
    enterprise: "企 企业 有(企业级) 有(企业) 有(企) 企业级 企级 单位级 企业级执委工作站 enterprise",
    yes,
    no,
  },
};
