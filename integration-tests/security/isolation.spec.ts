import { wholesaleStore } from "@medusa-b2b/testing/fixtures"
import {
  allIsolationRules,
  castOf,
  recordMountedRoutes,
  tryIsolation,
} from "@medusa-b2b/testing/isolation"
import { storeTest } from "@medusa-b2b/testing/store-test"

const mountedRoutes = recordMountedRoutes()

storeTest({
  name: "isolation",
  fixtures: async (app) => ({
    cast: await castOf(await wholesaleStore(app)),
  }),
  suite: ({ app, given, reset }) => {
    it("lets nobody read or change another company's data, on any store route", async () => {
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
