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
  created_id: string | null
  previous: ProviderIdentityDTO | null
  /** The log-in that was there and nobody used, as it was. */
  unused: Pick<Identity, "id" | "app_metadata"> | null
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

/**
 * The log-in of a person who has no account yet: by e-mail and password. The
 * address counts as verified, because the invitation came by it: a password
 * left by whoever began to register with it is replaced. A log-in that somebody
 * uses already, such as an admin user's, is kept, and asks for its password.
 *
 * Rollback removes it, or puts the previous password back.
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
      const previous = known.provider_identities?.find(
        ({ provider }) => provider === PROVIDER
      )
      const answer = await service.updateProvider(PROVIDER, {
        entity_id: email,
        password,
      })
      assertDone(answer)
      return new StepResponse<LogIn, Undo>(
        { id: known.id },
        {
          created_id: null,
          previous: previous ?? null,
          unused: { id: known.id, app_metadata: known.app_metadata ?? null },
        }
      )
    }
    assertDone(await service.register(PROVIDER, { body }))
    const made = (await findIdentity(service, email)) as Identity
    return new StepResponse<LogIn, Undo>(
      { id: made.id },
      { created_id: made.id, previous: null, unused: null }
    )
  },
  async (undo, { container }) => {
    const service = container.resolve(Modules.AUTH)
    if (undo?.created_id) {
      await service.deleteAuthIdentities([undo.created_id])
    }
    if (undo?.previous) {
      const { id, provider_metadata } = undo.previous
      await service.updateProviderIdentities([{ id, provider_metadata }])
    }
    if (undo?.unused) {
      // Core takes back whose log-in it is by leaving the key out, but an update
      // merges: only null empties it.
      const { id, app_metadata } = undo.unused
      await service.updateAuthIdentities({ id, app_metadata: null } as never)
      if (app_metadata) {
        await service.updateAuthIdentities({ id, app_metadata })
      }
    }
  }
)
