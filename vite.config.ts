import react from "@vitejs/plugin-react";
import {defineConfig, mergeConfig, type ViteUserConfig as UserConfig} from "vitest/config";
import {compileAhead} from "./src/build/compile-ahead.ts";
import {compressBuilt} from "./src/build/compress-built.ts";
import {contentSecurityPolicy} from "./src/build/content-security-policy.ts";
import {drawPages} from "./src/build/draw-pages.ts";
import {parseFrameAncestors} from "./src/build/frame-ancestors.ts";
import {keepOffline} from "./src/build/keep-offline.ts";
import {nameAncestors} from "./src/build/name-ancestors.ts";
import {notFoundPage} from "./src/build/not-found-page.ts";
import {inlineStyles, retryStyles} from "./src/build/page-styles.ts";
import {parseSiteUrl} from "./src/build/parse-site-url.ts";
import {parseBasePath, serveBuilt} from "./src/build/serve-built.ts";
import {singleFile} from "./src/build/single-file.ts";

const {PORT, HOST, BASE_PATH, SITE_URL, FRAME_ANCESTORS} = process.env;
const basePath = parseBasePath(BASE_PATH);
const ancestors = parseFrameAncestors(FRAME_ANCESTORS);

/**
 * What most pages share is one script: in scripts of their own, small modules would weigh more
 * in their wrapping. Not what draws figures, since the headline cards come before them, nor
 * components, whose styles would lose their order.
 */
const sharedModules = /\/src\/(?!charts|figures).+\.ts$/;

/** The site: pages drawn ahead, what each needs in files of its own. */
const site: UserConfig = {
  plugins: [
    nameAncestors(ancestors),
    inlineStyles(),
    retryStyles(),
    contentSecurityPolicy(),
    notFoundPage(basePath),
    compileAhead(),
    drawPages(),
    keepOffline(),
    compressBuilt(),
    serveBuilt(basePath, ancestors),
  ],
  build: {
    rolldownOptions: {
      output: {
        // Every script names those it brings, and a hash can't be compressed: seven letters tell releases apart too.
        chunkFileNames: "assets/[name]-[hash:7].js",
        codeSplitting: {groups: [{name: "shared", test: sharedModules, minShareCount: 9}]},
      },
    },
  },
};

/** The dashboard as one file. */
const single: UserConfig = {
  plugins: [singleFile()],
  build: {
    outDir: "dist-single",
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: {output: {codeSplitting: false}},
  },
};

const common: UserConfig = {
  // Relative, so that one build works under any path of any host.
  base: "./",
  define: {"import.meta.env.SITE_URL": JSON.stringify(parseSiteUrl(SITE_URL))},
  plugins: [react()],
  build: {
    // Windows 7's last Chrome, WeChat's browser on Android, and iOS 16.4.
    target: ["chrome109", "safari16.4"],
    reportCompressedSize: false,
  },
  // A worker loads its words when it knows their language.
  worker: {format: "es"},
  preview: {
    host: HOST || "127.0.0.1",
    port: Number(PORT || 4173),
    strictPort: Boolean(PORT),
    // Who opens the server to a network by HOST knows by which names it is called there.
    allowedHosts: HOST ? true : [],
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/browser/**"],
    setupFiles: ["tests/setup/quiet-console.ts", "tests/setup/clean-page.ts"],
    env: {TZ: "Asia/Shanghai", LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8"},
    // No test is measured by time, and a machine that is shared may stall.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

export default defineConfig(({mode}) => mergeConfig(common, mode === "single" ? single : site));
