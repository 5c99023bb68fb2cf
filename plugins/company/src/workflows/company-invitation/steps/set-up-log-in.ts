import type {
  IAuthModuleService,
  ProviderIdentityDTO,
} from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

const PROVIDER = "emailpass"

type Identity = {
  id: string
  app_metadata?: Record<string, unknown> | null
  provider_identities?: ProviderIdentityDTO[]
}

/** An auth identity. */
type LogIn = { id: string }

/** What it takes to undo it: nothing for a log-in that was there. */
type Undo = {
  created_id: string
  /** The log-in that was there and nobody used, as it was. */
  replaced: Identity | null
} | null

const findIdentity = async (
  service: IAuthModuleService,
  email: string
): Promise<Identity | null> => {
  const [identity] = await service.listAuthIdentities(
    { provider_identities: { entity_id: email, provider: PROVIDER } },
    { relations: ["provider_identities"] }
  )
  return (identity as Identity | undefined) ?? null
}

const isUsed = ({ app_metadata }: Identity): boolean =>
  Object.values(app_metadata ?? {}).some((actor) => actor !== null)

const assertDone = (answer: { success: boolean; error?: string }): void => {
  if (!answer.success) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      answer.error ?? "The log-in could not be set up"
    )
  }
}

/** Puts a log-in that was replaced back, with the id that it had. */
const putBack = async (
  service: IAuthModuleService,
  { id, app_metadata, provider_identities = [] }: Identity
): Promise<void> => {
  await service.createAuthIdentities({
    id,
    app_metadata: app_metadata ?? undefined,
    provider_identities: provider_identities.map(
      ({ id, entity_id, provider, provider_metadata, user_metadata }) => ({
        id,
        entity_id,
        provider,
        provider_metadata,
        user_metadata,
      })
    ),
  })
}

/**
 * The log-in of a person who has no account yet: by e-mail and password. The
 * address counts as verified, because the invitation came by it. A log-in left
 * by whoever began to register with the address is deleted, not taken over:
 * tokens that it has given out would be good for the person's account. One that
 * somebody uses already, such as an admin user's, is kept, and asks for its
 * password.
 *
 * Rollback removes it, and puts the deleted one back.
 *
 * @throws MedusaError FORBIDDEN when the address has a log-in with another password.
 */
export const setUpLogInStep = createStep(
  "set-up-log-in",
  async (
    { email, password }: { email: string; password: string },
    { container }
  ) => {
    const service = container.resolve(Modules.AUTH)
    const body = { email, password }
    const known = await findIdentity(service, email)
    if (known && isUsed(known)) {
      const { success } = await service.authenticate(PROVIDER, { body })
      if (!success) {
        throw new MedusaError(
          MedusaError.Types.FORBIDDEN,
          `There is a log-in for ${email} in this store: give its password`
        )
      }
      return new StepResponse<LogIn, Undo>({ id: known.id }, null)
    }
    if (known) {
      await service.deleteAuthIdentities([known.id])
    }
    const answer = await service.register(PROVIDER, { body })
    if (!answer.success && known) {
      await putBack(service, known)
    }
    assertDone(answer)
    const made = (await findIdentity(service, email)) as Identity
    return new StepResponse<LogIn, Undo>(
      { id: made.id },
      { created_id: made.id, replaced: known }
    )
  },
  async (undo, { container }) => {
    const service = container.resolve(Modules.AUTH)
    if (undo) {
      await service.deleteAuthIdentities([undo.created_id])
    }
    if (undo?.replaced) {
      await putBack(service, undo.replaced)
    }
  }
)
