import type { MedusaContainer } from "@medusajs/framework/types"
import { eraseOldApplications as erase } from "../workflows/company-application/erase-old-applications"

/** Erases applications that came to nothing long ago. */
const eraseOldApplications = async (
  container: MedusaContainer
): Promise<void> => {
  await erase(container)
}

export default eraseOldApplications

export const config = {
  name: "erase-old-applications",
  schedule: "41 3 * * *",
}
