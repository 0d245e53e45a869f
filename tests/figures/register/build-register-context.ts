import type {RegisterEntry} from "../../../src/dataset/register/register.ts";
import type {RegisterFigureContext} from "../../../src/figures/register/register-context.ts";
import {messages as en} from "../../../src/locale/en/messages.ts";
import {registerMessages as registerEn} from "../../../src/locale/en/register-messages.ts";
import {translatorOf} from "../../../src/locale/translate.ts";
import {messages as zh} from "../../../src/locale/zh/messages.ts";
import {registerMessages as registerZh} from "../../../src/locale/zh/register-messages.ts";
import {buildEntries, buildRegister} from "../../coverage/register/build-register.ts";

const translators = {zh: translatorOf("zh", zh, registerZh), en: translatorOf("en", en, registerEn)};

/** A register of these entries on 2026-11-29, in Chinese without filters, unless told otherwise. */
export function buildRegisterContext(
  changes: readonly Partial<RegisterEntry>[],
  {locale = "zh", ...others}: Partial<Omit<RegisterFigureContext, "t">> = {},
): RegisterFigureContext {
  const register = others.register ?? buildRegister({entries: buildEntries(...changes)});
  return {
    register,
    entries: register.entries,
    today: "2026-11-29",
    filterLine: "示例市 · 未加筛选",
    locale,
    t: translators[locale],
    ...others,
  };
}
