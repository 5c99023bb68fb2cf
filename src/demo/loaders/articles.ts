import {
  createPartNumberWorkflow,
  saveArticleWorkflow,
} from "@medusa-b2b/articles/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { articles, partNumbers } from "../data"
import { companyIds } from "./companies"
import { variantIds } from "./variants"

/** In which units articles are sold, and what the trade and customers call them. */
export const seedArticles = async (
  container: MedusaContainer
): Promise<void> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [variants, companies, { data: said }, { data: given }] =
    await Promise.all([
      variantIds(container, [
        ...articles.flatMap(({ sku, successor = sku }) => [sku, successor]),
        ...partNumbers.map(({ sku }) => sku),
      ]),
      companyIds(container),
      query.graph({ entity: "article", fields: ["variant_id"] }),
      query.graph({ entity: "part_number", fields: ["company_id", "number"] }),
    ])
  for (const { sku, successor, ...card } of articles) {
    const variant_id = variants.get(sku) as string
    if (!said.some((each) => each.variant_id === variant_id)) {
      await saveArticleWorkflow(container).run({
        input: {
          variant_id,
          successor_variant_id: successor ? variants.get(successor) : null,
          ...card,
        },
      })
    }
  }
  for (const { company, sku, ...part } of partNumbers) {
    const company_id = companies.get(company) as string
    const isThere = given.some(
      (each) => each.company_id === company_id && each.number === part.number
    )
    if (!isThere) {
      await createPartNumberWorkflow(container).run({
        input: { ...part, company_id, variant_id: variants.get(sku) as string },
      })
    }
  }
}
