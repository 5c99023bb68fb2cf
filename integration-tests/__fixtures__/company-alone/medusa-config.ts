import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** A store with companies and no plugin above them. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "company-alone",
      cookieSecret: "company-alone",
    },
  },
  admin: { disable: true },
  ...b2b({ company: {} }),
})
