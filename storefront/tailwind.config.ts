import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import type { Config } from "tailwindcss"

const here = dirname(fileURLToPath(import.meta.url))
const require = createRequire(import.meta.url)
const uiDist = dirname(require.resolve("@medusajs/ui"))

export default {
  // Its types say that it exports nothing.
  presets: [require("@medusajs/ui-preset") as Config],
  darkMode: "class",
  content: [
    join(here, "index.html"),
    join(here, "src/**/*.{ts,tsx}"),
    // The classes of Medusa's components stand in their build.
    join(uiDist, "**/*.js"),
  ],
} satisfies Config
