import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import * as config from "./query-config"
import * as validators from "./validators"

const contract = validateAndTransformQuery(
  validators.AdminGetContractParams,
  config.retrieveContractConfig
)

const action = (name: string): MiddlewareRoute => ({
  matcher: `/admin/contracts/:id/${name}`,
  methods: ["POST"],
  middlewares: [
    validateAndTransformBody(validators.AdminContractAction),
    contract,
  ],
})

export const adminContractMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/companies/:id/contracts",
    methods: ["GET"],
    middlewares: [
      // The answer's shape is fixed: no fields can be asked for.
      validateAndTransformQuery(validators.AdminContractAction, {
        defaults: ["id"],
        allowed: ["id"],
        isList: false,
      }),
    ],
  },
  {
    matcher: "/admin/contracts",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.AdminGetContractsParams,
        config.listContractsConfig
      ),
    ],
  },
  {
    matcher: "/admin/contracts",
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(validators.AdminCreateContract),
      contract,
    ],
  },
  {
    matcher: "/admin/contracts/:id",
    methods: ["GET"],
    middlewares: [contract],
  },
  {
    matcher: "/admin/contracts/:id",
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(validators.AdminUpdateContract),
      contract,
    ],
  },
  action("activate"),
  action("suspend"),
  action("terminate"),
  {
    matcher: "/admin/contracts/:id/parties",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.AdminGetContractPartiesParams,
        config.listContractPartiesConfig
      ),
    ],
  },
  {
    matcher: "/admin/contracts/:id/parties",
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(validators.AdminCreateContractParty),
      validateAndTransformQuery(
        validators.AdminGetContractParams,
        config.retrieveContractPartyConfig
      ),
    ],
  },
  {
    matcher: "/admin/contracts/:id/prices",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.AdminGetContractPricesParams,
        config.listContractPricesConfig
      ),
    ],
  },
  {
    matcher: "/admin/contracts/:id/prices/batch",
    methods: ["POST"],
    // A thousand prices are more than the 100 kB that Medusa takes by default.
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [
      validateAndTransformBody(validators.AdminBatchContractPrices),
    ],
  },
  {
    matcher: "/admin/contracts/:id/rates",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        validators.AdminGetContractRatesParams,
        config.listContractRatesConfig
      ),
    ],
  },
  {
    matcher: "/admin/contracts/:id/rates/batch",
    methods: ["POST"],
    bodyParser: { sizeLimit: "1mb" },
    middlewares: [validateAndTransformBody(validators.AdminBatchContractRates)],
  },
]
