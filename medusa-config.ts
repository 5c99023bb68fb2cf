import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV || "development", process.cwd())

const port = process.env.PORT || "9000"
const here = `http://localhost:${port}`

/** The reference store: every plugin switched on. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_CORS || here,
      adminCors: process.env.ADMIN_CORS || here,
      authCors: process.env.AUTH_CORS || here,
      jwtSecret: process.env.JWT_SECRET || "only-for-development",
      cookieSecret: process.env.COOKIE_SECRET || "only-for-development",
    },
    // Served over plain http on one's own machine: with `Secure` cookies the
    // admin's log-in would silently return to the log-in page.
    cookieOptions: { sameSite: "lax", secure: false },
  },
  admin: {
    disable: process.env.DISABLE_MEDUSA_ADMIN === "true",
  },
  ...b2b({
    company: {},
    documents: {},
    contracts: {},
  }),
})
