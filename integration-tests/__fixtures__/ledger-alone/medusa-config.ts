import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** A store with ledger, and kit, which it needs. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "ledger-alone",
      cookieSecret: "ledger-alone",
    },
  },
  admin: { disable: true },
  ...b2b({ ledger: {} }),
})
