import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { COMPANY_ADDRESS_MODULE, type CompanyAddressModuleService } from ".."
import { WEEKDAYS } from "../../../domain/opening-hours"
import type { CreateCompanyAddressDTO } from "../../../types/address"
import { CompanyAddress, CompanyContactPoint } from "../models"

moduleIntegrationTestRunner<CompanyAddressModuleService>({
  moduleName: COMPANY_ADDRESS_MODULE,
  moduleModels: [CompanyAddress, CompanyContactPoint],
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const place = (
      label: string,
      data: Partial<CreateCompanyAddressDTO> = {}
    ): CreateCompanyAddressDTO => ({
      company_id: "comp_firm",
      label,
      address_1: "Storgatan 1",
      city: "Solna",
      postal_code: "169 31",
      country_code: "se",
      ...data,
    })

    const add = async (
      label: string,
      data: Partial<CreateCompanyAddressDTO> = {}
    ) => (await service.addAddress(place(label, data))).address

    const defaults = async (company_id = "comp_firm") => {
      const all = await service.listCompanyAddresses({ company_id })
      return {
        ship_to: all
          .filter(({ is_default_ship_to }) => is_default_ship_to)
          .map(({ label }) => label),
        bill_to: all
          .filter(({ is_default_bill_to }) => is_default_bill_to)
          .map(({ label }) => label),
      }
    }

    describe("defaults", () => {
      it("a company's first of a use is its default for it, later ones are not", async () => {
        await add("North")
        await add("South")
        await add("Office", { is_bill_to: true })
        await add("Elsewhere", { company_id: "comp_other" })

        expect(await defaults()).toEqual({
          ship_to: ["North"],
          bill_to: ["Office"],
        })
        expect(await defaults("comp_other")).toEqual({
          ship_to: ["Elsewhere"],
          bill_to: [],
        })
      })

      it("a new or changed default takes it from the one that has it", async () => {
        await add("North", { is_bill_to: true, is_ship_to: true })
        const south = await add("South", { is_default_ship_to: true })
        expect(await defaults()).toEqual({
          ship_to: ["South"],
          bill_to: ["North"],
        })
        await service.changeAddress(south.id, {
          is_bill_to: true,
          is_default_bill_to: true,
        })
        expect(await defaults()).toEqual({
          ship_to: ["South"],
          bill_to: ["South"],
        })
      })

      it("an address that loses a use, or goes, leaves no default behind", async () => {
        const both = await add("Both", { is_ship_to: true, is_bill_to: true })
        await service.changeAddress(both.id, { is_ship_to: false })
        expect(await defaults()).toEqual({ ship_to: [], bill_to: ["Both"] })
        await service.removeAddress(both.id)
        expect(await defaults()).toEqual({ ship_to: [], bill_to: [] })
      })

      it("there is one default however many are made so at once", async () => {
        const places = await Promise.all(
          ["A", "B", "C", "D", "E", "F"].map((label) => add(label))
        )
        expect((await defaults()).ship_to).toHaveLength(1)

        for (let round = 0; round < 3; round++) {
          const outcomes = await Promise.allSettled(
            places.map(({ id }) =>
              service.changeAddress(id, { is_default_ship_to: true })
            )
          )
          expect(outcomes.map(({ status }) => status)).toEqual(
            places.map(() => "fulfilled")
          )
          expect((await defaults()).ship_to).toHaveLength(1)
        }
      })
    })

    describe("what an address must be", () => {
      it.each([
        [
          "a GLN with a wrong check digit",
          { gln: "7350000000017" },
          /gln: 7350000000017 is not a GLN/,
        ],
        [
          "no use",
          { is_ship_to: false, is_bill_to: false },
          /is_ship_to, is_bill_to/,
        ],
        [
          "hours that end before they start",
          { opening_hours: { monday: [{ from: "16:00", to: "07:00" }] } },
          /opening_hours: monday ends_before_start/,
        ],
      ])("refuses %s, and changes nothing", async (_what, data, sentence) => {
        await expect(add("Wrong", data)).rejects.toThrow(sentence)
        const right = await add("Right")
        await expect(service.changeAddress(right.id, data)).rejects.toThrow(
          sentence
        )
        expect(await service.listCompanyAddresses({})).toEqual([
          expect.objectContaining({
            label: "Right",
            gln: null,
            is_ship_to: true,
            opening_hours: null,
          }),
        ])
      })

      it("holds even for who writes to the table", async () => {
        const { id } = await add("Right")
        await expect(
          service.updateCompanyAddresses({ id, gln: "12" })
        ).rejects.toThrow(/gln/i)
        await expect(
          service.updateCompanyAddresses({ id, is_default_bill_to: true })
        ).rejects.toThrow(/default/i)
      })

      it("has an ERP code that no other of the company has; other companies may", async () => {
        await add("North", { external_id: "001" })
        await expect(add("South", { external_id: "001" })).rejects.toThrow(
          /already exists/
        )
        await add("Elsewhere", { company_id: "comp_2", external_id: "001" })
        expect(await service.listCompanyAddresses({})).toHaveLength(2)
      })

      it("keeps opening hours in one form, and forgets closed days", async () => {
        const { id } = await add("North", {
          opening_hours: {
            monday: [
              { from: "13:00", to: "16:00" },
              { from: "07:00", to: "12:00" },
            ],
            friday: [{ from: "07:00", to: "12:00" }],
            sunday: [],
          },
        })
        const hours = async () =>
          (await service.retrieveCompanyAddress(id)).opening_hours
        const closed = Object.fromEntries(WEEKDAYS.map((day) => [day, []]))
        expect(await hours()).toEqual({
          ...closed,
          monday: [
            { from: "07:00", to: "12:00" },
            { from: "13:00", to: "16:00" },
          ],
          friday: [{ from: "07:00", to: "12:00" }],
        })
        await service.changeAddress(id, {
          opening_hours: { friday: [{ from: "08:00", to: "24:00" }] },
        })
        expect(await hours()).toEqual({
          ...closed,
          friday: [{ from: "08:00", to: "24:00" }],
        })
        await service.changeAddress(id, { opening_hours: {} })
        expect(await hours()).toBeNull()
      })
    })

    describe("taking back", () => {
      const book = async () =>
        (
          await service.listCompanyAddresses({}, { order: { label: "ASC" } })
        ).map(({ updated_at: _updated, ...address }) => address)

      it("a new default gives the old one its place back", async () => {
        await add("North")
        const before = await book()
        const { address, displaced } = await service.addAddress(
          place("South", { is_default_ship_to: true })
        )
        await service.revertAddress(address.id, null, displaced)
        expect(await book()).toEqual(before)
      })

      it("a change, a switched default and a deletion", async () => {
        const north = await add("North", { external_id: "001" })
        const south = await add("South")
        const before = await book()

        const change = await service.changeAddress(south.id, {
          label: "Söder",
          is_default_ship_to: true,
          driver_note: "Code 4711",
        })
        await service.revertAddress(south.id, change.previous, change.displaced)
        expect(await book()).toEqual(before)

        const removed = await service.removeAddress(north.id)
        await service.revertAddress(north.id, removed, [])
        expect(await book()).toEqual(before)
      })

      it("takes no default from one that got it meanwhile", async () => {
        const north = await add("North")
        const removed = await service.removeAddress(north.id)
        await add("South")
        await service.revertAddress(north.id, removed, [])
        expect((await defaults()).ship_to).toEqual(["South"])
      })
    })

    describe("contact points", () => {
      it("are once per company and address, in lower case, for papers that exist", async () => {
        const point = {
          company_id: "comp_firm",
          name: "Accounts",
          email: "faktura@firm.test",
          papers: ["invoice"],
        }
        await service.createCompanyContactPoints(point)
        for (const wrong of [
          point,
          { ...point, email: "Faktura@Firm.test" },
          { ...point, email: "ny@firm.test", papers: ["leaflet"] },
        ]) {
          await expect(
            service.createCompanyContactPoints(wrong)
          ).rejects.toThrow()
        }
        await service.createCompanyContactPoints({
          ...point,
          company_id: "comp_2",
        })
        expect(await service.listCompanyContactPoints({})).toHaveLength(2)
      })
    })
  },
})
