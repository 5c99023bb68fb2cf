import { join } from "node:path"
import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** A store with documents and no companies, whose mail provider fails when it is told to. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "mail-store",
      cookieSecret: "mail-store",
    },
  },
  admin: { disable: true },
  ...b2b(
    {
      documents: {
        sender: { email: "order@store.test" },
        attempts: 3,
        first_retry_seconds: 1,
        lease_seconds: 5,
      },
    },
    {
      modules: [
        {
          resolve: "@medusajs/medusa/notification",
          options: {
            providers: [
              {
                resolve: join(__dirname, "src/providers/unreliable"),
                id: "unreliable",
                options: { channels: ["email"] },
              },
            ],
          },
        },
      ],
    }
  ),
})
