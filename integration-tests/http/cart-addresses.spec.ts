import { join } from "node:path"
import {
  addressIn,
  createCart,
  createReadyCart,
} from "@medusa-b2b/testing/fixtures"
import { succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { addressBook } from "../__fixtures__/address-book"
import { companyStore } from "../__fixtures__/company-store"

type Order = {
  id: string
  shipping_address: Record<string, unknown>
  billing_address: Record<string, unknown>
}

storeTest({
  name: "cart addresses",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ app, given }) => {
    const { as, staff, pathOf, add } = addressBook(given)
    const lines = () => [{ article: given.articles["SKRUV-100"], quantity: 1 }]
    const choose = (cart: { id: string }, body: object, buyer = as("buyer")) =>
      buyer.post(`/store/carts/${cart.id}/company-addresses`, body)
    /** The delivery address of a cart, with the metadata that the store API does not show. */
    const shippingAddressOf = async (cart: { id: string }) =>
      app.container
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)("cart_address as a")
        .join("cart as c", "c.shipping_address_id", "a.id")
        .where("c.id", cart.id)
        .first("a.id", "a.address_1", "a.metadata")

    describe("a cart", () => {
      it("takes copies from the book, and the order keeps id, ERP code and GLN", async () => {
        const shipTo = await add("stockholm", "Centrallager", {
          external_id: "4711-01",
          gln: "7350000000016",
          attention: "Lars Lager",
          driver_note: "Port 3",
        })
        const billTo = await add("group", "Huvudkontor", {
          is_ship_to: false,
          is_bill_to: true,
          is_shared: true,
          external_id: "4700",
          company_name: "Nordbygg Ekonomi",
        })
        const cart = await createReadyCart(given.store, as("buyer"), lines())
        expect(
          (await choose(cart, { ship_to_id: shipTo.id, bill_to_id: billTo.id }))
            .data
        ).toEqual({
          company_addresses: { ship_to_id: shipTo.id, bill_to_id: billTo.id },
        })
        const placed = await succeed(
          as("buyer").post<{ order: { id: string } }>(
            `/store/carts/${cart.id}/complete`
          )
        )
        // What comes after changes nothing in the order.
        await succeed(
          staff().post(
            `${pathOf("stockholm", "admin")}/addresses/${shipTo.id}`,
            { address_1: "Flyttad 2", external_id: "4711-02" }
          )
        )
        const { order } = await succeed(
          staff().get<{ order: Order }>(`/admin/orders/${placed.order.id}`, {
            query: { fields: "*shipping_address,*billing_address" },
          })
        )
        expect(order.shipping_address).toMatchObject({
          company: "Nordbygg Stockholm AB",
          first_name: "Lars Lager",
          address_1: "Centrallager 1",
          city: "Solna",
          country_code: "se",
          metadata: {
            b2b_address_id: shipTo.id,
            b2b_address_company_id: given.companies.stockholm.id,
            b2b_address_external_id: "4711-01",
            b2b_address_gln: "7350000000016",
            b2b_address_driver_note: "Port 3",
          },
        })
        expect(order.billing_address).toMatchObject({
          company: "Nordbygg Ekonomi",
          metadata: { b2b_address_external_id: "4700" },
        })
      })

      it("takes no address that is not the company's to use, and none for another use", async () => {
        const foreign = await add("sydel", "Annans")
        const unshared = await add("group", "Hemlig")
        const below = await add("solna", "Bygge")
        const billOnly = await add("stockholm", "Kontor", {
          is_ship_to: false,
          is_bill_to: true,
        })
        const cart = await createCart(given.store, as("buyer"), lines())
        for (const id of [
          foreign.id,
          unshared.id,
          below.id,
          billOnly.id,
          "x",
        ]) {
          expect((await choose(cart, { ship_to_id: id })).status).toBe(404)
        }
        expect(
          (await choose(cart, { ship_to_id: foreign.id }, as("sydelBuyer")))
            .status
        ).toBe(404)
        expect((await choose(cart, {})).status).toBe(400)
        expect((await choose(cart, { ship_to_id: "" })).status).toBe(400)
        expect((await shippingAddressOf(cart))?.metadata ?? null).toBeNull()
      })

      it("sends the invoice where the goods go, until it is told where else", async () => {
        const lager = await add("stockholm", "Lager")
        const office = await add("stockholm", "Kontor", { is_bill_to: true })
        const cart = await createCart(given.store, as("buyer"), lines())
        const chosen = (ship_to_id: string, bill_to_id: string) => ({
          company_addresses: { ship_to_id, bill_to_id },
        })
        expect((await choose(cart, { ship_to_id: lager.id })).data).toEqual(
          chosen(lager.id, lager.id)
        )
        expect((await choose(cart, { bill_to_id: office.id })).data).toEqual(
          chosen(lager.id, office.id)
        )
        expect((await choose(cart, { ship_to_id: lager.id })).data).toEqual(
          chosen(lager.id, office.id)
        )
      })

      it("a client makes up no ERP code, and keeps none for an address of its own", async () => {
        const address = await add("stockholm", "Lager", {
          external_id: "ERP-1",
        })
        const cart = await createCart(given.store, as("buyer"), lines())
        const path = `/store/carts/${cart.id}`
        const own = addressIn("se")
        const forged = {
          ...own,
          metadata: { b2b_address_external_id: "ERP-9" },
        }
        for (const body of [
          { shipping_address: forged },
          { billing_address: forged },
        ]) {
          expect((await as("buyer").post(path, body)).status).toBe(400)
          expect(
            (
              await as("buyer").post("/store/carts", {
                region_id: given.store.sweden.id,
                ...body,
              })
            ).status
          ).toBe(400)
        }

        await succeed(choose(cart, { ship_to_id: address.id }))
        const chosen = await shippingAddressOf(cart)
        expect(chosen.metadata).toMatchObject({
          b2b_address_external_id: "ERP-1",
        })
        for (const written of [
          { ...own, address_1: "Smygvägen 9" },
          { id: chosen.id, address_1: "Smygvägen 9" },
          { id: chosen.id, address_1: "Smygvägen 9", metadata: { note: "x" } },
        ]) {
          await succeed(choose(cart, { ship_to_id: address.id }))
          const { id } = await shippingAddressOf(cart)
          await succeed(
            as("buyer").post(path, {
              shipping_address: "id" in written ? { ...written, id } : written,
            })
          )
          const shipping_address = await shippingAddressOf(cart)
          expect(shipping_address.address_1).toBe("Smygvägen 9")
          expect(
            Object.entries(shipping_address.metadata ?? {}).filter(
              ([key, value]) => key.startsWith("b2b_") && value !== null
            )
          ).toEqual([])
        }
      })
    })

    describe("a company that has goods sent to its book alone", () => {
      const violations = async (cart: { id: string }, buyer = as("buyer")) =>
        (
          await succeed(
            buyer.get<{
              checkout_status: { violations: { code: string }[] }
            }>(`/store/carts/${cart.id}/checkout-status`)
          )
        ).checkout_status.violations.map(({ code }) => code)

      const set = (
        company: keyof typeof given.companies,
        only_addresses_on_file: boolean | null
      ) =>
        succeed(
          staff().post(pathOf(company, "admin"), { only_addresses_on_file })
        )

      it("is refused every other delivery address, until the nearest word is no", async () => {
        const code = "company.delivery_address_not_on_file"
        const address = await add("stockholm", "Lager")
        const cart = await createReadyCart(given.store, as("buyer"), lines())
        expect(await violations(cart)).toEqual([])

        await set("group", true)
        expect(await violations(cart)).toEqual([code])
        const refused = await as("buyer").post<{ type: string }>(
          `/store/carts/${cart.id}/complete`
        )
        expect([refused.status, refused.data.type]).toEqual([
          409,
          "checkout_refused",
        ])
        await succeed(choose(cart, { ship_to_id: address.id }))
        expect(await violations(cart)).toEqual([])

        await succeed(
          as("buyer").post(`/store/carts/${cart.id}`, {
            shipping_address: { ...addressIn("se"), address_1: "Annan väg 2" },
          })
        )
        expect(await violations(cart)).toEqual([code])

        // Chosen, and then changed or gone in the book.
        await succeed(choose(cart, { ship_to_id: address.id }))
        const inBook = `${pathOf("stockholm", "admin")}/addresses/${address.id}`
        await succeed(staff().post(inBook, { address_1: "Flyttad 1" }))
        expect(await violations(cart)).toEqual([code])
        await succeed(choose(cart, { ship_to_id: address.id }))
        expect(await violations(cart)).toEqual([])
        await succeed(staff().delete(inBook))
        expect(await violations(cart)).toEqual([code])

        await set("stockholm", false)
        expect(await violations(cart)).toEqual([])
      })
    })
  },
})
