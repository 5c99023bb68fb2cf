import { buy } from "../checks/cart.mjs"
import { expect } from "../checks/expect.mjs"
import { checkRoutes } from "../checks/routes.mjs"
import { checkTables } from "../checks/tables.mjs"
import { checkWholesale } from "../checks/wholesale.mjs"
import { usersOf } from "../client.mjs"
import { medusa, migrate, start } from "../medusa.mjs"
import { checkGuests } from "../checks/guests.mjs"
import { checkOwnHandlers } from "../checks/own-handlers.mjs"

/** The plugins of this repository as they lie in the store. */
export const pluginsOf = ({ store, plugins }, { installed }) =>
  plugins.map((plugin) => ({
    name: plugin.name,
    folder: store.packageFolder(plugin.package),
    installed: installed.includes(plugin.name),
  }))

const checkAdmin = async (address) => {
  const page = await fetch(`${address}/app`)
  const text = await page.text()
  expect(
    page.ok && text.includes("<script"),
    `/app answers ${page.status} without the admin`
  )
  const [, script] = text.match(/src="([^"]+\.js)"/) ?? []
  const answer = await fetch(new URL(script, `${address}/app/`))
  expect(answer.ok, `the admin's script ${script} answers ${answer.status}`)
}

/**
 * A store that comes to some plugins: migrates, starts, and sells as before.
 *
 * @param {import("../run.mjs").Surroundings} surroundings
 * @param {import("../matrix.mjs").AdoptionCase} adoptionCase
 */
export const boots = async (surroundings, adoptionCase) => {
  const { store, databases } = surroundings
  const { name, kind, admin = false, guests = [], parts = [] } = adoptionCase
  const url = await databases.make(name, kind === "plain" ? null : "plain")
  store.become(adoptionCase)
  const versions = []
  for (const guest of guests) {
    versions.push(`${guest} ${await surroundings.installGuest(guest)}`)
  }
  await migrate(store, url)
  if (admin) {
    await medusa(store, url, ["build"])
  }
  const server = await start(store, url, { built: admin })
  try {
    const users = await usersOf(server.address)
    const plugins = pluginsOf(surroundings, adoptionCase)
    await checkTables(url, plugins)
    await checkRoutes(users, plugins, store.packageFolder("@medusajs/medusa"))
    await buy(users.visitor)
    await checkWholesale(users, adoptionCase.installed)
    if (admin) {
      await checkAdmin(server.address)
    }
    if (parts.includes("own-handlers")) {
      await checkOwnHandlers(users)
    }
    await checkGuests(users, guests)
  } finally {
    await server.stop()
  }
  return { note: versions.join(", ") }
}
