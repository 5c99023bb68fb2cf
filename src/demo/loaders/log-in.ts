import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { PASSWORD } from "../data"

const PROVIDER = "emailpass"

/**
 * The identity with which an e-mail address logs in with the demo's password;
 * registered unless it is there.
 *
 * @param actor - The kind of account that it shall log in to.
 * @returns its id, and the account that it has, if any
 */
export const findIdentity = async (
  container: MedusaContainer,
  email: string,
  actor: "customer" | "user"
): Promise<{ id: string; account_id: string | undefined }> => {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listAuthIdentities({
    provider_identities: { entity_id: email, provider: PROVIDER },
  })
  if (known) {
    const account_id = known.app_metadata?.[`${actor}_id`]
    return { id: known.id, account_id: account_id as string | undefined }
  }
  const { authIdentity, error } = await auth.register(PROVIDER, {
    body: { email, password: PASSWORD },
  } as Parameters<typeof auth.register>[1])
  if (!authIdentity) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `No log-in for ${email}: ${error}`
    )
  }
  return { id: authIdentity.id, account_id: undefined }
}
