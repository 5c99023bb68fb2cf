import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { eventually } from "../outcomes/eventually"

/**
 * Waits until the mails asked for so far are sent: one of the fixtures that
 * goes out in the middle of a test would look like the test's doing. Nothing to
 * wait for without the documents plugin.
 */
export const settleMails = async (
  container: MedusaContainer
): Promise<void> => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw(
    "select to_regclass('outgoing_mail') is not null as there"
  )
  if (!rows[0].there) {
    return
  }
  await eventually(
    async () => {
      const [{ count }] = await database("outgoing_mail")
        .where({ status: "sending" })
        .orWhere((due) =>
          due.where({ status: "queued" }).where((now) =>
            now
              .where("next_attempt_at", "<=", database.fn.now())
              // Waits for the workflow that has asked for it.
              .orWhere({ attempts: 0 })
          )
        )
        .count()
      if (Number(count)) {
        throw new Error(`${count} mails are not sent yet`)
      }
    },
    { withinMs: 30_000 }
  )
}
