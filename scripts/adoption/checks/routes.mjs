import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { expect } from "./expect.mjs"

const PARAMETER = /\[[^\]]+\]/g

/** Paths below /store or /admin on which the files of a folder answer a GET. */
const routesIn = (api) => {
  if (!existsSync(api)) {
    return []
  }
  return readdirSync(api, { recursive: true })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /^(store|admin)\/.*\/route\.js$/.test(file))
    .filter((file) =>
      /^exports\.GET =|exports\.\w+ = exports\.GET =|exports, "GET"/m.test(
        readFileSync(path.join(api, file), "utf8")
      )
    )
    .map((file) => `/${path.posix.dirname(file)}`)
    .sort()
}

/** Paths on which a built plugin answers a GET. */
export const routesOf = (packageFolder) =>
  routesIn(path.join(packageFolder, ".medusa", "server", "src", "api"))

const callerFor = (route, users) =>
  route.startsWith("/admin/") ? users.staff : users.visitor

/** A visitor is turned away, an id that nobody has is not found; nothing breaks. */
const seeThatItAnswers = async (route, users) => {
  const answer = await callerFor(route, users).try(
    route.replaceAll(PARAMETER, "none")
  )
  expect(
    answer.status < 500,
    `GET ${route} answers ${answer.status}: ${JSON.stringify(answer.body)}`
  )
  expect(
    answer.isJson || answer.status === 200,
    `GET ${route} is not there, although its plugin is installed`
  )
  const isPlainList = route.startsWith("/admin/") && !route.includes("[")
  expect(
    !isPlainList || answer.status === 200 || answer.status === 400,
    `GET ${route} answers staff ${answer.status}`
  )
}

const seeThatItIsNotThere = async (route, users) => {
  const answer = await callerFor(route, users).try(
    route.replaceAll(PARAMETER, "none")
  )
  expect(
    answer.status === 404 && !answer.isJson,
    `GET ${route} answers ${answer.status}, although its plugin is not installed`
  )
}

/**
 * Every GET route of the installed plugins answers, and none of the others'.
 *
 * @param {Awaited<ReturnType<import("../client.mjs").usersOf>>} users
 * @param {{ folder: string, installed: boolean }[]} plugins
 * @param {string} core folder of @medusajs/medusa: plugins may put themselves
 *   before a route of core, which is there without them
 */
export const checkRoutes = async (users, plugins, core) => {
  const there = new Set(
    plugins.flatMap(({ folder, installed }) =>
      installed ? routesOf(folder) : []
    )
  )
  for (const route of there) {
    await seeThatItAnswers(route, users)
  }
  const elsewhere = plugins
    .filter(({ installed }) => !installed)
    .flatMap(({ folder }) => routesOf(folder))
  const always = new Set([
    ...there,
    ...routesIn(path.join(core, "dist", "api")),
  ])
  for (const route of elsewhere.filter((each) => !always.has(each))) {
    await seeThatItIsNotThere(route, users)
  }
}
