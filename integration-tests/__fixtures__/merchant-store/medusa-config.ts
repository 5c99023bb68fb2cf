import { join } from "node:path"
import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

const suite = b2b({})

/** A merchant's store with another vendor's plugin, which is listed before ours. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "merchant-store",
      cookieSecret: "merchant-store",
    },
  },
  admin: { disable: true },
  modules: suite.modules,
  plugins: [join(__dirname, "vendor-plugin"), ...suite.plugins],
})
