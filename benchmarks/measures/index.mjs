import { bootMeasure } from "./boot.mjs"
import { cartLine } from "./cart-line.mjs"
import { cartReprice } from "./cart-reprice.mjs"
import { checkoutStatus } from "./checkout-status.mjs"
import { companyImport } from "./company-import.mjs"
import { companyList } from "./company-list.mjs"
import { completeCart } from "./complete-cart.mjs"
import { contractCount } from "./contract-count.mjs"
import { creditOrder } from "./credit-order.mjs"
import { ledgerHolds } from "./ledger-holds.mjs"
import { ledgerStatement } from "./ledger-statement.mjs"
import { productList } from "./product-list.mjs"
import { productPage } from "./product-page.mjs"
import { rangeList } from "./range-list.mjs"
import { rateList } from "./rate-list.mjs"

/** Every measure, in the order in which they run; those of one scene together. */
export const MEASURES = [
  bootMeasure,
  companyList,
  companyImport,
  productList,
  productPage,
  cartLine,
  cartReprice,
  completeCart,
  checkoutStatus,
  creditOrder,
  contractCount,
  rangeList,
  rateList,
  ledgerHolds,
  ledgerStatement,
]
