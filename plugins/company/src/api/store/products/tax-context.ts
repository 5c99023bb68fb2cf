import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { TAX_FACTS } from "../../../domain/tax/tax-facts"
import { loadTaxFacts } from "../../../workflows/tax/tax-facts"

/** As core's middlewares leave it: set when the request names a country. */
type TaxedRequest = MedusaRequest & {
  taxContext?: {
    taxLineContext?: { additional_context?: Record<string, unknown> }
  }
}

/**
 * Lets the prices with VAT on lists and pages be the acting company's, as they
 * will be in its cart; but for reverse charge in one's own country, which
 * depends on a whole cart.
 */
const askCompany = async (
  req: TaxedRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const context = req.taxContext?.taxLineContext
  const company = req.buyer?.company
  if (context && company) {
    const facts = await loadTaxFacts(
      { company_id: company.id, currency_code: "", lines: [] },
      req.scope
    )
    if (facts) {
      context.additional_context = {
        ...context.additional_context,
        [TAX_FACTS]: facts,
      }
    }
  }
  next()
}

/** Exact paths with a method: after core's own middlewares. */
export const storeProductTaxMiddlewares: MiddlewareRoute[] = [
  "/store/products",
  "/store/products/:id",
  "/store/product-variants",
  "/store/product-variants/:id",
].map((matcher) => ({ matcher, methods: ["GET"], middlewares: [askCompany] }))
