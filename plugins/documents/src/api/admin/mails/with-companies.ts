import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminMail } from "../../../types/http/admin"
import { hasCompanies } from "../../../workflows/order-paper/order-company"

type Named = { id: string; name: string }

const findCompanies = async (
  ids: string[],
  container: MedusaContainer
): Promise<Named[]> => {
  if (!ids.length || !hasCompanies(container)) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "company", fields: ["id", "name"], filters: { id: ids } })
  return data as unknown as Named[]
}

/** Adds the companies' names, in one query for all. */
export const withCompanies = async (
  mails: Omit<AdminMail, "company">[],
  container: MedusaContainer
): Promise<AdminMail[]> => {
  const ids = mails.flatMap(({ company_id }) => company_id ?? [])
  const companies = await findCompanies([...new Set(ids)], container)
  return mails.map((mail) => ({
    ...mail,
    company: companies.find(({ id }) => id === mail.company_id) ?? null,
  }))
}
