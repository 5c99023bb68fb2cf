import {
  COMPANY_CREDIT_MODULE,
  type CompanyCreditModuleService,
} from "@medusa-b2b/credit/modules/company-credit"
import {
  createCompanyCreditWorkflow,
  type CreateCompanyCreditInput,
} from "@medusa-b2b/credit/workflows"
import type { LedgerModuleService } from "@medusa-b2b/ledger/modules/ledger"
import {
  createReadyCart,
  type Cart,
  type CartLine,
  type Order,
  type Region,
} from "@medusa-b2b/testing/fixtures"
import {
  asAdmin,
  asBuyer,
  succeed,
  type Caller,
} from "@medusa-b2b/testing/requests"
import type { TestApp } from "@medusa-b2b/testing/store-test"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { companyStore, type CompanyStore } from "./company-store"

const ON_ACCOUNT = "pp_on_account_credit"

/** A company's credit, as tests name it. */
export type Credit = { id: string; account_id: string }

/** How a cart was answered that was to become an order. */
export type Completion = {
  type: string
  order: Order
  violations?: {
    code: string
    severity: string
    params: Record<string, unknown>
    message: string
  }[]
}

/** The company store, in which orders can be paid on account. */
export const onAccountStore = async (app: TestApp): Promise<CompanyStore> => {
  const given = await companyStore(app)
  for (const { id } of [given.store.sweden, given.store.europe]) {
    await updateRegionsWorkflow(app.container).run({
      input: {
        selector: { id },
        update: { payment_providers: ["pp_system_default", ON_ACCOUNT] },
      },
    })
  }
  return given
}

/** What tests do with orders on account in that store. */
export const onAccount = (app: TestApp, given: () => CompanyStore) => {
  const buyer = () => asBuyer(given().store, given().people.buyer.token)
  const staff = () => asAdmin(given().store, given().admin.token)
  const ledger = () => app.container.resolve<LedgerModuleService>("ledger")

  /** Gives Nordbygg Stockholm credit, or another company. */
  const give = async (
    limit_amount: number | string | null,
    more: Partial<CreateCompanyCreditInput> = {}
  ): Promise<Credit> =>
    (
      await createCompanyCreditWorkflow(app.container).run({
        input: {
          company_id: given().companies.stockholm.id,
          currency_code: "sek",
          limit_amount,
          ...more,
        },
      })
    ).result

  /** A cart that only has to be completed: so many screws at 125 SEK, and freight. */
  const readyCart = async (
    quantity = 2,
    {
      by = buyer(),
      region = given().store.sweden,
      lines = [{ article: given().articles["SKRUV-100"], quantity }],
      provider_id = ON_ACCOUNT,
    }: {
      by?: Caller
      region?: Region
      lines?: CartLine[]
      provider_id?: string
    } = {}
  ): Promise<Cart> => {
    const cart = await createReadyCart(given().store, by, lines, {
      region,
      references: { purchase_order_number: "4711" },
    })
    await succeed(
      by.post(
        `/store/payment-collections/${cart.payment_collection?.id}/payment-sessions`,
        { provider_id }
      )
    )
    return cart
  }
  const complete = ({ id }: Pick<Cart, "id">, by: Caller = buyer()) =>
    by.post<Completion>(`/store/carts/${id}/complete`, {})
  const place = async (...args: Parameters<typeof readyCart>): Promise<Order> =>
    (await succeed(complete(await readyCart(...args), args[1]?.by))).order

  /** What a credit's account stands at. */
  const standing = async ({ account_id }: Credit) => {
    const [{ held, charged, credited, free }] = await ledger().standings([
      account_id,
    ])
    return {
      held: Number(held),
      owed: Number(charged) - Number(credited),
      free: free === null ? null : Number(free),
    }
  }
  const held = async (credit: Credit) => (await standing(credit)).held

  /** States what one euro counts as, from now on. */
  const rate = async (value: string, to_currency = "sek") => {
    const stated: object = {
      from_currency: "eur",
      to_currency,
      rate: value,
      valid_from: new Date(Date.now() - 1000),
    }
    await app.container
      .resolve<CompanyCreditModuleService>(COMPANY_CREDIT_MODULE)
      .createExchangeRates([stated])
  }

  /** What an order costs now, VAT included. */
  const total = async (id: string): Promise<number> => {
    const { order } = await succeed(
      staff().get<{ order: { total: number } }>(
        `/admin/orders/${id}?fields=total`
      )
    )
    return Number(order.total)
  }
  return {
    buyer,
    staff,
    ledger,
    give,
    readyCart,
    complete,
    place,
    standing,
    held,
    rate,
    total,
  }
}
