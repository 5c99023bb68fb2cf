import { demoData } from "./demo-data.mjs"
import { addressOf } from "./settings.mjs"

const table = (rows) => {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => row[column].length))
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join("  ")
        .trimEnd()
    )
    .map((line) => `  ${line}`)
    .join("\n")
}

const placesOf = ({ memberships }, companies) =>
  memberships
    .map(({ company, role }) => {
      const { name, suspended } = companies.find(({ key }) => key === company)
      return `${role}, ${name}${suspended ? " (suspended)" : ""}`
    })
    .join(" · ")

/**
 * Where to go and as whom, once the store is up.
 *
 * @param {number} port
 * @returns {string}
 */
export const welcome = (port) => {
  const { store, staff, people, companies } = demoData()
  const address = addressOf(port)
  const shown = people.filter((person) => person.shown)
  return [
    `${store.name} is open.`,
    "",
    table([
      ["Storefront", `${address}/shop`],
      ["Admin", `${address}/app`],
      ["Mails", `${address}/mails`],
      ["Routes", `${address}/docs`],
    ]),
    "",
    `Log-ins, all with the password ${store.password}`,
    "",
    "  Admin",
    table(staff.map(({ email, about }) => [email, about])),
    "",
    "  Storefront",
    table(shown.map((person) => [person.email, placesOf(person, companies)])),
    `  ${people.length - shown.length} more, in src/demo/data/people.json`,
    "",
    'A tour of it: "npm run demo:tour" in another terminal. Ctrl-C ends it.',
  ].join("\n")
}
