import { bigBody, NoBody, noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  listRowsConfig,
  listRunsConfig,
  retrieveRunConfig,
} from "./query-config"
import {
  AdminCreateCompanyImport,
  AdminGetCompanyImportParams,
  AdminGetCompanyImportRowsParams,
  AdminGetCompanyImportsParams,
  AdminRepeatCompanyImport,
  AdminUpsert,
  FileLanguage,
} from "./validators"

const answersRun = validateAndTransformQuery(
  AdminGetCompanyImportParams,
  retrieveRunConfig
)

const answersFile = validateAndTransformQuery(FileLanguage, {
  defaults: ["id"],
  allowed: ["id"],
  isList: false,
})

/** A file in base64 is a third longer than it is. */
const FILE_SIZE = "28mb"

/** A thousand rows with everything in them. */
const ROWS_SIZE = "4mb"

const imports = "/admin/company-imports"

/** Where rows come as JSON. */
const UPSERTS = [
  "/admin/companies/upsert",
  "/admin/company-members/upsert",
  "/admin/company-addresses/upsert",
  "/admin/company-contact-points/upsert",
]

/** The admin routes of imports; only they take big bodies, and from staff only. */
export const adminCompanyImportMiddlewares: MiddlewareRoute[] = [
  {
    matcher: imports,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetCompanyImportsParams, listRunsConfig),
    ],
  },
  {
    matcher: imports,
    methods: ["POST"],
    bodyParser: false,
    middlewares: [
      bigBody(FILE_SIZE),
      validateAndTransformBody(AdminCreateCompanyImport),
      answersRun,
    ],
  },
  { matcher: `${imports}/:id`, methods: ["GET"], middlewares: [answersRun] },
  {
    matcher: `${imports}/:id/rows`,
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(
        AdminGetCompanyImportRowsParams,
        listRowsConfig
      ),
    ],
  },
  {
    matcher: `${imports}/:id/report`,
    methods: ["GET"],
    middlewares: [answersFile],
  },
  {
    matcher: `${imports}/:id/repeat`,
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(AdminRepeatCompanyImport),
      answersRun,
    ],
  },
  {
    matcher: `${imports}/:id/invitations`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody)],
  },
  {
    matcher: `${imports}/templates/:kind`,
    methods: ["GET"],
    middlewares: [answersFile],
  },
  ...UPSERTS.map((matcher) => ({
    matcher,
    methods: ["POST" as const],
    bodyParser: false as const,
    middlewares: [
      bigBody(ROWS_SIZE),
      validateAndTransformBody(AdminUpsert),
      noQuery,
    ],
  })),
]
