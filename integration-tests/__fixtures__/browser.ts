import { existsSync } from "node:fs"
import { chromium, type Browser } from "playwright-core"

/** Where the runner, or Debian, has put Chromium; null when there is none. */
export const chromiumPath = (): string | null =>
  [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
    (path) => path && existsSync(path)
  ) ?? null

/** A headless browser that asks nobody outside this machine anything. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath() ?? undefined,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  })
