import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** A store that shows its goods to customers alone. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "closed-shop",
      cookieSecret: "closed-shop",
    },
  },
  admin: { disable: true },
  ...b2b({ company: { closed_shop: true }, contracts: {} }),
})
