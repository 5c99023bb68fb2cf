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
    payment_collections: { status: string; amount: number }[]
  }
}

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
            `/admin/orders/${id}?fields=version,total,tax_total,summary.*,*payment_collections`
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
    const flag = (reverse_charge: boolean) =>
      succeed(
        staff().post(
          `/admin/products/${given.flagged.product_id}/reverse-charge`,
          { reverse_charge }
        )
      )
    const placed = async (
      who: "buyer" | "dane",
      quantity: number
    ): Promise<{ id: string; item_id: string }> => {
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
    const edit = async (
      { id, item_id }: { id: string; item_id: string },
      quantity: number
    ) => {
      await succeed(staff().post("/admin/order-edits", { order_id: id }))
      await succeed(
        staff().post(`/admin/order-edits/${id}/items/item/${item_id}`, {
          quantity,
        })
      )
      await succeed(staff().post(`/admin/order-edits/${id}/confirm`))
      for (let tries = 0; tries < 100 && !(await isFollowed(id)); tries++) {
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      expect(await isFollowed(id)).toBe(true)
      return read(id)
    }
    const refresh = (order_id: string) =>
      refreshOrderTaxWorkflow(app.container).run({ input: { order_id } })
    /** The order's own sums, what core stored of them, and what is asked for agree. */
    const expectConsistent = (order: Money["order"]) => {
      expect(order.summary.current_order_total).toBe(order.total)
      expect(order.summary.pending_difference).toBe(order.total)
      expect(
        order.payment_collections
          .filter(({ status }) => status === "not_paid")
          .map(({ amount }) => amount)
      ).toEqual([order.total])
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
