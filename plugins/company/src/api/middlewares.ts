import { defineMiddlewares } from "@medusajs/framework/http"
import {
  adminAddressBookMiddlewares,
  storeAddressBookMiddlewares,
} from "./address-book/middlewares"
import { adminApplicationMiddlewares } from "./admin/company-applications/middlewares"
import { storeApplicationMiddlewares } from "./store/company-applications/middlewares"
import { adminMemberMiddlewares } from "./admin/companies/member-middlewares"
import { adminCompanyMiddlewares } from "./admin/companies/middlewares"
import { adminCompanyActivityMiddlewares } from "./admin/company-activity/middlewares"
import { adminPersonalDataMiddlewares } from "./admin/personal-data/middlewares"
import { adminTaxMiddlewares } from "./admin/companies/tax-middlewares"
import { adminRightMiddlewares } from "./admin/right-middlewares"
import { adminCompanyImportMiddlewares } from "./admin/company-imports/middlewares"
import { guardIdsInRequest, guardPaymentCollection } from "./guards/foreign-ids"
import { requireStanding } from "./standing/require-standing"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeCustomerMiddlewares } from "./store/customers/middlewares"
import { storeProductTaxMiddlewares } from "./store/products/tax-context"
import { storeTaxMiddlewares } from "./store/carts/tax-middlewares"
import { storeMemberMiddlewares } from "./store/companies/member-middlewares"
import { storeCompanyMiddlewares } from "./store/companies/middlewares"
import { storeOrderMiddlewares } from "./store/orders/middlewares"
import { storeStandingMiddlewares } from "./store/standing/middlewares"

export default defineMiddlewares({
  routes: [
    { matcher: "/store", middlewares: [requireStanding, guardIdsInRequest] },
    {
      matcher: "/store/payment-collections/:id",
      middlewares: [guardPaymentCollection],
    },
    ...storeCartMiddlewares,
    ...storeCustomerMiddlewares,
    ...storeOrderMiddlewares,
    ...storeStandingMiddlewares,
    ...storeCompanyMiddlewares,
    ...storeAddressBookMiddlewares,
    ...storeTaxMiddlewares,
    ...adminRightMiddlewares,
    ...storeProductTaxMiddlewares,
    ...adminCompanyMiddlewares,
    ...adminApplicationMiddlewares,
    ...storeApplicationMiddlewares,
    ...storeMemberMiddlewares,
    ...adminMemberMiddlewares,
    ...adminPersonalDataMiddlewares,
    ...adminCompanyActivityMiddlewares,
    ...adminAddressBookMiddlewares,
    ...adminTaxMiddlewares,
    ...adminCompanyImportMiddlewares,
  ],
})
