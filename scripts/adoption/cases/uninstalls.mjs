import { existsSync } from "node:fs"
import path from "node:path"
import { buy } from "../checks/cart.mjs"
import { checkRoutes } from "../checks/routes.mjs"
import { usersOf } from "../client.mjs"
import { medusa, migrate, start } from "../medusa.mjs"
import { pluginsOf } from "./boots.mjs"

/** What a plugin's README says to run when it goes; most have nothing to undo. */
const SCRIPT = path.join(".medusa", "server", "src", "scripts", "uninstall.js")

/**
 * A store that had all plugins, and orders by them, loses one: it starts and
 * sells on the same database. Those that go are told so after they have been
 * taken out of the configuration, which is the harder way round.
 *
 * @param {import("../run.mjs").Surroundings} surroundings
 * @param {import("../matrix.mjs").AdoptionCase} adoptionCase
 */
export const uninstalls = async (surroundings, adoptionCase) => {
  const { store, databases } = surroundings
  const url = await databases.make(adoptionCase.name, "full")
  store.become(adoptionCase)
  const plugins = pluginsOf(surroundings, adoptionCase)
  const ran = []
  for (const { name, folder, installed } of plugins) {
    const script = path.join(folder, SCRIPT)
    if (!installed && existsSync(script)) {
      await medusa(store, url, ["exec", path.relative(store.folder, script)])
      ran.push(name)
    }
  }
  await migrate(store, url)
  const server = await start(store, url)
  try {
    const users = await usersOf(server.address)
    await checkRoutes(users, plugins, store.packageFolder("@medusajs/medusa"))
    await buy(users.visitor)
  } finally {
    await server.stop()
  }
  return { note: ran.map((name) => `uninstall script of ${name}`).join(", ") }
}
