import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Verification = {
  id: string
  auth_identity_id: string
  entity_id: string
  entity_type: string
  code_provider: string
  requested_at: Date | string
  verified_at: Date | string | null
}

/** What the module has, and its published type leaves out. */
type AuthVerifications = {
  listAuthVerifications(filters: object): Promise<Verification[]>
  createAuthVerifications(data: Omit<Verification, "id">): Promise<Verification>
  updateAuthVerifications(
    data: Pick<Verification, "id" | "verified_at">
  ): Promise<Verification>
  deleteAuthVerifications(ids: string[]): Promise<void>
}

/**
 * Notes that the e-mail address of a log-in is its person's: the token came by
 * it. For stores that ask for that before they let anybody in.
 *
 * Rollback takes the note back.
 */
export const verifyEmailStep = createStep(
  "verify-email",
  async (
    { auth_identity_id, email }: { auth_identity_id: string; email: string },
    { container }
  ) => {
    const service = container.resolve<unknown>(
      Modules.AUTH
    ) as AuthVerifications
    const [known] = await service.listAuthVerifications({
      auth_identity_id,
      entity_id: email,
      entity_type: "email",
    })
    const now = new Date()
    if (known) {
      await service.updateAuthVerifications({ id: known.id, verified_at: now })
      return new StepResponse(undefined, {
        id: known.id,
        verified_at: known.verified_at ?? null,
        is_new: false,
      })
    }
    const made = await service.createAuthVerifications({
      auth_identity_id,
      entity_id: email,
      entity_type: "email",
      code_provider: "company-invitation",
      requested_at: now,
      verified_at: now,
    })
    return new StepResponse(undefined, {
      id: made.id,
      verified_at: null,
      is_new: true,
    })
  },
  async (undo, { container }) => {
    if (!undo) {
      return
    }
    const service = container.resolve<unknown>(
      Modules.AUTH
    ) as AuthVerifications
    if (undo.is_new) {
      await service.deleteAuthVerifications([undo.id])
    } else {
      await service.updateAuthVerifications({
        id: undo.id,
        verified_at: undo.verified_at,
      })
    }
  }
)
