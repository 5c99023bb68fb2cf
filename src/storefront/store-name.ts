import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** The store's name, as staff have written it in the admin. */
export const storeName = async (
  container: MedusaContainer
): Promise<string | undefined> => {
  const [store] = await container.resolve(Modules.STORE).listStores()
  return store?.name
}
