import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { AdminMail } from "../../../types/http/admin"
import { withCompanies } from "./with-companies"

/**
 * One mail of the log.
 *
 * @throws MedusaError NOT_FOUND for an unknown one.
 */
export const refetchMail = async (
  id: string,
  fields: string[],
  container: MedusaContainer
): Promise<AdminMail> => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "outgoing_mail", fields, filters: { id } })
  const [mail] = await withCompanies(data as never[], container)
  if (!mail) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no mail ${id}`)
  }
  return mail
}
