import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** A store that shows prices and stock levels to customers alone. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "hidden-prices",
      cookieSecret: "hidden-prices",
    },
  },
  admin: { disable: true },
  ...b2b({ company: { hide_prices: true }, contracts: {} }),
})
