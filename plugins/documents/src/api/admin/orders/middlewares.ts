import { bigBody, noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
} from "@medusajs/framework/http"
import { paperQuery } from "../../papers/paper-language"
import { AdminFilePaper } from "./validators"

/** Staff's and the ERP's routes of an order's papers. */
export const adminOrderPaperMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/orders/:id/confirmation",
    methods: ["GET"],
    middlewares: [paperQuery],
  },
  {
    matcher: "/admin/orders/:id/papers",
    methods: ["GET"],
    middlewares: [noQuery],
  },
  {
    matcher: "/admin/orders/:id/papers/:paper_id",
    methods: ["GET"],
    middlewares: [noQuery],
  },
  {
    matcher: "/admin/orders/:id/papers",
    methods: ["POST"],
    bodyParser: false,
    middlewares: [bigBody("15mb"), validateAndTransformBody(AdminFilePaper)],
  },
]
