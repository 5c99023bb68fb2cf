const settings = ({ admin }) => `{
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: "http://localhost",
      adminCors: "http://localhost",
      authCors: "http://localhost",
      jwtSecret: "adoption",
      cookieSecret: "adoption",
    },
  },
  admin: { disable: ${!admin} },
`

const json = (value) => JSON.stringify(value)

/**
 * The medusa-config.ts of a case, as a merchant writes it after our README.
 *
 * @param {import("./matrix.mjs").AdoptionCase} adoptionCase
 */
export const configText = ({ chosen, list, guests = [], admin = false }) => {
  const plugins = list ?? (chosen ? null : guests)
  const ours = plugins
    ? `  plugins: ${json(plugins)},\n`
    : `  ...b2b(${json(chosen)}, { plugins: ${json(guests)} }),\n`
  return [
    ...(plugins ? [] : ['import { b2b } from "@medusa-b2b/kit/config"']),
    'import { defineConfig } from "@medusajs/framework/utils"',
    "",
    `export default defineConfig(${settings({ admin })}${ours}})`,
    "",
  ].join("\n")
}
