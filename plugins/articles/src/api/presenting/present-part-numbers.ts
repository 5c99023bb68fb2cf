import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { StorePartNumber } from "../../types/http"
import { PART_NUMBER_FIELDS } from "./part-number-fields"

type Row = StorePartNumber & {
  product_variant?: StorePartNumber["variant"]
}

const shown = ({ product_variant, ...row }: Row): StorePartNumber => ({
  ...row,
  variant: product_variant ?? null,
})

type Asked = {
  filters: Record<string, unknown>
  fields?: string[]
  pagination?: object
}

/** A page of part numbers with their articles. */
export const listPartNumbers = async (
  { filters, fields = PART_NUMBER_FIELDS, pagination }: Asked,
  container: MedusaContainer
): Promise<{
  part_numbers: StorePartNumber[]
  count: number
  offset: number
  limit: number
}> => {
  const { data, metadata } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "part_number", fields, filters, pagination })
  return {
    part_numbers: (data as unknown as Row[]).map(shown),
    count: metadata?.count ?? data.length,
    offset: metadata?.skip ?? 0,
    limit: metadata?.take ?? data.length,
  }
}

/** One part number with its article. */
export const retrievePartNumber = async (
  id: string,
  container: MedusaContainer
): Promise<StorePartNumber> => {
  const { part_numbers } = await listPartNumbers({ filters: { id } }, container)
  return part_numbers[0] as StorePartNumber
}
