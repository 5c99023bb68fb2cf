import { b2b } from "@medusa-b2b/kit/config"
import { defineConfig, loadEnv } from "@medusajs/framework/utils"
import { privateFilesFolder } from "./src/files/folder"
import { mailFolder } from "./src/mails/folder"
import { secret } from "./src/secrets/secret"

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
      jwtSecret: secret("JWT_SECRET"),
      cookieSecret: secret("COOKIE_SECRET"),
    },
    // Served over plain http on one's own machine: with `Secure` cookies the
    // admin's log-in would silently return to the log-in page.
    cookieOptions: { sameSite: "lax", secure: false },
  },
  admin: {
    disable: process.env.DISABLE_MEDUSA_ADMIN === "true",
  },
  ...b2b(
    {
      company: {
        storefront_url: `${here}/shop`,
        admin_url: `${here}/app`,
        application_fields: [
          {
            key: "trade",
            type: "choice",
            required: true,
            label: { en: "Your trade", sv: "Er bransch" },
            choices: [
              {
                value: "electrical",
                label: { en: "Electrical installation", sv: "Elinstallation" },
              },
              { value: "building", label: { en: "Building", sv: "Bygg" } },
              { value: "other", label: { en: "Other", sv: "Annat" } },
            ],
          },
          {
            key: "authorisation",
            type: "text",
            label: {
              en: "Electrical authorisation number",
              sv: "Registreringsnummer hos Elsäkerhetsverket",
            },
          },
          {
            key: "employees",
            type: "number",
            label: { en: "Number of employees", sv: "Antal anställda" },
          },
        ],
      },
      documents: {
        sender: {
          name: "Mälardalens El & VVS",
          email: "order@malarel.example",
        },
        merchant: {
          name: "Mälardalens El & VVS AB",
          address: ["Betonggatan 4", "721 36 Västerås"],
          organization_number: "556012-5790",
          vat_id: "SE556012579001",
          email: "order@malarel.example",
          phone: "021-123 45 00",
          website: "malarel.example",
          bank: [
            { label: "Bankgiro", value: "5050-1055" },
            { label: "IBAN", value: "SE45 5000 0000 0583 9825 7466" },
          ],
        },
      },
      contracts: {
        delivery: { country: "se", time_zone: "Europe/Stockholm" },
      },
      articles: {},
      credit: {},
      budgets: {},
      ledger: {},
    },
    {
      modules: [
        {
          resolve: "@medusajs/medusa/file",
          options: {
            providers: [
              {
                resolve: "@medusajs/medusa/file-local",
                id: "local",
                options: {
                  backend_url: `${here}/static`,
                  // Its default is the folder that is served to everybody.
                  private_upload_dir: privateFilesFolder(),
                },
              },
            ],
          },
        },
        {
          resolve: "@medusajs/medusa/notification",
          options: {
            providers: [
              {
                resolve: "@medusajs/medusa/notification-local",
                id: "local",
                options: { channels: ["feed"] },
              },
              {
                // Written into a folder, not sent: see /mails.
                resolve: "@medusa-b2b/documents/providers/mail-folder",
                id: "mail-folder",
                options: { channels: ["email"], folder: mailFolder() },
              },
            ],
          },
        },
      ],
    }
  ),
})
