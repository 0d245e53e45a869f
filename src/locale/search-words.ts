/**
 * Other words, in both languages, by which pages and actions are found in either: not shown
 * but as the reason why something was found.
 */
export const searchWords = {
  page: {
    overview: ["总览", "首页", "概况", "Overview", "Home"],
    explore: ["全部记录", "浏览", "探索", "清单", "Explore", "All records", "List"],
    framework: ["1233 工作法", "工作法", "框架", "1233 working method", "Framework"],
    townships: ["乡镇（街道）", "街道", "地图", "Townships", "Subdistricts", "Map"],
    about: ["出处与方法", "来源", "关于", "口径", "Sources and methods", "About"],
  },
  action: {
    light: ["浅色", "白天", "主题", "Light", "Day", "Theme"],
    dark: ["深色", "暗色", "夜间", "主题", "Dark", "Night", "Theme"],
    system: ["跟随系统", "自动", "主题", "System", "Auto", "Theme"],
    language: ["语言", "中文", "英文", "翻译", "Language", "Chinese", "English", "Translate"],
    clear: ["清除筛选", "重置", "Clear filters", "Reset"],
    link: ["复制链接", "分享", "网址", "Copy link", "Share", "Address"],
    pin: ["固定版本", "Pin", "Release"],
    export: ["导出", "下载", "保存", "图片", "Export", "Download", "Save", "PNG", "SVG", "CSV"],
    picture: ["打开图片", "还原视图", "Open a picture", "Restore the view", "Drop"],
    print: ["打印", "Print", "PDF"],
    forget: ["清空最近", "历史", "Forget", "History"],
  },
} as const;
