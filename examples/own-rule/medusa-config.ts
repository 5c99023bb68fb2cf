import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** A store with kit alone, and a rule of its own in src/workflows. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost:8000",
      adminCors: "http://localhost:9000",
      authCors: "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET || "only-for-development",
      cookieSecret: process.env.COOKIE_SECRET || "only-for-development",
    },
  },
  admin: { disable: true },
  ...b2b({}),
})
