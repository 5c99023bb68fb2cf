import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig } from "@medusajs/framework/utils"

const redisUrl = process.env.REDIS_URL

/** A store that runs on several nodes: events, workflows and caches go through Redis. */
export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl,
    http: {
      storeCors: "*",
      adminCors: "*",
      authCors: "*",
      jwtSecret: "cluster-store",
      cookieSecret: "cluster-store",
    },
  },
  admin: { disable: true },
  ...b2b(
    {
      company: {},
      documents: { sender: { email: "order@store.test" } },
      contracts: {},
      credit: {},
      budgets: {},
      articles: {},
    },
    {
      modules: [
        {
          resolve: "@medusajs/medusa/event-bus-redis",
          options: { redisUrl },
        },
        {
          resolve: "@medusajs/medusa/workflow-engine-redis",
          options: { redis: { redisUrl } },
        },
        {
          resolve: "@medusajs/medusa/cache-redis",
          options: { redisUrl },
        },
        {
          // Files have to be where every node reaches them.
          resolve: "@medusajs/medusa/file",
          options: {
            providers: [
              {
                resolve: "@medusajs/medusa/file-local",
                id: "local",
                options: { private_upload_dir: process.env.PRIVATE_FILES },
              },
            ],
          },
        },
        {
          resolve: "@medusajs/medusa/notification",
          options: {
            providers: [
              {
                resolve: "@medusa-b2b/documents/providers/mail-folder",
                id: "mail-folder",
                options: {
                  channels: ["email"],
                  folder: process.env.MAIL_FOLDER,
                },
              },
            ],
          },
        },
      ],
    }
  ),
})
