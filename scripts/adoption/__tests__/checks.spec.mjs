import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import { routesOf } from "../checks/routes.mjs"
import { modulesOf, tablesOf } from "../checks/tables.mjs"

let folder

const put = (file, text) => {
  const place = path.join(folder, ".medusa", "server", "src", file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "adoption-checks-"))
})

afterEach(() => rmSync(folder, { recursive: true }))

test("a plugin's routes are those of its build that answer a GET", () => {
  put("api/store/companies/route.js", "exports.GET = GET;")
  put("api/store/companies/[id]/route.js", "exports.POST = exports.GET = 1;")
  put("api/admin/imports/route.js", "exports.POST = POST;")
  put("api/middlewares.js", "exports.GET = 1;")
  expect(routesOf(folder)).toEqual([
    "/store/companies",
    "/store/companies/[id]",
  ])
})

test("a plugin's tables are those that its migrations make", () => {
  put(
    "modules/company/migrations/Migration1.js",
    'this.addSql(`create table if not exists "company" ("id" text)`)'
  )
  put(
    "providers/locking/migrations/Migration2.js",
    'this.addSql(`create table if not exists "lock_lease" ("id" text)`)'
  )
  put("modules/company/index.js", 'exports.COMPANY_MODULE = "company";')
  expect(tablesOf(folder).sort()).toEqual(["company", "lock_lease"])
  expect(modulesOf(folder)).toEqual(["company"])
})

test("a plugin without routes, tables and modules has none", () => {
  expect(routesOf(folder)).toEqual([])
  expect(tablesOf(folder)).toEqual([])
  expect(modulesOf(folder)).toEqual([])
})
