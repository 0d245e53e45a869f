/**
 * Traditional characters and their simplified forms, pair by pair: those that stand in headers,
 * in the words of the columns, in the names of organisations and of places. A table of its own,
 * since opencc's would weigh more than all the rest of a register's reading.
 */
const pairs =
  "東东鄉乡鎮镇羅罗豐丰蓮莲華华雲云紅红農农莊庄龍龙門门陽阳陳陈張张吳吴鄭郑許许蘇苏黃黄楊杨趙赵劉刘葉叶馬马" +
  "碼码頭头詩诗仓仓倉仓侖仑蒼苍崙仑瀨濑賴赖眉眉峰峰峯峰橋桥灣湾島岛嶺岭澤泽濱滨溝沟潭潭縣县區区街街園园" +
  "婦妇聯联組组織织會会員员類类別别經经濟济業业協协體体團团單单獨独統统帶带導导領领導导據据點点屬属級级" +
  "稱称狀状態态覆覆蓋盖數数執执屆届當当選选滿满換换撤撤銷销備备註注電电話话機机號号碼码聯联繫系係系絡络" +
  "榮荣譽誉黨党陣阵託托舊旧設设際际時时間间來来無无開开關关對对應应責责雙双實实專专場场產产廠厂貿贸" +
  "參参與与師师傳传藝艺術术醫医藥药護护衛卫圍围遠远運运輸输達达連连進进適适邊边還还過过" +
  "銀银鋼钢鐵铁錢钱鏈链鋪铺閥阀閩闽閣阁隊队階阶險险雜杂難难電电霧雾靈灵響响頂顶項项順顺須须預预願愿飛飞飯饭飾饰館馆" +
  "駐驻驛驿騎骑魚鱼鮮鲜鳥鸟鳳凤麗丽麥麦齊齐齡龄紡纺紙纸級级純纯細细終终結结給给絲丝綠绿維维網网緊紧線线練练" +
  "總总織织繩绳續续聖圣聞闻聲声職职膠胶興兴舉举萬万蘭兰處处虛虚蟲虫補补裝装製制複复見见規规視视親亲覺觉觀观" +
  "訂订計计訊讯記记訪访證证評评詞词試试該该認认語语誠诚說说課课調调請请論论諾诺講讲謝谢識识譯译議议讀读變变讓让" +
  "貝贝負负財财貨货質质購购貴贵買买費费資资賓宾賞赏賢贤賣卖贊赞車车軍军軟软較较載载輕轻輝辉輪轮轉转辦办農农" +
  "這这遲迟鄰邻郵邮醬酱釋释針针鈴铃銅铜錄录錦锦鍋锅鍾钟鐘钟鎖锁長长閉闭陸陆隨随雖虽靜静韻韵頁页題题額额顏颜類类顯显風风養养餐餐" +
  "個个們们側侧偉伟傑杰億亿優优價价儲储兒儿內内兩两冊册則则剛刚創创劃划劇剧動动務务勝胜勞劳勢势匯汇" +
  "協协卻却厲厉員员問问啟启啓启喬乔嘯啸圓圆圖图國国堅坚報报壓压壯壮夢梦夾夹奪夺奮奋媽妈學学寧宁寶宝將将尋寻導导層层" +
  "歲岁歷历歸归殘残氣气決决沒没況况洩泄淨净淺浅減减湯汤溫温滅灭漁渔漢汉潔洁潤润災灾爭争爐炉爺爷牆墙獎奖環环" +
  "現现瑪玛畫画異异療疗發发盡尽監监盤盘眾众礎础禮礼種种穩稳穀谷筆笔節节範范築筑簡简籃篮糧粮約约" +
  "幣币帥帅師师幫帮幹干庫库廣广廳厅彈弹強强後后徑径從从復复徵征愛爱慶庆憲宪應应懷怀戀恋戰战戶户掃扫換换揚扬損损搖摇擇择擊击擔担擬拟擴扩據据" +
  "數数斷断於于時时晉晋曉晓書书條条樓楼標标樣样樹树橫横檢检欄栏權权歡欢殺杀淚泪澆浇濕湿濤涛滙汇牽牵狹狭獅狮";

const simplified = new Map<string, string>();
const characters = [...pairs];
for (let at = 0; at + 1 < characters.length; at += 2) {
  const [from = "", to = ""] = characters.slice(at, at + 2);
  if (from !== to) simplified.set(from, to);
}
const anyTraditional = new RegExp(`[${[...simplified.keys()].join("")}]`);

/** The text with the traditional characters of the table in their simplified forms. */
export function toSimplified(text: string): string {
  if (!anyTraditional.test(text)) return text;
  let folded = "";
  for (const character of text) folded += simplified.get(character) ?? character;
  return folded;
}
