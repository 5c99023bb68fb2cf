import * as aNewCustomer from "./chapters/a-new-customer.mjs"
import * as aVisitor from "./chapters/a-visitor.mjs"
import * as anOrder from "./chapters/an-order.mjs"
import * as contractPrices from "./chapters/contract-prices.mjs"
import * as euCustomer from "./chapters/eu-customer.mjs"
import * as onAccount from "./chapters/on-account.mjs"
import * as papersByMail from "./chapters/papers-by-mail.mjs"
import * as suspended from "./chapters/suspended.mjs"
import * as theAgreement from "./chapters/the-agreement.mjs"
import * as twoCompanies from "./chapters/two-companies.mjs"
import * as whoseOrder from "./chapters/whose-order.mjs"

/**
 * The tour in the order in which it is told. A new plugin adds its chapter
 * here; a later chapter finds what an earlier one has left in `memory`.
 */
export const CHAPTERS = [
  aVisitor,
  contractPrices,
  twoCompanies,
  anOrder,
  whoseOrder,
  suspended,
  aNewCustomer,
  papersByMail,
  euCustomer,
  onAccount,
  theAgreement,
]
