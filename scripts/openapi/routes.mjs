import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import ts from "typescript"
import { inRoot } from "../lib/paths.mjs"

const METHODS = new Set(["GET", "POST", "PUT", "PATCH", "DELETE"])

/**
 * @typedef {object} Route
 * @property {string} plugin short name of the plugin whose route it is
 * @property {string} method
 * @property {string} path as Medusa mounts it: `/store/carts/:id`
 * @property {string} file
 * @property {string} doc what the handler's doc comment says
 * @property {string} contentType of its answers
 * @property {string | null} answer TypeScript type of its answer
 */

const pathOf = (api, file) =>
  `/${path
    .relative(api, path.dirname(file))
    .split(path.sep)
    .map((segment) => segment.replace(/^\[(.+)\]$/, ":$1"))
    .join("/")}`

const docOf = (statement) =>
  ts
    .getJSDocCommentsAndTags(statement)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join("\n")
    .trim()

const contentTypeOf = (statement) => {
  const tag = ts
    .getJSDocTags(statement)
    .find(({ tagName }) => tagName.text === "contentType")
  return tag ? ts.getTextOfJSDocComment(tag.comment) : "application/json"
}

/** `T` of the parameter `res: MedusaResponse<T>`. */
const answerOf = (handler) => {
  const type = handler.parameters?.[1]?.type
  return type && ts.isTypeReferenceNode(type)
    ? (type.typeArguments?.[0]?.getText() ?? null)
    : null
}

const routesIn = (plugin, api, file) => {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true
  )
  return source.statements.filter(ts.isVariableStatement).flatMap((statement) =>
    statement.declarationList.declarations
      .filter(({ name }) => METHODS.has(name.getText()))
      .map(({ name, initializer }) => ({
        plugin,
        method: name.getText(),
        path: pathOf(api, file),
        file,
        doc: docOf(statement),
        contentType: contentTypeOf(statement),
        answer: initializer ? answerOf(initializer) : null,
      }))
  )
}

/** Every route that the repo's plugins have, read from their sources. */
export const findRoutes = (plugins = inRoot("plugins")) =>
  readdirSync(plugins)
    .map((plugin) => ({
      plugin,
      api: path.join(plugins, plugin, "src", "api"),
    }))
    .filter(({ api }) => existsSync(api))
    .flatMap(({ plugin, api }) =>
      readdirSync(api, { recursive: true, encoding: "utf8" })
        .filter((file) => path.basename(file) === "route.ts")
        .flatMap((file) => routesIn(plugin, api, path.join(api, file)))
    )
    .sort((a, b) =>
      `${a.path} ${a.method}`.localeCompare(`${b.path} ${b.method}`, "en")
    )
