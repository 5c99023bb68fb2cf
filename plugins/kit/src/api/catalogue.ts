import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { readerOf, visibleProducts, whereVisible } from "../catalogue"

/** Lists of the merchant's that can show the products in them. */
const GROUPINGS = [
  "/store/collections",
  "/store/product-categories",
  "/store/product-tags",
  "/store/product-types",
]

/**
 * Takes the products out of what categories, collections, tags and types are
 * answered with, for whom the catalogue is limited: a relation takes no filter.
 * Before core's validation, whatever fields are asked for.
 */
const withholdProducts = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const filters = await visibleProducts(readerOf(req.buyer), req.scope)
  if (filters.length) {
    req.disallowed = [...(req.disallowed ?? []), "products"]
  }
  next()
}

/** Narrows core's query to what the buyer may see, beside whatever else is asked for. */
const narrow =
  (field: string) =>
  async (
    req: MedusaRequest,
    _res: MedusaResponse,
    next: MedusaNextFunction
  ): Promise<void> => {
    const filters = await visibleProducts(readerOf(req.buyer), req.scope)
    if (filters.length) {
      const asked = (req.filterableFields.$and as object[] | undefined) ?? []
      req.filterableFields.$and = [...asked, ...whereVisible(filters, field)]
    }
    next()
  }

const exactly = (matcher: string, field: string): MiddlewareRoute => ({
  matcher,
  methods: ["GET"],
  middlewares: [narrow(field)],
})

/** One answer about what there is, on each of core's catalogue routes. */
export const catalogueMiddlewares: MiddlewareRoute[] = [
  ...GROUPINGS.map((matcher) => ({ matcher, middlewares: [withholdProducts] })),
  exactly("/store/products", "id"),
  exactly("/store/products/:id", "id"),
  exactly("/store/product-variants", "product_id"),
  exactly("/store/product-variants/:id", "product_id"),
]
