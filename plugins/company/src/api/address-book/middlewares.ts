import { noQuery } from "@medusa-b2b/kit/http"
import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import {
  addressOfCompany,
  contactPointOfCompany,
} from "../guards/in-address-book"
import { withinReach } from "../store/companies/company-guards"
import {
  AdminCreateAddress,
  AdminCreateContactPoint,
  AdminGetMailPreviewParams,
  AdminUpdateAddress,
  AdminUpdateContactPoint,
  GetAddressesParams,
  GetContactPointsParams,
  StoreCreateAddress,
  StoreCreateContactPoint,
  StoreUpdateAddress,
  StoreUpdateContactPoint,
} from "./validators"

/** The answer's shape is fixed: pages and filters can be asked for, no fields. */
const query = (schema: z.ZodObject) =>
  validateAndTransformQuery(schema, {
    defaults: ["id"],
    allowed: ["id"],
    isList: false,
  })

const admin = "/admin/companies/:id"
const store = "/store/companies/:id"

/** Staff's routes of address books and contact points. */
export const adminAddressBookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: `${admin}/addresses`,
    methods: ["GET"],
    middlewares: [query(GetAddressesParams)],
  },
  {
    matcher: `${admin}/addresses`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminCreateAddress)],
  },
  {
    matcher: `${admin}/addresses/:address_id`,
    methods: ["POST"],
    middlewares: [
      addressOfCompany,
      validateAndTransformBody(AdminUpdateAddress),
    ],
  },
  {
    matcher: `${admin}/addresses/:address_id`,
    methods: ["DELETE"],
    middlewares: [addressOfCompany],
  },
  {
    matcher: `${admin}/contact-points`,
    methods: ["GET"],
    middlewares: [query(GetContactPointsParams)],
  },
  {
    matcher: `${admin}/contact-points`,
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminCreateContactPoint)],
  },
  {
    matcher: `${admin}/contact-points/:contact_point_id`,
    methods: ["POST"],
    middlewares: [
      contactPointOfCompany,
      validateAndTransformBody(AdminUpdateContactPoint),
    ],
  },
  {
    matcher: `${admin}/contact-points/:contact_point_id`,
    methods: ["DELETE"],
    middlewares: [contactPointOfCompany],
  },
  {
    matcher: `${admin}/mail-preview`,
    methods: ["GET"],
    middlewares: [query(AdminGetMailPreviewParams)],
  },
]

/** The buyers' routes of address books and contact points. */
export const storeAddressBookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: `${store}/addresses`,
    methods: ["GET"],
    middlewares: [withinReach("company.read"), query(GetAddressesParams)],
  },
  {
    matcher: `${store}/addresses`,
    methods: ["POST"],
    middlewares: [
      withinReach("address.manage"),
      validateAndTransformBody(StoreCreateAddress),
    ],
  },
  {
    matcher: `${store}/addresses/:address_id`,
    methods: ["POST"],
    middlewares: [
      withinReach("address.manage"),
      addressOfCompany,
      validateAndTransformBody(StoreUpdateAddress),
    ],
  },
  {
    matcher: `${store}/addresses/:address_id`,
    methods: ["DELETE"],
    middlewares: [withinReach("address.manage"), addressOfCompany],
  },
  {
    matcher: `${store}/contact-points`,
    methods: ["GET"],
    middlewares: [withinReach("company.read"), query(GetContactPointsParams)],
  },
  {
    matcher: `${store}/contact-points`,
    methods: ["POST"],
    middlewares: [
      withinReach("contact_point.manage"),
      validateAndTransformBody(StoreCreateContactPoint),
    ],
  },
  {
    matcher: `${store}/contact-points/:contact_point_id`,
    methods: ["POST"],
    middlewares: [
      withinReach("contact_point.manage"),
      contactPointOfCompany,
      validateAndTransformBody(StoreUpdateContactPoint),
    ],
  },
  {
    matcher: `${store}/contact-points/:contact_point_id`,
    methods: ["DELETE"],
    middlewares: [withinReach("contact_point.manage"), contactPointOfCompany],
  },
  {
    matcher: `${store}/mail-preview`,
    methods: ["GET"],
    middlewares: [withinReach("company.read"), noQuery],
  },
]
