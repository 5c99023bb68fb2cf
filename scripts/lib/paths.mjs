import path from "node:path"
import { fileURLToPath } from "node:url"

/** The repository's root folder. */
export const ROOT = path.resolve(
  path.dirname(fileURLToPath(import.meta.url)),
  "../.."
)

/** A path below the root, from its segments. */
export const inRoot = (...segments) => path.join(ROOT, ...segments)

/** A path as a person would type it at the root. */
export const fromRoot = (file) => path.relative(ROOT, file) || "."
