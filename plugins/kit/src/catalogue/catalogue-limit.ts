import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { BuyerCompany, BuyerContext } from "../buyer/buyer-context"
import { processWide } from "../process-registry/process-registry"

/** Who looks at the catalogue, as far as it decides what is there; company null: a visitor, or a person without one. */
export type CatalogueReader = {
  company: Pick<BuyerCompany, "id" | "ancestor_ids"> | null
}

/** Products that may be seen, as a query and never as a list: a company may have thousands. */
export type ProductFilter = {
  /**
   * What the query answers, and as of which version: two filters with one key
   * let the same products through. Stands for the query in cache keys.
   */
  key: string
  /** `select` of one column of product ids, with a `?` for each binding. */
  sql: string
  bindings: string[]
}

/** A plugin's say in which products somebody may see and buy. */
export type CatalogueLimit = {
  /** Unique name, such as `contracts`. */
  by: string
  /** What the reader may see at a moment, or null when this plugin sets no limit. */
  filterFor: (
    reader: CatalogueReader,
    now: Date,
    container: MedusaContainer
  ) => Promise<ProductFilter | null>
}

const limits = processWide<Map<string, CatalogueLimit>>(
  "catalogue-limits",
  1,
  () => new Map()
)

/**
 * Limits the catalogue. Any number of plugins may; a product is seen when it
 * passes all of them, on core's routes and wherever {@link visibleProducts} is asked.
 *
 * @throws MedusaError INVALID_ARGUMENT when the name is taken.
 */
export const limitCatalogue = (limit: CatalogueLimit): void => {
  if (limits.has(limit.by)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `There are two limits of the catalogue named "${limit.by}": rename one of them.`
    )
  }
  limits.set(limit.by, limit)
}

/**
 * The reader that a buyer is. A company that is not active and a member who has
 * been removed (who comes without grants) see what a visitor sees.
 */
export const readerOf = (
  buyer: BuyerContext | null | undefined
): CatalogueReader => ({
  company:
    buyer?.company?.status === "active" && buyer.grants.length
      ? buyer.company
      : null,
})

/** The filters that a product has to pass for a reader; none: everything may be seen. */
export const visibleProducts = async (
  reader: CatalogueReader,
  container: MedusaContainer,
  now = new Date()
): Promise<ProductFilter[]> => {
  const filters = await Promise.all(
    [...limits.values()]
      .sort((a, b) => a.by.localeCompare(b.by))
      .map(({ filterFor }) => filterFor(reader, now, container))
  )
  return filters.filter((filter) => filter !== null)
}
