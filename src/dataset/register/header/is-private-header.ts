import {toSimplified} from "../values/traditional.ts";
import {headerKey} from "./header-key.ts";

/** Of a person's contact or identity; an organisation's own address and codes are not. */
const privateWords =
  /联系|联络|电话|手机|座机|传真|号码|身份证|证件|微信|qq|邮箱|邮件|email|e-mail|mail|住址|家庭|通讯|通信地址|出生|生日|年龄|性别|民族|籍贯|户籍|学历|文化程度|宗教|健康|配偶|子女|照片|政治面貌|婚姻|银行|账号|卡号|法人|法定代表|经办|填表人|填报人|姓名|phone|mobile|^tel|contact|wechat|idcard|idnumber|identity|passport|护照|birth/;

const publicWords =
  /信用代码|机构代码|登记证|单位地址|办公地址|注册地址|组织地址|行政区划|地区代码|联系(?:点|村|企业|单位)数?$/;

/** Whether a header that is no column of ours says that its values are a person's own. */
export function isPrivateHeader(header: string): boolean {
  const key = toSimplified(headerKey(header));
  return privateWords.test(key) && !publicWords.test(key);
}
