import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** A store whose server is killed in the middle of orders. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "crashing-store",
      cookieSecret: "crashing-store",
    },
  },
  admin: { disable: true },
  ...b2b({ company: {}, contracts: {}, budgets: {}, articles: {} }),
})
