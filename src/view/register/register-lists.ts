import type {TermBucket} from "../../coverage/register/term-calendar.ts";
import type {registerCodes} from "../../dataset/register/register.ts";
import type {CodeEntry, Text} from "../../dataset/schema.ts";

type Codes = typeof registerCodes;
type Lists = {readonly [Column in keyof Codes]: Readonly<Record<Codes[Column][number], Text>>};

const labels: Lists = {
  form: {
    federation: {zh: "妇联", en: "Federation"},
    committee: {zh: "妇委会", en: "Committee"},
    group: {zh: "妇女小组", en: "Group"},
    "micro-home": {zh: "妇女微家", en: "Micro-home"},
  },
  sector: {
    "new-economic": {zh: "新经济组织", en: "New economic organisation"},
    "new-social": {zh: "新社会组织", en: "New social organisation"},
    "new-employment": {zh: "新就业群体", en: "New employment group"},
  },
  mode: {
    separate: {zh: "单独建立", en: "Separate"},
    "joint-cross-base": {zh: "跨基地联建", en: "Joint, cross-base"},
    "joint-same-owner": {zh: "同业主联建", en: "Joint, same owner"},
    joint: {zh: "联合建立", en: "Joint"},
    "industry-unified": {zh: "行业统建", en: "Industry-unified"},
    led: {zh: "带建", en: "Led"},
    entrusted: {zh: "托建", en: "Entrusted"},
  },
  hostKind: {
    enterprise: {zh: "企业", en: "Enterprise"},
    park: {zh: "园区", en: "Park"},
    "industrial-base": {zh: "产业基地", en: "Industrial base"},
    market: {zh: "专业市场", en: "Specialised market"},
    "industry-association": {zh: "行业协会", en: "Industry association"},
    "social-organisation": {zh: "社会组织", en: "Social organisation"},
    "out-of-town-chamber": {zh: "异地商会", en: "Out-of-town chamber of commerce"},
    other: {zh: "其他", en: "Other"},
  },
  lever: {
    "social-organisations": {zh: "主管的社会组织", en: "Social organisations under its supervision"},
    "parks-and-bases": {zh: "园区与产业基地", en: "Parks and industrial bases"},
    chambers: {zh: "异地商会", en: "Out-of-town chambers"},
  },
  status: {
    normal: {zh: "正常", en: "Normal"},
    preparing: {zh: "筹建", en: "In preparation"},
    due: {zh: "届满待换届", en: "Term over, re-election due"},
    revoked: {zh: "撤销", en: "Revoked"},
  },
  party: {yes: {zh: "有", en: "Yes"}, no: {zh: "无", en: "No"}},
  site: {yes: {zh: "有", en: "Yes"}, no: {zh: "无", en: "No"}},
  station: {
    city: {zh: "市级", en: "City"},
    town: {zh: "镇级", en: "Town"},
    enterprise: {zh: "企业级", en: "Enterprise"},
    yes: {zh: "有（未写级别）", en: "Yes, tier not stated"},
    no: {zh: "无", en: "No"},
  },
};

const terms: Readonly<Record<Exclude<TermBucket, "no-date">, Text>> = {
  overdue: {zh: "已届满", en: "Overdue"},
  "within-3": {zh: "3 个月内", en: "Within 3 months"},
  "within-6": {zh: "3 至 6 个月内", en: "In 3 to 6 months"},
  "within-12": {zh: "6 至 12 个月内", en: "In 6 to 12 months"},
  later: {zh: "12 个月以后", en: "In over 12 months"},
};

/** What a row counts as: what exists, by its kind, and what does not, or not yet. */
const kinds = {
  federation: {zh: "妇联、妇委会、妇女小组", en: "Federations, committees and groups"},
  "micro-home": {zh: "妇女微家", en: "Women's micro-homes"},
  preparing: {zh: "筹建中（不计）", en: "In preparation (not counted)"},
  revoked: {zh: "已撤销（不计）", en: "Revoked (not counted)"},
} as const satisfies Readonly<Record<string, Text>>;

export type RegisterKind = keyof typeof kinds;

/** The code lists that are the same for every register. */
export const registerLists = {
  form: listOf(labels.form),
  sector: listOf(labels.sector),
  mode: listOf(labels.mode),
  hostKind: listOf(labels.hostKind),
  lever: listOf(labels.lever),
  status: listOf(labels.status),
  party: listOf(labels.party),
  site: listOf(labels.site),
  station: listOf(labels.station),
  term: listOf(terms),
  kind: listOf(kinds),
};

function listOf(texts: Readonly<Record<string, Text>>): CodeEntry[] {
  return Object.entries(texts).map(([code, label]) => ({code, label, meaning: null}));
}
