import {
  COMPANY_MODULE,
  type CompanyModuleService,
} from "@medusa-b2b/company/modules/company"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ItemFileRow } from "../../domain/open-item/row-schema"

type NamedCompany = {
  id: string
  name: string
  kind: string
  external_id: string | null
}

/** Companies and orders that rows name. */
export type NamedThings = {
  companies: ReadonlyMap<string, NamedCompany>
  companiesByKey: ReadonlyMap<string, NamedCompany>
  /** The legal entity that owes an order: the order's company, or the nearest above it. */
  debtorOfOrder: ReadonlyMap<string, string>
}

const given = (values: (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value): value is string => !!value)),
]

const debtorsOf = async (
  order_ids: string[],
  container: MedusaContainer
): Promise<ReadonlyMap<string, string>> => {
  if (!order_ids.length) {
    return new Map()
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "company.id", "company.path"],
      filters: { id: order_ids },
    })
  const orders = data as unknown as {
    id: string
    company?: { path: string } | null
  }[]
  const pathOf = ({ company }: (typeof orders)[number]): string[] =>
    company?.path.split("/").filter(Boolean).reverse() ?? []
  const entities = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listCompanies(
      { id: given(orders.flatMap(pathOf)), kind: "legal_entity" },
      { select: ["id"] }
    )
  const isEntity = new Set(entities.map(({ id }) => id))
  return new Map(
    orders.flatMap((order) => {
      const debtor = pathOf(order).find((id) => isEntity.has(id))
      return debtor ? [[order.id, debtor] as const] : []
    })
  )
}

/** Looks up the companies and orders that rows name: three queries, however many rows there are. */
export const thingsNamed = async (
  rows: ItemFileRow[],
  container: MedusaContainer
): Promise<NamedThings> => {
  const ids = given(rows.map(({ company_id }) => company_id))
  const keys = given(rows.map(({ company_external_id }) => company_external_id))
  const found = await container
    .resolve<CompanyModuleService>(COMPANY_MODULE)
    .listCompanies(
      { $or: [{ id: ids }, { external_id: keys }] },
      { select: ["id", "name", "kind", "external_id"] }
    )
  const companies = found as unknown as NamedCompany[]
  return {
    companies: new Map(companies.map((company) => [company.id, company])),
    companiesByKey: new Map(
      companies.flatMap((company) =>
        company.external_id ? [[company.external_id, company] as const] : []
      )
    ),
    debtorOfOrder: await debtorsOf(
      given(rows.map(({ order_id }) => order_id)),
      container
    ),
  }
}
