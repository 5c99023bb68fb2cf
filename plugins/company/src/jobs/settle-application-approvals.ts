import type { MedusaContainer } from "@medusajs/framework/types"
import { settleDeadApprovals } from "../workflows/company-application/settle-approval"

/** Completes or takes back approvals of applications that a killed server had begun. */
const settleApplicationApprovals = async (
  container: MedusaContainer
): Promise<void> => {
  await settleDeadApprovals(container)
}

export default settleApplicationApprovals

export const config = {
  name: "settle-application-approvals",
  schedule: "* * * * *",
}
