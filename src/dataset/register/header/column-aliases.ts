import type {RegisterColumn} from "../register.ts";

/** How headers call a register's columns: the template's own first, then what is met; the keys are known too. Compared as `headerKey` folds them. */
export const columnAliases: Readonly<Record<RegisterColumn, string>> = {
  name: "名称 组织名称 妇联名称 妇联组织名称 妇女组织名称 单位名称 名称(全称) 组织全称 全称 妇联组织 基层妇联名称 组织名 单位 name",
  form: "组织形式 形式 组织类型 妇女组织形式 组织类别 妇联组织形式 建制形式 妇女组织类型 form",
  sector: "三新类别 类别 新领域类别 三新领域 领域 所属领域 三新 三新领域类别 新兴领域类别 领域类别 三新类型 sector",
  mode: "组建方式 建立方式 组建形式 建会方式 组建模式 建立形式 mode",
  hostKind:
    "依托单位类型 单位类型 依托类型 依托单位类别 单位类别 依托单位性质 单位性质 依托主体类型 hostkind host_kind hosttype",
  lever: "抓手 所属抓手 工作抓手 三个抓手 lever levers",
  township:
    "乡镇(街道) 乡镇 街道 乡镇街道 镇街 所属乡镇 所在乡镇 所属镇街 镇(街道) 镇街道 乡镇/街道 所在乡镇(街道) 所属乡镇(街道) 属地 所属地 township",
  status: "状态 组织状态 运行状态 运转情况 运转状态 目前状态 status",
  parent: "上级或牵头组织 上级组织 牵头组织 上级 上级妇联 上级妇联组织 所属组织 上级/牵头组织 牵头单位 隶属组织 parent",
  organisations:
    "覆盖组织数 覆盖单位数 覆盖企业数 组织数 覆盖组织数量 覆盖组织 覆盖单位 覆盖的组织数 涵盖组织数 覆盖(组织数) organisations organizations",
  women: "覆盖妇女数 妇女数 覆盖女性数 女职工数 妇女人数 覆盖妇女人数 覆盖妇女 女性人数 覆盖女职工数 服务妇女数 women",
  executives: "执委人数 执委数 执委 执委会人数 执委总数 执行委员人数 executives",
  founded: "成立日期 成立时间 建立日期 建立时间 组建时间 组建日期 成立年月 founded",
  elected:
    "本届当选日期 当选日期 当选时间 本届当选时间 换届日期 换届时间 最近换届日期 本届换届时间 选举日期 选举时间 本届时间 elected",
  due: "届满日期 届满时间 到期日期 到期时间 任期届满时间 任期届满日期 应换届时间 下次换届时间 下届换届时间 due",
  term: "任期(年) 任期 任期年限 每届任期 届期 任期年数 term",
  president: "主席 妇联主席 主席姓名 妇委会主任 主任 主席(主任) 妇联主席姓名 主席/主任 负责人 组织负责人 president",
  party: "党组织 有无党组织 是否有党组织 党组织情况 是否建立党组织 是否建有党组织 party",
  site: "阵地 有无阵地 是否有阵地 妇女之家 阵地情况 活动阵地 阵地建设 site",
  station: "执委工作站 有无执委工作站 工作站 执委工作站级别 执委工作室 station",
  honours: "荣誉 所获荣誉 获得荣誉 荣誉称号 获奖情况 荣誉情况 获得荣誉情况 honours honors",
  contact: "联系人 联络人 联系人姓名 经办人 联络员 contact",
  telephone:
    "联系电话 电话 手机 手机号 手机号码 联系方式 电话号码 联系手机 联系电话(手机) 移动电话 联系号码 固定电话 座机 办公电话 telephone phone tel mobile",
};

/** Columns that hold nothing: they number the rows. */
export const numberingHeaders = "序号 编号 序 行号 no no. # id 号 顺序号 排序";
