import { join } from "node:path"
import {
  addressIn,
  createCart,
  createReadyCart,
} from "@medusa-b2b/testing/fixtures"
import { asAdmin, asBuyer, succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { companyStore } from "../__fixtures__/company-store"

type Address = { id: string; label: string; external_id: string | null }

type CartOrOrder = {
  id: string
  shipping_address: Record<string, unknown> & {
    metadata: Record<string, unknown> | null
  }
  billing_address: Record<string, unknown> | null
}

const place = (label: string, more: object = {}) => ({
  label,
  address_1: `${label} 1`,
  postal_code: "169 31",
  city: "Solna",
  country_code: "SE",
  ...more,
})

storeTest({
  name: "company addresses",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ app, given }) => {
    const as = (
      name: keyof typeof given.people,
      company?: keyof typeof given.companies
    ) =>
      asBuyer(
        given.store,
        given.people[name].token,
        company && given.companies[company].id
      )
    const staff = () => asAdmin(given.store, given.admin.token)
    const pathOf = (company: keyof typeof given.companies, side = "store") =>
      `/${side}/companies/${given.companies[company].id}`

    const add = async (
      company: keyof typeof given.companies,
      label: string,
      more: object = {}
    ): Promise<Address> =>
      (
        await succeed(
          staff().post<{ address: Address }>(
            `${pathOf(company, "admin")}/addresses`,
            place(label, more)
          )
        )
      ).address

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

    describe("the address book", () => {
      it("is written by who may, for companies in their reach; all is logged", async () => {
        const path = `${pathOf("stockholm")}/addresses`
        const hours = { monday: [{ from: "07:00", to: "15:30" }] }
        const made = await as("admin").post<{ address: Address }>(
          path,
          place("Lager norr", {
            opening_hours: hours,
            gln: "7350000 000016",
            driver_note: "Port 3",
          })
        )
        expect([made.status, made.data.address]).toEqual([
          200,
          expect.objectContaining({
            company_id: given.companies.stockholm.id,
            label: "Lager norr",
            country_code: "se",
            gln: "7350000000016",
            is_ship_to: true,
            is_default_ship_to: true,
            is_bill_to: false,
            is_inherited: false,
            company: {
              id: given.companies.stockholm.id,
              name: "Nordbygg Stockholm AB",
            },
            opening_hours: expect.objectContaining(hours),
          }),
        ])
        const { id } = made.data.address
        for (const [who, status] of [
          ["buyer", 403],
          ["viewer", 403],
          ["finance", 403],
          ["sydelAdmin", 404],
          ["solnaBuyer", 404],
        ] as const) {
          expect((await as(who).post(path, place("X"))).status).toBe(status)
          expect((await as(who).delete(`${path}/${id}`)).status).toBe(status)
        }
        // Not through a company of one's own, nor an ERP code of one's own.
        expect(
          (
            await as("sydelAdmin").post(
              `${pathOf("sydel")}/addresses/${id}`,
              place("Stulen")
            )
          ).status
        ).toBe(404)
        const forged = await as("admin").post(`${path}/${id}`, {
          external_id: "ERP-1",
        })
        expect(forged.status).toBe(400)

        const changed = await as("groupAdmin").post<{ address: Address }>(
          `${path}/${id}`,
          { label: "Lager söder" }
        )
        expect(changed.data.address.label).toBe("Lager söder")
        expect((await as("admin").delete(`${path}/${id}`)).status).toBe(200)

        const entries = await app.container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)("company_activity")
          .where({ subject_id: id })
          .orderBy("created_at")
          .select("action", "actor_kind", "actor_id", "before", "after")
        expect(
          entries.map(({ action, actor_id }) => [action, actor_id])
        ).toEqual([
          ["address.created", given.members.admin.id],
          ["address.updated", given.members.groupAdmin.id],
          ["address.deleted", given.members.admin.id],
        ])
        expect([entries[1].before, entries[1].after]).toEqual([
          { label: "Lager norr" },
          { label: "Lager söder" },
        ])
      })

      it("a unit sees its own and its legal entity's, a group's where shared; the nearest default counts", async () => {
        await add("group", "Huvudkontor", { is_bill_to: true, is_shared: true })
        await add("group", "Hemlig")
        const main = await add("stockholm", "Centrallager")
        const own = await add("solna", "Bygge", { is_default_ship_to: false })
        await add("sydel", "Annans")

        type Listed = {
          addresses: (Address & { is_inherited: boolean })[]
          count: number
          defaults: Record<string, { id: string; company_id: string } | null>
        }
        const list = (query = {}) =>
          succeed(
            as("solnaBuyer").get<Listed>(`${pathOf("solna")}/addresses`, {
              query,
            })
          )
        const all = await list()
        expect(
          all.addresses.map(({ label, is_inherited }) => [label, is_inherited])
        ).toEqual([
          ["Bygge", false],
          ["Centrallager", true],
          ["Huvudkontor", true],
        ])
        expect(all.defaults).toEqual({
          ship_to: { id: main.id, company_id: given.companies.stockholm.id },
          bill_to: {
            id: expect.any(String),
            company_id: given.companies.group.id,
          },
        })
        expect((await list({ own: true })).count).toBe(1)
        expect((await list({ use: "bill_to" })).count).toBe(1)
        expect((await list({ q: "central" })).count).toBe(1)

        await succeed(
          staff().post(`${pathOf("solna", "admin")}/addresses/${own.id}`, {
            is_default_ship_to: true,
          })
        )
        expect((await list()).defaults.ship_to?.id).toBe(own.id)
        expect(
          (await as("sydelBuyer").get(`${pathOf("solna")}/addresses`)).status
        ).toBe(404)
      })

      it.each([
        ["a country that there is not", { country_code: "xx" }, /country_code/],
        ["a wrong GLN", { gln: "7350000000017" }, /gln/],
        [
          "hours that overlap",
          {
            opening_hours: {
              friday: [
                { from: "07:00", to: "12:00" },
                { from: "11:00", to: "16:00" },
              ],
            },
          },
          /friday overlaps/,
        ],
      ])("refuses %s", async (_what, wrong, sentence) => {
        const { status, data } = await staff().post<{ message: string }>(
          `${pathOf("sydel", "admin")}/addresses`,
          place("Fel", wrong)
        )
        expect([status, data.message]).toEqual([
          400,
          expect.stringMatching(sentence),
        ])
        expect(
          (
            await staff().get<{ count: number }>(
              `${pathOf("sydel", "admin")}/addresses`
            )
          ).data.count
        ).toBe(0)
      })

      it("goes with its company", async () => {
        await add("solna", "Bygge")
        await succeed(
          staff().post(`${pathOf("solna", "admin")}/contact-points`, {
            name: "Lager",
            email: "lager@kund.test",
            papers: ["delivery_note"],
          })
        )
        await succeed(staff().delete(pathOf("solna", "admin")))
        const knex = app.container.resolve(
          ContainerRegistrationKeys.PG_CONNECTION
        )
        for (const table of ["company_address", "company_contact_point"]) {
          expect(
            await knex(table).whereNull("deleted_at").select("id")
          ).toEqual([])
        }
      })
    })

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
          staff().get<{ order: CartOrOrder }>(
            `/admin/orders/${placed.order.id}`,
            { query: { fields: "*shipping_address,*billing_address" } }
          )
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
