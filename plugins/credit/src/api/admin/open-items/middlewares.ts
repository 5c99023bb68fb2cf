import { bigBody, noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { listOpenItemsConfig } from "./query-config"
import {
  AdminExportOpenItemsParams,
  AdminGetOpenItemsParams,
  AdminImportOpenItems,
  AdminUpsertOpenItems,
} from "./validators"

/** A thousand rows with everything in them; a file in base64 is a third longer than it is. */
const BODY_SIZE = "4mb"

const all = "/admin/open-items"

const takes = (
  name: string,
  body: Parameters<typeof validateAndTransformBody>[0]
): MiddlewareRoute => ({
  matcher: `${all}/${name}`,
  methods: ["POST"],
  bodyParser: false,
  middlewares: [bigBody(BODY_SIZE), validateAndTransformBody(body), noQuery],
})

/** Staff's routes of open items. */
export const adminOpenItemMiddlewares: MiddlewareRoute[] = [
  {
    matcher: all,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetOpenItemsParams, listOpenItemsConfig),
    ],
  },
  takes("batch", AdminUpsertOpenItems),
  takes("import", AdminImportOpenItems),
  {
    matcher: `${all}/export`,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminExportOpenItemsParams, {
        defaults: ["id"],
        allowed: ["id"],
        isList: false,
      }),
    ],
  },
  { matcher: `${all}/:id`, methods: ["GET"], middlewares: [noQuery] },
]
