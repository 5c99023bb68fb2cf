import {
  refreshLostEdits,
  refreshOrderTaxWorkflow,
} from "@medusa-b2b/company/workflows"
import { placeOrderOf } from "@medusa-b2b/testing/fixtures"
import { failsAfterwards } from "@medusa-b2b/testing/outcomes"
import { asAdmin, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  buyerOf,
  codesOf,
  decideVatId,
  readOrder,
  taxedStore,
} from "../__fixtures__/taxed-store"

const failing = failsAfterwards(refreshOrderTaxWorkflow)

type Money = {
  order: {
    version: number
    total: number
    tax_total: number
    summary: { current_order_total: number; pending_difference: number }
    payment_collections: {
      status: string
      amount: number
      payments: { id: string }[]
    }[]
  }
}

/** An order, and the line of it that is edited. */
type Edited = { id: string; item_id: string }

/** What an order's VAT may change, by the column that names the order; its tax lines apart. */
const TABLES = {
  order: "id",
  order_summary: "order_id",
  order_item: "order_id",
  order_shipping: "order_id",
  order_change: "order_id",
  order_change_action: "order_id",
}

storeTest({
  name: "the VAT of an edited order",
  fixtures: taxedStore,
  suite: ({ app, given }) => {
    const knex = () =>
      app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const staff = () => asAdmin(given.store, given.admin.token)
    const read = async (id: string) => ({
      codes: codesOf(await readOrder(staff(), id)),
      ...(
        await succeed(
          staff().get<Money>(
            `/admin/orders/${id}?fields=version,total,tax_total,summary.*,*payment_collections,*payment_collections.payments`
          )
        )
      ).order,
    })
    const rows = async (order_id: string) => {
      const found = await Promise.all(
        Object.entries(TABLES).map(([table, column]) =>
          knex()(table)
            .where({ [column]: order_id, deleted_at: null })
            .orderBy("id")
        )
      )
      return found.flat().map(({ updated_at: _, ...row }) => row)
    }
    const flag = (reverse_charge: boolean, article = given.flagged) =>
      succeed(
        staff().post(`/admin/products/${article.product_id}/reverse-charge`, {
          reverse_charge,
        })
      )
    const placed = async (
      who: "buyer" | "dane",
      quantity: number,
      promo_codes?: string[]
    ): Promise<Edited> => {
      const { sweden, europe } = given.store
      const { order } = await placeOrderOf(
        given.store,
        buyerOf(given, who === "dane" ? given.dane : given.people.buyer),
        [{ article: given.flagged, quantity }],
        {
          region:
            who === "dane"
              ? { ...europe, country_code: "dk" }
              : { ...sweden, country_code: "se" },
          promo_codes,
        }
      )
      return { id: order.id, item_id: order.items[0].id }
    }
    /** An edit is done when it is noted, which the subscriber does after the answer. */
    const isFollowed = async (order_id: string): Promise<boolean> => {
      const changes = await knex()("order_change").where({
        order_id,
        change_type: "edit",
      })
      return changes.every(({ metadata }) => metadata?.b2b_tax_looked_at)
    }
    /** Opens an edit of an order, changes what is given, confirms and waits until its VAT was looked at. */
    const editWith = async (id: string, change: () => Promise<unknown>) => {
      await succeed(staff().post("/admin/order-edits", { order_id: id }))
      await change()
      await succeed(staff().post(`/admin/order-edits/${id}/confirm`))
      for (let tries = 0; tries < 100 && !(await isFollowed(id)); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      expect(await isFollowed(id)).toBe(true)
      return read(id)
    }
    const setQuantity = ({ id, item_id }: Edited, quantity: number) =>
      succeed(
        staff().post(`/admin/order-edits/${id}/items/item/${item_id}`, {
          quantity,
        })
      )
    const edit = (order: Edited, quantity: number) =>
      editWith(order.id, () => setQuantity(order, quantity))
    /** Staff lets the order's promotions be computed anew in the edit. */
    const carryPromotions = async (order_id: string) => {
      const change = await knex()("order_change")
        .where({ order_id, change_type: "edit", status: "pending" })
        .first("id")
      await succeed(
        staff().post(`/admin/order-changes/${change.id}`, {
          carry_over_promotions: true,
        })
      )
    }
    /** The payment of an order is captured; how much it was. */
    const pay = async ({ id }: Edited): Promise<number> => {
      const { payment_collections, total } = await read(id)
      const [payment] = payment_collections.flatMap(({ payments }) => payments)
      await succeed(staff().post(`/admin/payments/${payment.id}/capture`))
      return total
    }
    const refresh = (order_id: string) =>
      refreshOrderTaxWorkflow(app.container).run({ input: { order_id } })
    /** The order's own sums, what core stored of them, and what is asked for agree. */
    const expectConsistent = (order: Money["order"], paid = 0) => {
      const due = order.total - paid
      expect(order.summary.current_order_total).toBe(order.total)
      expect(order.summary.pending_difference).toBe(due)
      expect(
        order.payment_collections
          .filter(({ status, amount }) => status === "not_paid" && amount)
          .map(({ amount }) => amount)
      ).toEqual(due > 0 ? [due] : [])
    }

    it("follows the threshold up and down with all sums; again changes nothing; a failure leaves nothing", async () => {
      await flag(true)
      await decideVatId(given, given.companies.stockholm, "valid")
      const order = await placed("buyer", 2)
      expect((await read(order.id)).codes).toEqual(["vat-25-se"])

      const above = await edit(order, 300)
      expect(above.codes).toEqual(["DOMESTIC_REVERSE_CHARGE"])
      expect(above.tax_total).toBe(0)
      expectConsistent(above)

      await refresh(order.id)
      expect(await read(order.id)).toEqual(above)

      const below = await edit(order, 3)
      expect(below.codes).toEqual(["vat-25-se"])
      expect(below.tax_total).toBeGreaterThan(0)
      expectConsistent(below)

      await succeed(
        staff().post(`/admin/companies/${given.companies.stockholm.id}/tax`, {
          treatment: "exempt",
          exempt_ground: "intyg 4711",
        })
      )
      const before = await rows(order.id)
      const { errors } = await failing(app.container).run({
        input: { order_id: order.id } as never,
        throwOnError: false,
      })
      expect(errors[0].error.message).toBe("Something failed afterwards")
      expect(await rows(order.id)).toEqual(before)
      const restored = await read(order.id)
      expect(restored.codes).toEqual(below.codes)
      expect(restored.tax_total).toBe(below.tax_total)
      expectConsistent(restored)

      await refresh(order.id)
      const exempt = await read(order.id)
      expect(exempt.codes).toEqual(["EXEMPT"])
      expectConsistent(exempt)
    })

    it("leaves alone an order under the EU's reverse charge, whatever its sum", async () => {
      await decideVatId(given, given.danish, "valid")
      const order = await placed("dane", 2)
      const edited = await edit(order, 300)
      expect(edited).toMatchObject({
        version: 2,
        codes: ["EU_REVERSE_CHARGE"],
        tax_total: 0,
      })
      expectConsistent(edited)
    })

    it("asks a paid order for no more than the new VAT leaves, or owes the rest", async () => {
      await flag(true)
      await decideVatId(given, given.companies.stockholm, "valid")
      const order = await placed("buyer", 245)
      const paid = await pay(order)
      expect(paid).toBe(245 * 500 + 62.5)

      await flag(false)
      await edit(order, 260)
      await flag(true)
      const asked = await rows(order.id)
      await failing(app.container).run({
        input: { order_id: order.id } as never,
        throwOnError: false,
      })
      expect(await rows(order.id)).toEqual(asked)
      expectConsistent(await read(order.id), paid)

      await refresh(order.id)
      const above = await read(order.id)
      expect(above).toMatchObject({
        codes: ["DOMESTIC_REVERSE_CHARGE"],
        total: 260 * 400 + 50,
      })
      expectConsistent(above, paid)

      const below = await edit(order, 249)
      expect(below).toMatchObject({
        codes: ["vat-25-se"],
        total: 249 * 500 + 62.5,
      })
      expectConsistent(below, paid)
    })

    it("counts an order's promotion, as it was and computed anew", async () => {
      await flag(true)
      await decideVatId(given, given.companies.stockholm, "valid")
      const order = await placed("buyer", 270, [given.promotion.code])
      expect(await read(order.id)).toMatchObject({
        codes: ["vat-25-se"],
        total: 270 * 450 + 62.5,
      })

      // 110,800 less the 10,800 of the order: the threshold is not exceeded.
      const kept = await edit(order, 277)
      expect(kept).toMatchObject({
        codes: ["vat-25-se"],
        total: (277 * 400 - 10_800) * 1.25 + 62.5,
      })
      expectConsistent(kept)

      const anew = await editWith(order.id, async () => {
        await carryPromotions(order.id)
        await setQuantity(order, 280)
      })
      expect(anew).toMatchObject({
        codes: ["DOMESTIC_REVERSE_CHARGE"],
        total: 280 * 360 + 50,
      })
      expectConsistent(anew)
    })

    it("reaches the lines that were there when a flagged line is added", async () => {
      const other = given.articles["BORR-6"]
      await flag(true)
      await flag(true, other)
      await decideVatId(given, given.companies.stockholm, "valid")
      const order = await placed("buyer", 245)
      const added = await editWith(order.id, () =>
        succeed(
          staff().post(`/admin/order-edits/${order.id}/items`, {
            items: [{ variant_id: other.variant_id, quantity: 100 }],
          })
        )
      )
      expect(added.codes).toEqual(["DOMESTIC_REVERSE_CHARGE"])
      expect(added.tax_total).toBe(0)
      expectConsistent(added)

      const { items } = await readOrder(staff(), order.id)
      const line = items.find(
        ({ product_id }) => product_id === other.product_id
      )
      const removed = await edit(
        { id: order.id, item_id: line?.id as string },
        0
      )
      expect(removed).toMatchObject({
        codes: ["vat-25-se"],
        total: 245 * 500 + 62.5,
      })
      expectConsistent(removed)
    })

    it("is seen to later when the event was lost", async () => {
      const { id: company_id } = given.companies.stockholm
      await succeed(
        staff().post(`/admin/companies/${company_id}/tax`, {
          treatment: "auto",
        })
      )
      await decideVatId(given, given.companies.stockholm, "valid")
      await flag(false)
      const order = await placed("buyer", 2)
      const taxed = await edit(order, 300)
      expect(taxed).toMatchObject({ version: 2, codes: ["vat-25-se"] })
      await flag(true)

      // Noted: nobody looks at it again.
      const age = { confirmed_at: new Date(Date.now() - 5 * 60_000) }
      await knex()("order_change").where({ order_id: order.id }).update(age)
      await refreshLostEdits(app.container)
      expect(await read(order.id)).toEqual(taxed)

      await knex()("order_change")
        .where({ order_id: order.id })
        .update({ metadata: null })
      await refreshLostEdits(app.container)
      const mended = await read(order.id)
      expect(mended).toMatchObject({
        version: 3,
        codes: ["DOMESTIC_REVERSE_CHARGE"],
      })
      expectConsistent(mended)
    })
  },
})
