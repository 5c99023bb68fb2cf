import { bodyOf, pathParameters, queryParameters } from "./requests.mjs"

const KEY = "publishable_key"

/** Who may call a route: its area's log-ins, and for a shop the shop's key. */
const securityOf = ({ path }, { actors, permission }) => {
  if (path.startsWith("/admin")) {
    return [{ admin_session: [] }, { bearer: [] }, { secret_key: [] }]
  }
  return actors || permission
    ? [
        { [KEY]: [], bearer: [] },
        { [KEY]: [], customer_session: [] },
      ]
    : [{ [KEY]: [] }]
}

const refusals = (route, said) => {
  const { path } = route
  const isClosed = path.startsWith("/admin") || said.actors || said.permission
  return [
    [400, said.body || said.query],
    [401, isClosed],
    [403, isClosed],
    [404, path.includes(":")],
  ]
    .filter(([, applies]) => applies)
    .map(([status]) => [status, { $ref: `#/components/responses/${status}` }])
}

const answer = ({ contentType }, schema) => ({
  description: "Done.",
  content: {
    [contentType]: {
      schema:
        contentType === "application/json"
          ? (schema ?? {})
          : { type: "string" },
    },
  },
})

const operationId = ({ method, path }) =>
  [
    method.toLowerCase(),
    ...path
      .split("/")
      .filter(Boolean)
      .map((part) => part.replace(/^:(.+)$/, "by_$1")),
  ]
    .join("_")
    .replace(/-/g, "_")

/** One route as OpenAPI tells it. */
export const operationOf = (route, said, schema) => {
  const [summary, ...rest] = route.doc.replace(/\s+/g, " ").split(/(?<=\.) /)
  const needs =
    said.permission && `Needs the permission \`${said.permission}\`.`
  const description = [rest.join(" "), needs].filter(Boolean).join("\n\n")
  const parameters = [...pathParameters(route.path), ...queryParameters(said)]
  const body = bodyOf(said)
  return {
    operationId: operationId(route),
    tags: [route.plugin],
    summary: summary.replace(/\.$/, ""),
    ...(description && { description }),
    security: securityOf(route, said),
    ...(said.permission && { "x-permission": said.permission }),
    ...(parameters.length && { parameters }),
    ...(body && { requestBody: body }),
    responses: {
      200: answer(route, schema),
      ...Object.fromEntries(refusals(route, said)),
    },
  }
}
