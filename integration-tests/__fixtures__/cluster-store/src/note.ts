import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Notes that something was done, and by which node. */
export const note = async (
  container: MedusaContainer,
  what: string,
  about: string
): Promise<void> => {
  await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw("insert into probe_done (what, about, node) values (?, ?, ?)", [
      what,
      about,
      process.env.NODE_NAME ?? "unnamed",
    ])
}
