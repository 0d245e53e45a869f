/** Whether the page is read in WeChat's own browser, which saves no files and copies no pictures. */
export function isWechat(): boolean {
  return /MicroMessenger/i.test(navigator.userAgent);
}
