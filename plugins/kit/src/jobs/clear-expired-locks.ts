import type { MedusaContainer } from "@medusajs/framework/types"
import { clearExpiredLocks } from "../door/seams/expired-locks"

/** Frees carts and orders whose lock outlived the process that held it. */
const clearLocks = async (container: MedusaContainer): Promise<void> => {
  await clearExpiredLocks(container)
}

export default clearLocks

export const config = {
  name: "clear-expired-locks",
  schedule: "*/15 * * * * *",
}
