import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** A store whose catalogue only companies see. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "catalogue-for-members",
      cookieSecret: "catalogue-for-members",
    },
  },
  admin: { disable: true },
  ...b2b({ company: {}, contracts: { visitors_see: "nothing" } }),
})
