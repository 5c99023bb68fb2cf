import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** The store that is measured: every plugin, no admin pages. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "bench",
      cookieSecret: "bench",
    },
  },
  admin: { disable: true },
  ...b2b({
    company: {},
    documents: {},
    contracts: {},
    ledger: {},
    credit: {},
    budgets: {},
    articles: {},
  }),
})
