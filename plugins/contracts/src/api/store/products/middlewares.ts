import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { addContractPrices } from "../add-contract-prices"
import {
  StoreDeliveryEstimateParams,
  StorePriceExplanationParams,
  StorePriceTiersParams,
} from "./validators"

const CATALOGUE = [
  "/store/products",
  "/store/products/:id",
  "/store/product-variants",
  "/store/product-variants/:id",
]

export const storeProductMiddlewares: MiddlewareRoute[] = [
  ...CATALOGUE.map((matcher): MiddlewareRoute => ({
    matcher,
    methods: ["GET"],
    middlewares: [addContractPrices],
  })),
  {
    matcher: "/store/products/:id/price-tiers",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(StorePriceTiersParams, {
        // The answer's shape is fixed: no fields can be asked for.
        defaults: ["variant_id"],
        allowed: ["variant_id"],
        isList: false,
      }),
    ],
  },
  {
    matcher: "/store/products/:id/delivery-estimate",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(StoreDeliveryEstimateParams, {
        // The answer's shape is fixed: no fields can be asked for.
        defaults: ["variant_id"],
        allowed: ["variant_id"],
        isList: false,
      }),
    ],
  },
  {
    matcher: "/store/products/:id/price-explanation",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(StorePriceExplanationParams, {
        defaults: ["variant_id"],
        allowed: ["variant_id"],
        isList: false,
      }),
    ],
  },
  {
    matcher: "/store/products/:id/quantities",
    methods: ["GET"],
    middlewares: [noQuery],
  },
]
