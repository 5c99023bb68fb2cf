import { join } from "node:path"
import { wholesaleStore } from "@medusa-b2b/testing/fixtures"
import {
  castOf,
  recordMountedRoutes,
  tryIsolation,
  type IsolationRule,
} from "@medusa-b2b/testing/isolation"
import { storeTest } from "@medusa-b2b/testing/store-test"

const mountedRoutes = recordMountedRoutes()

const LEAKS = [
  "/store/leaky-orders",
  "/store/leaky-carts",
  "/store/leaky-search",
]

const rules: IsolationRule[] = [
  {
    route: "GET /store/leaky-orders/:id",
    ownedBy: "company",
    refuses: ({ theirs }) => [{ params: { id: theirs.order_id } }],
  },
  {
    route: "POST /store/leaky-carts/:id",
    ownedBy: "company",
    refuses: ({ theirs }) => [
      { params: { id: theirs.cart_id }, noControl: "it refuses everybody" },
    ],
  },
  { route: "GET /store/leaky-search", self: "what the buyer may find" },
]

storeTest({
  name: "isolation bites",
  cwd: join(__dirname, "../__fixtures__/leaky-store"),
  fixtures: async (app) => ({
    cast: await castOf(await wholesaleStore(app)),
  }),
  suite: ({ app, given, reset }) => {
    const tryRoutes = (prefixes: string[], ruled: IsolationRule[]) =>
      tryIsolation({
        container: app.container,
        routes: prefixes.flatMap((prefix) => mountedRoutes(prefix)),
        rules: ruled,
        cast: given.cast,
        reset,
      })
    const about = (findings: string[], route: string, stranger: string) =>
      findings.filter((each) => each.startsWith(`${route}: ${stranger}`))

    it("reports a route without a rule, and says what to add", async () => {
      const findings = await tryRoutes(["/store/unruled"], [])

      expect(findings).toEqual([
        expect.stringMatching(
          /^GET \/store\/unruled has no isolation rule\..*refuses.*public.*self/s
        ),
      ])
    })

    it("reports a rule whose route is gone", async () => {
      const findings = await tryRoutes(
        ["/store/unruled"],
        [
          { route: "GET /store/unruled", public: "says ok to everybody" },
          { route: "GET /store/gone", public: "was once there" },
        ]
      )

      expect(findings).toEqual([
        "The isolation rule for GET /store/gone is left over: no such route is mounted.",
      ])
    })

    it("reports an unguarded route to every stranger whom it answers", async () => {
      const findings = await tryRoutes(LEAKS, rules)
      const route = "GET /store/leaky-orders/:id"

      for (const stranger of [
        "a visitor",
        "another company's buyer",
        "a removed member",
        "the owner, acting for another company",
        "a person without a company",
      ]) {
        expect(about(findings, route, `${stranger} `)).toEqual(
          expect.arrayContaining([
            expect.stringContaining("was not refused: 200"),
            expect.stringContaining("was shown the ids order_"),
          ])
        )
      }
    })

    it("reports a route that refuses, but has written by then", async () => {
      const findings = await tryRoutes(LEAKS, rules)

      expect(
        about(findings, "POST /store/leaky-carts/:id", "a visitor")
      ).toEqual([
        "POST /store/leaky-carts/:id: a visitor changed the owner's rows in cart",
      ])
    })

    it("reports a route that shows more than the caller's own", async () => {
      const findings = await tryRoutes(LEAKS, rules)

      expect(about(findings, "GET /store/leaky-search", "a visitor")).toEqual([
        "GET /store/leaky-search: a visitor was shown Hemliga vägen 7",
      ])
    })
  },
})
