import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, relative, dirname, sep } from "node:path"

const PLUGINS = join(__dirname, "../../../plugins")
const METHOD = /export const (GET|POST|DELETE|PUT|PATCH)\b/g

const routeFiles = (plugin: string): string[] => {
  const api = join(PLUGINS, plugin, "src/api")
  if (!existsSync(api)) {
    return []
  }
  return readdirSync(api, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(`${sep}route.ts`))
    .map((file) => join(api, file))
}

const pathOf = (plugin: string, file: string): string =>
  `/${relative(join(PLUGINS, plugin, "src/api"), dirname(file))
    .split(sep)
    .map((segment) => segment.replace(/^\[(.+)\]$/, ":$1"))
    .join("/")}`

/** Every route that the repo's plugins have, read from their files: `GET /store/buyer`. */
export const ourRoutes = (): string[] =>
  readdirSync(PLUGINS).flatMap((plugin) =>
    routeFiles(plugin).flatMap((file) =>
      [...readFileSync(file, "utf8").matchAll(METHOD)].map(
        ([, method]) => `${method} ${pathOf(plugin, file)}`
      )
    )
  )
