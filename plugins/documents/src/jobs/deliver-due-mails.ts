import type { MedusaContainer } from "@medusajs/framework/types"
import { deliverDueMails } from "../workflows/mail/deliver-due-mails"

/** Sends what waits for another try, and what a process left behind that died. */
const deliverDue = async (container: MedusaContainer): Promise<void> => {
  await deliverDueMails(container)
}

export default deliverDue

export const config = {
  name: "b2b-deliver-due-mails",
  schedule: "*/10 * * * * *",
}
