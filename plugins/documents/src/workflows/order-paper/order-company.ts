import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PaperReferences } from "../../domain/order-paper/order-paper"

/** Name of the company plugin's module. It may be missing: documents works without. */
const COMPANY_MODULE = "company"

type Company = {
  id: string
  name: string
  kind: string
  path: string
  organization_number: string | null
  vat_id: string | null
  time_zone: string
}

/** What the company plugin knows about an order. */
export type OrderCompany = {
  id: string
  name: string
  time_zone: string
  /** The nearest legal entity, or the company itself. */
  legal: Pick<Company, "name" | "organization_number" | "vat_id">
}

/** Whether the store has companies. */
export const hasCompanies = (container: MedusaContainer): boolean =>
  container.hasRegistration(COMPANY_MODULE)

const companyFields = [
  "id",
  "name",
  "kind",
  "path",
  "organization_number",
  "vat_id",
  "time_zone",
]

/** Upwards from the company, itself first. */
const findPath = async (
  { id, path }: Company,
  container: MedusaContainer
): Promise<Company[]> => {
  const ids = path.split("/").filter(Boolean).reverse()
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "company",
      fields: companyFields,
      filters: { id: ids.length ? ids : [id] },
    })
  const companies = data as unknown as Company[]
  return ids.flatMap((each) => companies.filter((one) => one.id === each))
}

/** The company of an order; null for an order of none, or in a store without companies. */
export const orderCompany = async (
  order_id: string,
  container: MedusaContainer
): Promise<OrderCompany | null> => {
  if (!hasCompanies(container)) {
    return null
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", ...companyFields.map((field) => `company.${field}`)],
      filters: { id: order_id },
    })
  const { company } = (data[0] ?? {}) as unknown as { company?: Company | null }
  if (!company) {
    return null
  }
  const path = await findPath(company, container)
  return {
    id: company.id,
    name: company.name,
    time_zone: company.time_zone,
    legal: path.find(({ kind }) => kind === "legal_entity") ?? company,
  }
}

const NO_REFERENCES: PaperReferences = {
  purchase_order_number: null,
  buyer_reference: null,
  goods_marking: null,
  cost_centre: null,
}

/** What the buyer wrote on the order. */
export const orderReferences = async (
  order_id: string,
  container: MedusaContainer
): Promise<PaperReferences> => {
  if (!hasCompanies(container)) {
    return NO_REFERENCES
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_references",
      fields: Object.keys(NO_REFERENCES),
      filters: { order_id },
    })
  const row = data[0] as unknown as PaperReferences | undefined
  return row ? { ...NO_REFERENCES, ...row } : NO_REFERENCES
}
