import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Answer, Asked } from "@medusa-b2b/testing/requests"
import Ajv2020, { type ErrorObject } from "ajv/dist/2020"

type Content = Record<string, { schema: object }>

type Operation = {
  responses: Record<string, { content?: Content; $ref?: string }>
}

/** The committed description of our routes. */
export const openapi = JSON.parse(
  readFileSync(join(__dirname, "../../docs/openapi.json"), "utf8")
) as { paths: Record<string, Record<string, Operation>> }

/** Every described route, as Medusa names it: `GET /store/companies/:id`. */
export const describedRoutes = (): string[] =>
  Object.entries(openapi.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map(
      (method) =>
        `${method.toUpperCase()} ${path.replace(/\{([^}]+)\}/g, ":$1")}`
    )
  )

const ajv = new Ajv2020({
  strict: false,
  validateFormats: false,
  allErrors: true,
})
ajv.addSchema({ ...openapi, $id: "openapi" } as object)

const escaped = (part: string) =>
  encodeURIComponent(part.replace(/~/g, "~0").replace(/\//g, "~1"))

/** More words and fewer parameters come first: `/tree` before `/{id}`. */
const TEMPLATES = Object.keys(openapi.paths)
  .sort((a, b) => a.split("{").length - b.split("{").length)
  .map((path) => ({
    path,
    pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, "[^/]+")}$`),
  }))

const told = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath || "/"} ${message} ${JSON.stringify(params)}`

/**
 * What in an answer of ours is not as its description says: fields too many
 * or too few, of another type, or another kind of file. Answers of other
 * routes, and those whose fields the client chose itself, are not looked at.
 */
export const answerFaults = (
  { method, path, query }: Asked,
  { status, data, headers }: Answer<unknown>
): string[] => {
  const [pathname, search = ""] = path.split("?")
  const found = TEMPLATES.find(({ pattern }) => pattern.test(pathname))
  const verb = method.toLowerCase()
  const operation = found && openapi.paths[found.path][verb]
  const chose = /(^|&)fields=/.test(search) || "fields" in (query ?? {})
  if (!found || !operation || status !== 200 || chose) {
    return []
  }
  const [type] = String(headers["content-type"]).split(";")
  if (!operation.responses[status].content?.[type]) {
    return [`${verb} ${found.path} answers ${type}, which is not described`]
  }
  if (type !== "application/json") {
    return []
  }
  const pointer = [
    ...["paths", found.path, verb, "responses", String(status)],
    ...["content", type, "schema"],
  ]
  const validate = ajv.compile({
    $ref: `openapi#/${pointer.map(escaped).join("/")}`,
  })
  return validate(data)
    ? []
    : (validate.errors ?? []).map(
        (error) => `${verb} ${found.path}: ${told(error)}`
      )
}
