/** Of reading without a network, and of new releases of the site, in Chinese; loaded when there is something to say. */
export const offlineMessages = {
  offline: {
    title: "没有网络时",
    lead: "打开过一次，网站的文件就存在这台机器的浏览器里，断网也能看、筛选、查找、导出，刷新也行。存入的登记表另在“数据”页管理。",
    coming: "正在存入，或还没有开始：请让本页再开一会儿。",
    ready: "可以断网使用。网站文件占 {{size}} MB，都存在本机。",
    partial: "只存了一部分（{{kept}} / {{of}} 个文件），断网时有的页面打不开。",
    off: "已删除，也不再自动存。需要联网使用。",
    barred: {
      insecure:
        "现在打开的地址不是 https，浏览器不允许存下网站，断网时打不开；其余照常可用。请网站管理员改用 https，或下载单文件版。",
      browser: "这个浏览器（或无痕窗口、单位的策略）不允许存下网站，断网时打不开；其余照常可用。可以换一个浏览器窗口。",
    },
    failed: {
      network: "没有存成：网络中断。连上网络后再试。",
      full: "没有存成：本机给浏览器的空间不够。清出空间后再试。",
      mixed: "没有存成：服务器上的文件正在更换，或被中途的网络改过。过一会儿再试。",
      failed: "没有存成：浏览器没有说明原因。可以再试一次；仍不行，请换一个浏览器。",
    },
    stale: "现在存的是上一个版本，照常可用；新版本{{reason}}",
    fonts: "PDF 用的字体不预先存，第一次导出 PDF 时取一次，之后断网也能用。",
    install: "需要像软件一样打开时，在浏览器菜单里选“安装”或“添加到主屏幕”。",
    keep: "存下来",
    again: "再试一次",
    remove: "删除离线文件",
    sure: "确定？只删除网站的文件，登记表、图册和设置不动；以后打开需要网络。",
    cancel: "取消",
    removed: "离线文件已删除。",
    removeFailed: "没有删除成功：{{message}}",
    news: {
      ready: "网站有新版本，已经存好。",
      elsewhere: "另一个窗口已换用新版本，这里仍是原来的，照常可用。",
      keeps: "更新会重新载入本页：地址里的筛选和图册不变，还没有存下的登记表需要重新选择。",
      take: "更新",
      taken: "正在更新……",
      later: "以后再说",
    },
  },
} as const;
