import { join } from "node:path"
import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

/** A store with companies and documents that sends three queued invitations a minute, by a provider that fails when it is told to. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "post-store",
      cookieSecret: "post-store",
    },
  },
  admin: { disable: true },
  ...b2b(
    {
      company: { invitations_per_minute: 3, vies: null },
      documents: {
        sender: { email: "order@store.test" },
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
                resolve: join(
                  __dirname,
                  "../mail-store/src/providers/unreliable"
                ),
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
