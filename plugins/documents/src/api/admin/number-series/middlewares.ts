import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { selectParams } from "../../validators"
import {
  listNumbersConfig,
  listSeriesConfig,
  retrieveSeriesConfig,
} from "./query-config"
import {
  AdminCreateNumberSeries,
  AdminGetDocumentNumbersParams,
  AdminGetNumberSeriesListParams,
  AdminUpdateNumberSeries,
} from "./validators"

const answersSeries = validateAndTransformQuery(
  selectParams,
  retrieveSeriesConfig
)

const all = "/admin/number-series"
const one = "/admin/number-series/:key"

/** The number series and the numbers given. */
export const adminNumberSeriesMiddlewares: MiddlewareRoute[] = [
  {
    matcher: all,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetNumberSeriesListParams,
        listSeriesConfig
      ),
    ],
  },
  {
    matcher: all,
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(AdminCreateNumberSeries),
      answersSeries,
    ],
  },
  { matcher: one, methods: ["GET"], middlewares: [answersSeries] },
  {
    matcher: one,
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(AdminUpdateNumberSeries),
      answersSeries,
    ],
  },
  {
    matcher: `${one}/numbers`,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetDocumentNumbersParams,
        listNumbersConfig
      ),
    ],
  },
]
