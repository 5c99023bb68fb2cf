import type { ReactElement } from "react"
import { ActivityPage } from "../activity/activity-page"
import { AddressesPage } from "../address-book/addresses-page"
import { ApplicationPage } from "../application/application-page"
import { ApplyPage } from "../application/apply-page"
import { ReceivedPage } from "../application/received-page"
import { BudgetsPage } from "../budgets/budgets-page"
import { CartPage } from "../cart/cart-page"
import { CataloguePage } from "../catalogue/catalogue-page"
import { ProductPage } from "../catalogue/product-page"
import { ChooseCompanyPage } from "../company/choose-company-page"
import { CompanyPage } from "../company/company-page"
import { ContactPointsPage } from "../contact-points/contact-points-page"
import { CreditPage } from "../credit/credit-page"
import { InvitationPage } from "../invitation/invitation-page"
import { MembersPage } from "../members/members-page"
import { OrderPage } from "../orders/order-page"
import { OrderPlacedPage } from "../orders/order-placed-page"
import { OrdersPage } from "../orders/orders-page"
import { RolesPage } from "../roles/roles-page"
import { LogInPage } from "../session/log-in-page"
import type { Access } from "../session/session-gate"

/** One page of the storefront. */
export type PageEntry = {
  /** Below the storefront's base, as react-router writes it. */
  path: string
  element: ReactElement
  access: Access
  /** Text key of its link in the header; without one it has none. */
  nav?: string
  /** Whether the link is for those alone who have not logged in. */
  navForVisitors?: true
}

/**
 * Every page there is. A new one: a folder for its noun, its page in it, and
 * a line here. Links stand in the header in this order.
 */
export const PAGES: PageEntry[] = [
  {
    path: "/",
    element: <CataloguePage />,
    access: "shop",
    nav: "catalogue.nav",
  },
  {
    path: "/products/:handle",
    element: <ProductPage />,
    access: "shop",
  },
  {
    path: "/apply",
    element: <ApplyPage />,
    access: "everyone",
    nav: "apply.nav",
    navForVisitors: true,
  },
  { path: "/apply/received", element: <ReceivedPage />, access: "everyone" },
  { path: "/application", element: <ApplicationPage />, access: "everyone" },
  { path: "/log-in", element: <LogInPage />, access: "everyone" },
  {
    path: "/choose-company",
    element: <ChooseCompanyPage />,
    access: "buyer",
  },
  { path: "/cart", element: <CartPage />, access: "buyer" },
  {
    path: "/orders",
    element: <OrdersPage />,
    access: "company",
    nav: "orders.nav",
  },
  { path: "/orders/:id", element: <OrderPage />, access: "buyer" },
  { path: "/orders/:id/placed", element: <OrderPlacedPage />, access: "buyer" },
  {
    path: "/company",
    element: <CompanyPage />,
    access: "company",
    nav: "company.nav",
  },
  { path: "/company/addresses", element: <AddressesPage />, access: "company" },
  {
    path: "/company/contact-points",
    element: <ContactPointsPage />,
    access: "company",
  },
  { path: "/company/credit", element: <CreditPage />, access: "company" },
  { path: "/company/budgets", element: <BudgetsPage />, access: "company" },
  { path: "/company/members", element: <MembersPage />, access: "company" },
  { path: "/company/roles", element: <RolesPage />, access: "company" },
  { path: "/invitation", element: <InvitationPage />, access: "everyone" },
  { path: "/company/activity", element: <ActivityPage />, access: "company" },
]
