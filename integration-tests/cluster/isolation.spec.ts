import { wholesaleStore } from "@medusa-b2b/testing/fixtures"
import {
  allIsolationRules,
  castOf,
  recordMountedRoutes,
  tryIsolation,
} from "@medusa-b2b/testing/isolation"
import { storeTest, type TestApp } from "@medusa-b2b/testing/store-test"
import type { ServerProcess } from "../__fixtures__/server-process"
import { createNotes, directory, inTurn, startNode } from "./nodes"

const mountedRoutes = recordMountedRoutes()

let second: ServerProcess | undefined

storeTest({
  name: "isolation on two nodes",
  cwd: directory,
  fixtures: async (app) => {
    await createNotes(app)
    const behindBalancer: TestApp = {
      api: inTurn(() => [app.api, ...(second ? [second.api] : [])]),
      get container() {
        return app.container
      },
    }
    return { cast: await castOf(await wholesaleStore(behindBalancer)) }
  },
  suite: ({ app, given, reset, databaseUrl }) => {
    beforeAll(async () => {
      second = await startNode("second", databaseUrl)
    }, 180_000)

    afterAll(() => second?.stop())

    it("lets nobody read or change another company's data, whichever node answers", async () => {
      const findings = await tryIsolation({
        container: app.container,
        routes: mountedRoutes("/store"),
        rules: allIsolationRules,
        cast: given.cast,
        reset,
      })

      expect(findings).toEqual([])
    }, 600_000)
  },
})
