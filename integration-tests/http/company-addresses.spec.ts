import { join } from "node:path"
import { succeed } from "@medusa-b2b/testing/requests"
import { storeTest } from "@medusa-b2b/testing/store-test"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  addressBook,
  type BookAddress,
  place,
} from "../__fixtures__/address-book"
import { companyStore } from "../__fixtures__/company-store"

storeTest({
  name: "company addresses",
  cwd: join(__dirname, "../__fixtures__/company-alone"),
  fixtures: companyStore,
  suite: ({ app, given }) => {
    const { as, staff, pathOf, add } = addressBook(given)

    describe("the address book", () => {
      it("is written by who may, for companies in their reach; all is logged", async () => {
        const path = `${pathOf("stockholm")}/addresses`
        const hours = { monday: [{ from: "07:00", to: "15:30" }] }
        const made = await as("admin").post<{ address: BookAddress }>(
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

        const changed = await as("groupAdmin").post<{ address: BookAddress }>(
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

      it("loses the merchant's code when a member moves it; staff's changes keep it", async () => {
        const address = await add("stockholm", "Lager", {
          external_id: "ERP-1001",
        })
        const path = `${pathOf("stockholm")}/addresses/${address.id}`
        const admins = `${pathOf("stockholm", "admin")}/addresses/${address.id}`
        const change = async (
          caller: ReturnType<typeof staff>,
          at: string,
          body: object
        ) =>
          (await succeed(caller.post<{ address: BookAddress }>(at, body)))
            .address

        expect(
          await change(as("admin"), path, { label: "Lager A", phone: "08-1" })
        ).toMatchObject({ label: "Lager A", external_id: "ERP-1001" })
        expect(
          await change(staff(), admins, { city: "Sundbyberg" })
        ).toMatchObject({ city: "Sundbyberg", external_id: "ERP-1001" })
        expect(
          await change(as("admin"), path, { city: "Kiruna" })
        ).toMatchObject({ city: "Kiruna", external_id: null })

        const [entry] = await app.container
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)("company_activity")
          .where({ subject_id: address.id })
          .orderBy("created_at", "desc")
          .limit(1)
          .select("actor_id", "before", "after")
        expect(entry).toEqual({
          actor_id: given.members.admin.id,
          before: { city: "Sundbyberg", external_id: "ERP-1001" },
          after: { city: "Kiruna", external_id: null },
        })
      })

      it("a unit sees its own and its legal entity's, a group's where shared; the nearest default counts", async () => {
        await add("group", "Huvudkontor", { is_bill_to: true, is_shared: true })
        await add("group", "Hemlig")
        const main = await add("stockholm", "Centrallager")
        const own = await add("solna", "Bygge", { is_default_ship_to: false })
        await add("sydel", "Annans")

        type Listed = {
          addresses: (BookAddress & { is_inherited: boolean })[]
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
  },
})
