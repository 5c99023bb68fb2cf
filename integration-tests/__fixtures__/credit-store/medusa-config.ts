import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** A store with credit and what it needs, whose server is killed in the middle of orders. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "credit-store",
      cookieSecret: "credit-store",
    },
  },
  admin: { disable: true },
  ...b2b({ credit: {} }),
})
