import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep } from "@medusajs/framework/workflows-sdk"

/**
 * Refuses a representative who is no admin user.
 *
 * @throws MedusaError INVALID_DATA naming the id.
 */
export const validateRepresentativeStep = createStep(
  "validate-representative",
  async (
    { representative_id }: { representative_id?: string | null },
    { container }
  ) => {
    if (!representative_id) {
      return
    }
    const [user] = await container
      .resolve(Modules.USER)
      .listUsers({ id: representative_id }, { select: ["id"], take: 1 })
    if (!user) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `representative_id: there is no admin user ${representative_id}`
      )
    }
  }
)
