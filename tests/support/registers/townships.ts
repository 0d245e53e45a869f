const lines = `350583001	溪美街道	Ximei Subdistrict
350583002	柳城街道	Liucheng Subdistrict
350583003	美林街道	Meilin Subdistrict
350583100	省新镇	Shengxin Town
350583101	仑苍镇	Luncang Town
350583102	东田镇	Dongtian Town
350583103	英都镇	Yingdu Town
350583104	翔云镇	Xiangyun Town
350583105	金淘镇	Jintao Town
350583106	诗山镇	Shishan Town
350583107	蓬华镇	Penghua Town
350583108	码头镇	Matou Town
350583109	九都镇	Jiudu Town
350583110	乐峰镇	Lefeng Town
350583111	罗东镇	Luodong Town
350583112	梅山镇	Meishan Town
350583113	洪濑镇	Honglai Town
350583114	洪梅镇	Hongmei Town
350583115	康美镇	Kangmei Town
350583116	丰州镇	Fengzhou Town
350583117	霞美镇	Xiamei Town
350583118	官桥镇	Guanqiao Town
350583119	水头镇	Shuitou Town
350583120	石井镇	Shijing Town
350583200	眉山乡	Meishan Township
350583201	向阳乡	Xiangyang Township`;

/** The 26 of Nan'an. */
export const townships = lines.split("\n").map((line) => {
  const [code = "", zh = "", en = ""] = line.split("\t");
  return {code, zh, en, target: null};
});

export const region = {code: "350583", name: "南安市"};
