/** Words of a figure that stands in another page, and of the dialog that puts it there; loaded with the first one. */
export const embedMessages = {
  embed: {
    dialog: {
      title: "嵌入网页：{{title}}",
      close: "关闭嵌入",
      lead: "把代码放进网页，读者在那里就能看到这张图，带着标题、筛选、图例、来源和回到看板的链接。",
      preview: "预览",
      width: "预览宽度",
      px: "{{width}} px",
      theme: "颜色",
      themes: {auto: "跟随读者的设备", light: "浅色", dark: "深色"},
      height: "高度",
      heights: {fixed: "固定（不用脚本）", auto: "自动（加一个小脚本）"},
      code: "代码",
      measuring: "正在量取高度……",
      measured: "在 {{width}} px 宽时，这张图高 {{height}} px。",
      fixedHint: "网页上更窄或更宽时，图会重新排版，高度可能不同：太高留白，太矮可滚动。",
      autoHint: "脚本只听这张图报出的高度，并改 iframe 的高度；没有脚本时用固定高度。",
      copy: "复制代码",
      copied: "代码已复制。",
      notCopied: "浏览器没有允许复制：代码已选中，请按 Ctrl+C（Mac 按 ⌘C）。",
      policy: "网页若有内容安全策略（CSP），请允许：{{rules}}。",
    },
    closed:
      "地址 {{host}} 只有本机或内部网络能打开，代码也只在那里有用。请在公开网站上打开看板再复制，或在构建时设置 SITE_URL。",
    own: {
      title: "自己的登记表不能嵌入",
      why: "这份登记表只存在您这台电脑的浏览器里，从不上传，别的网页和别的读者都取不到。可以改用图片。",
      elsewhere: "这张图用的登记表只存在载入它的那个浏览器里，这里取不到。",
      picture: "保存 PNG 图片",
    },
    file: {
      title: "单个文件不能嵌入",
      why: "这里打开的是一个文件，没有网址，别的网页取不到。请在网站上的看板里复制代码，或改用图片。",
    },
    open: "在近邻看板中打开",
    overview: "打开近邻看板总览",
    unknown: {
      title: "没有“{{id}}”这张图",
      lead: "嵌入代码中的图名可能写错了。请从看板里重新复制代码。",
    },
    missing: {
      title: "这份数据没有这张图",
      register: "这张图要用登记表的数据，而这里的数据是一篇报道。",
      report: "这张图要用报道的数据，而这里的数据是一份登记表。",
      record: "这张图讲的是一条记录与其他记录的关系，地址没有写明是哪一条，或这条记录没有关系可画。",
      earlier: "这张图比较两份登记表，地址没有写明两份，或其中一份不在这里。",
    },
    ignored: "地址中有几处未能识别，已略过：{{parts}}",
    framed: {
      title: "这个页面不能放在别的网页里",
      lead: "为防止有人借页面骗取点击，近邻看板只允许单张图嵌入别处。",
      open: "在新窗口打开近邻看板",
    },
  },
} as const;
