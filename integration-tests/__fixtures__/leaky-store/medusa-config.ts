import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** The whole suite, in a store whose own routes forget to ask who is asking. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "leaky-store",
      cookieSecret: "leaky-store",
    },
  },
  admin: { disable: true },
  ...b2b({
    company: {},
    documents: {},
    contracts: {},
    credit: {},
    budgets: {},
    articles: {},
  }),
})
