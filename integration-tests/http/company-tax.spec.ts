import {
  addressIn,
  createReadyCart,
  placeOrderOf,
} from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import {
  buyerOf,
  cartTo,
  codesOf,
  decideVatId,
  readCart,
  readOrder,
  taxedStore,
  type Taxed,
} from "../__fixtures__/taxed-store"
import {
  claim,
  deliver,
  editOrder,
  exchange,
} from "../__fixtures__/staff-changes"

const EU_NOTE =
  "Undantagen från moms: leverans till annat EU-land, artikel 138 i direktiv 2006/112/EG. Omvänd betalningsskyldighet: köparen redovisar momsen"

type CartTax = {
  tax: {
    lines: { item_id: string; reason: string; explanation: string }[]
    shipping: { reason: string }
    notes: string[]
    is_current: boolean
  } | null
}

storeTest({
  name: "the VAT of companies",
  fixtures: taxedStore,
  suite: ({ given }) => {
    const staff = () => asAdmin(given.store, given.admin.token)
    const dane = () => buyerOf(given, given.dane)
    const buyer = () => buyerOf(given, given.people.buyer)
    const europe = () => given.store.europe
    const sweden = () => given.store.sweden
    const drill = () => [{ article: given.articles["BORR-6"], quantity: 2 }]
    const flag = (reverse_charge = true) =>
      succeed(
        staff().post(
          `/admin/products/${given.flagged.product_id}/reverse-charge`,
          { reverse_charge }
        )
      )
    const settle = (company: { id: string }, body: Record<string, unknown>) =>
      succeed(staff().post(`/admin/companies/${company.id}/tax`, body))
    const taxOf = async (cart: { id: string }, language = "en") =>
      (
        await succeed(
          dane().get<CartTax>(`/store/carts/${cart.id}/tax`, {
            query: { language },
          })
        )
      ).tax
    const ready = () =>
      createReadyCart(given.store, dane(), drill(), {
        region: { ...europe(), country_code: "dk" },
      })
    const complete = (cart: { id: string }) =>
      dane().post<{
        order?: { id: string }
        violations?: { code: string }[]
      }>(`/store/carts/${cart.id}/complete`)

    describe("another EU country", () => {
      it("bears VAT until the VAT id is known to be valid", async () => {
        const cart = await cartTo(given, dane(), drill(), europe(), "dk")

        expect(codesOf(cart)).toEqual(["vat-25-dk"])
        expect(cart).toMatchObject({ total: 62.5, tax_total: 12.5 })
        expect(await taxOf(cart)).toMatchObject({
          notes: [],
          is_current: true,
          lines: [
            {
              reason: "STANDARD",
              explanation:
                "The VAT id DK13585628 has not been confirmed yet, so VAT is charged.",
            },
          ],
        })
      })

      it("bears none with a valid one, and the order says why for good", async () => {
        await decideVatId(given, given.danish, "valid")
        const cart = await ready()
        const shown = await readCart(dane(), cart.id)
        expect(shown).toMatchObject({ total: 55, tax_total: 0 })
        expect(shown.shipping_methods[0].tax_lines).toMatchObject([
          { code: "EU_REVERSE_CHARGE", rate: 0, description: EU_NOTE },
        ])

        const { status, data } = await complete(cart)
        expect(status).toBe(200)
        await decideVatId(given, given.danish, "invalid")

        const order = await readOrder(staff(), data.order?.id as string)
        expect(order).toMatchObject({ total: 55, tax_total: 0 })
        expect(order.items[0].tax_lines).toMatchObject([
          { code: "EU_REVERSE_CHARGE", rate: 0, description: EU_NOTE },
        ])
      })

      it("counts from the first request, in a cart that comes with its address", async () => {
        await decideVatId(given, given.danish, "valid")
        const { cart } = await succeed(
          dane().post<{ cart: Taxed }>("/store/carts", {
            region_id: europe().id,
            shipping_address: addressIn("dk"),
            items: [
              {
                variant_id: given.articles["BORR-6"].variant_id,
                quantity: 2,
              },
            ],
          })
        )

        expect(cart).toMatchObject({ total: 50, tax_total: 0 })
        expect(await taxOf(cart, "sv")).toMatchObject({
          notes: [EU_NOTE],
          is_current: true,
        })
      })

      it.each([
        ["se", "no company's delivery", "vat-25-se"],
        ["no", "export", "EXPORT"],
      ])("to %s: %s", async (country, _, code) => {
        await decideVatId(given, given.danish, "valid")
        const region = country === "se" ? sweden() : europe()

        expect(
          codesOf(await cartTo(given, dane(), drill(), region, country))
        ).toEqual([code])
      })

      it("leaves other buyers alone: a Swedish firm, and somebody of none", async () => {
        await decideVatId(given, given.danish, "valid")
        await decideVatId(given, given.companies.stockholm, "valid")
        const consumer = asBuyer(given.store, given.people.consumer.token)

        for (const each of [buyer(), consumer]) {
          expect(
            codesOf(await cartTo(given, each, drill(), europe(), "dk"))
          ).toEqual(["vat-25-dk"])
        }
      })
    })

    describe("a status that changes", () => {
      it("reaches an open cart with its next change", async () => {
        const cart = await cartTo(given, dane(), drill(), europe(), "dk")
        await decideVatId(given, given.danish, "valid")
        await succeed(
          dane().post(`/store/carts/${cart.id}/line-items`, {
            variant_id: given.articles["HANDSKE-9"].variant_id,
            quantity: 1,
          })
        )

        expect(codesOf(await readCart(dane(), cart.id))).toEqual([
          "EU_REVERSE_CHARGE",
        ])
      })

      it("is noticed at the door, and the buyer can have it computed anew", async () => {
        await decideVatId(given, given.danish, "valid")
        const cart = await ready()
        await decideVatId(given, given.danish, "invalid")
        const refused = await complete(cart)

        expect(refused.status).toBe(409)
        expect(refused.data.violations).toMatchObject([
          { code: "company.tax_outdated" },
        ])
        expect(await taxOf(cart)).toMatchObject({ is_current: false })

        const answer = await succeed(
          dane().post<CartTax>(`/store/carts/${cart.id}/tax`)
        )
        expect(answer.tax).toMatchObject({ is_current: true, notes: [] })
        const fresh = await readCart(dane(), cart.id)
        expect(fresh).toMatchObject({ total: 68.75, tax_total: 13.75 })
        // The payment was for the old total: core has dropped it.
        expect((await complete(cart)).status).not.toBe(200)
      })
    })

    describe("an exemption", () => {
      it("needs its ground, holds for the units below, and ends", async () => {
        const { stockholm, solna } = given.companies
        const bare = await staff().post(
          `/admin/companies/${stockholm.id}/tax`,
          { treatment: "exempt" }
        )
        expect(bare.status).toBe(400)

        await settle(stockholm, {
          treatment: "exempt",
          exempt_ground: "intyg 4711",
          exempt_until: "2999-12-31",
        })
        const unit = asBuyer(given.store, given.people.solnaBuyer.token)
        const exempt = await cartTo(given, unit, drill(), sweden(), "se")
        expect(exempt.items[0].tax_lines).toMatchObject([
          {
            code: "EXEMPT",
            rate: 0,
            description: "Undantagen från moms: intyg 4711",
          },
        ])
        const elsewhere = await staff().post(
          `/admin/companies/${solna.id}/tax`,
          { treatment: "standard" }
        )
        expect(elsewhere).toMatchObject({
          status: 400,
          data: { message: expect.stringContaining(stockholm.id) },
        })

        await settle(stockholm, { exempt_until: "2020-01-31" })
        expect(
          codesOf(await cartTo(given, unit, drill(), sweden(), "se"))
        ).toEqual(["vat-25-se"])
      })
    })

    describe("reverse charge in one's own country", () => {
      const phones = (quantity: number) => [
        { article: given.flagged, quantity },
        ...drill(),
      ]
      const codes = async (id: string) => {
        const { items } = await readCart(buyer(), id)
        const of = (flagged: boolean) =>
          items
            .filter(
              (item) =>
                (item.product_id === given.flagged.product_id) === flagged
            )
            .map(({ tax_lines }) => tax_lines[0].code)
        return { flagged: of(true), others: of(false) }
      }

      beforeEach(async () => {
        await decideVatId(given, given.companies.stockholm, "valid")
        await flag()
      })

      it("begins above the threshold, for lines that were there before too", async () => {
        // 250 × 400 = 100,000: not above.
        const { id } = await cartTo(given, buyer(), phones(250), sweden(), "se")
        expect(await codes(id)).toEqual({
          flagged: ["vat-25-se"],
          others: ["vat-25-se"],
        })

        // SKRUV-100 is of the same flagged product.
        await succeed(
          buyer().post(`/store/carts/${id}/line-items`, {
            variant_id: given.articles["SKRUV-100"].variant_id,
            quantity: 1,
          })
        )
        expect(await codes(id)).toEqual({
          flagged: ["DOMESTIC_REVERSE_CHARGE", "DOMESTIC_REVERSE_CHARGE"],
          others: ["vat-25-se"],
        })

        const { items } = await readCart(buyer(), id)
        const added = items.find(
          ({ product_id }) => product_id === given.flagged.product_id
        )
        await succeed(
          buyer().post(`/store/carts/${id}/line-items/${added?.id}`, {
            quantity: 1,
          })
        )
        expect((await codes(id)).flagged).toEqual(["vat-25-se", "vat-25-se"])
      })

      it("ends with the flag, and never begins without a valid VAT id", async () => {
        const { id } = await cartTo(given, buyer(), phones(251), sweden(), "se")
        expect((await codes(id)).flagged).toEqual(["DOMESTIC_REVERSE_CHARGE"])

        await flag(false)
        await succeed(buyer().post(`/store/carts/${id}/tax`))
        expect((await codes(id)).flagged).toEqual(["vat-25-se"])

        await flag()
        const sydel = buyerOf(given, given.people.sydelBuyer)
        expect(
          codesOf(await cartTo(given, sydel, phones(251), sweden(), "se"))
        ).toEqual(["vat-25-se"])
      })
    })

    describe("an order that staff changes", () => {
      it.each([
        ["an edit", editOrder, false],
        ["an exchange", exchange, true],
        ["a claim", claim, true],
      ])("%s keeps to the company's status", async (_, change, delivered) => {
        await decideVatId(given, given.danish, "valid")
        const { order } = await placeOrderOf(given.store, dane(), drill(), {
          region: { ...europe(), country_code: "dk" },
        })
        if (delivered) {
          await deliver(staff(), order, given.store)
        }
        await change(staff(), { order, article: given.articles["HANDSKE-9"] })
        const changed = await readOrder(staff(), order.id)

        expect(changed.items).toHaveLength(2)
        expect(codesOf(changed)).toEqual(["EU_REVERSE_CHARGE"])
        expect(changed.tax_total).toBe(0)
      })

      it("a draft for a member of the company", async () => {
        await decideVatId(given, given.danish, "valid")
        const { draft_order } = await succeed(
          staff().post<{ draft_order: { id: string } }>("/admin/draft-orders", {
            region_id: europe().id,
            sales_channel_id: given.store.sales_channel_id,
            customer_id: given.dane.customer_id,
            email: given.dane.email,
            shipping_address: addressIn("dk"),
            items: [
              {
                variant_id: given.articles["BORR-6"].variant_id,
                quantity: 2,
              },
            ],
          })
        )

        expect(codesOf(await readOrder(staff(), draft_order.id))).toEqual([
          "EU_REVERSE_CHARGE",
        ])
      })
    })

    it("is read by members and settled by staff alone", async () => {
      const path = `/store/companies/${given.danish.id}/tax`
      expect(await succeed(dane().get(path))).toMatchObject({
        tax: {
          vat_id: "DK13585628",
          vat_standing: "unchecked",
          reason: "STANDARD",
        },
      })
      expect((await buyer().get(path)).status).toBe(404)
      expect((await dane().post(path, { treatment: "exempt" })).status).toBe(
        404
      )
      const { status } = await dane().post(
        `/admin/companies/${given.danish.id}/tax`,
        { treatment: "standard" }
      )
      expect(status).toBe(401)
    })

    it("is shown to staff with every answer and who gave it", async () => {
      await decideVatId(given, given.danish, "valid")
      await decideVatId(given, given.danish, "invalid")
      const { tax } = await succeed(
        staff().get<{ tax: Record<string, unknown> }>(
          `/admin/companies/${given.danish.id}/tax`
        )
      )

      expect(tax).toMatchObject({
        is_own: true,
        treatment: "auto",
        vat_standing: "invalid",
        registry: "VIES",
        status: { reason: "STANDARD", country_code: "dk" },
        checks: [
          { result: "invalid", source: "staff", note: "Intyg per post" },
          { result: "valid", source: "staff", user_name: expect.any(String) },
        ],
      })
    })
  },
})
