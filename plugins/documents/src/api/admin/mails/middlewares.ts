import { NoBody, noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import { selectParams } from "../../validators"
import { hidePersonalData } from "./personal-data"
import { listMailsConfig, retrieveMailConfig } from "./query-config"
import { AdminGetMailsParams } from "./validators"

const answersMail = validateAndTransformQuery(selectParams, retrieveMailConfig)

/** The outbox and delivery log. */
export const adminMailMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin/mails", middlewares: [hidePersonalData] },
  {
    matcher: "/admin/mails",
    methods: ["GET"],
    middlewares: [
      validateAndTransformQuery(AdminGetMailsParams, listMailsConfig),
    ],
  },
  { matcher: "/admin/mails/:id", methods: ["GET"], middlewares: [answersMail] },
  {
    matcher: "/admin/mails/:id/send-again",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody), answersMail],
  },
  {
    matcher: "/admin/mails/:id/cancel",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(NoBody), answersMail],
  },
  { matcher: "/admin/mail-kinds", methods: ["GET"], middlewares: [noQuery] },
]
