import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { ApplicationData } from "../../../types/application"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from ".."
import {
  CompanyApplication,
  CompanyApplicationEntry,
  CompanyApplicationToken,
} from "../models"

const MOST_OPEN = 3

const firm: ApplicationData = {
  company_name: "Elfirma AB",
  country_code: "se",
  organization_number: "556036-0793",
  vat_id: "SE556036079301",
  first_name: "Anna",
  last_name: "Ek",
  email: "anna@elfirma.se",
  phone: null,
  language: "sv",
  billing_address: {
    address_1: "Storgatan 1",
    address_2: "Box 7",
    postal_code: "111 22",
    city: "Stockholm",
    country_code: "se",
  },
  delivery_address: null,
  wanted_terms: "30 dagar",
  message: null,
  fields: { trade: "El", vans: 3 },
}

moduleIntegrationTestRunner<CompanyApplicationModuleService>({
  moduleName: COMPANY_APPLICATION_MODULE,
  moduleModels: [
    CompanyApplication,
    CompanyApplicationEntry,
    CompanyApplicationToken,
  ],
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const submit = async (data: Partial<ApplicationData> = {}) => {
      const application = await service.submit({ ...firm, ...data }, MOST_OPEN)
      if (!application) {
        throw new Error("There was no room")
      }
      return application
    }

    const history = async (application_id: string) =>
      (
        await service.listCompanyApplicationEntries(
          { application_id },
          { order: { created_at: "ASC", id: "ASC" } }
        )
      ).map(({ kind, text, user_id, changes }) => ({
        kind,
        text,
        user_id,
        changes,
      }))

    const refused = (outcomes: PromiseSettledResult<unknown>[]) =>
      outcomes.flatMap((outcome) =>
        outcome.status === "rejected" ? [outcome.reason.message as string] : []
      )

    describe("taking applications in", () => {
      it("keeps what the firm says, as open and with a history", async () => {
        const { id } = await submit()

        expect(await service.retrieveCompanyApplication(id)).toMatchObject({
          ...firm,
          status: "submitted",
          revision: 1,
          open_since: expect.any(Date),
          decided_at: null,
          company_id: null,
        })
        expect(await history(id)).toEqual([
          { kind: "submitted", text: null, user_id: null, changes: null },
        ])
      })

      it("takes as many open ones as allowed, however many come at once", async () => {
        const taken = await Promise.all(
          Array.from({ length: 8 }, () => service.submit(firm, MOST_OPEN))
        )
        expect(taken.filter(Boolean)).toHaveLength(3)
        expect(await service.listCompanyApplications()).toHaveLength(3)
      })

      it("counts the open ones of an e-mail address, whatever their number", async () => {
        const numbers = ["556012-5790", "559000-1235", "559000-2340"]
        const made = []
        for (const organization_number of numbers) {
          made.push(await submit({ organization_number }))
        }
        const next = { ...firm, organization_number: "559000-3454" }
        expect(await service.submit(next, MOST_OPEN)).toBeNull()
        await service.transition({ id: made[0].id, action: "reject" })
        expect(await service.submit(next, MOST_OPEN)).not.toBeNull()
      })

      it("lets no stranger stand in a firm's way with its number", async () => {
        for (let at = 0; at < 70; at++) {
          await submit({ email: `stranger${at}@elsewhere.test` })
        }
        expect(await submit()).toMatchObject({
          email: firm.email,
          organization_number: firm.organization_number,
        })
      })
    })

    describe("transitions", () => {
      it("ask, answer with changes, and approve; every word is kept", async () => {
        const { id } = await submit()
        await service.transition({
          id,
          action: "ask_back",
          text: "How many vans?",
          user_id: "user_1",
        })
        await service.transition({
          id,
          action: "answer",
          text: "Two",
          changes: {
            fields: { vans: 2 },
            company_name: firm.company_name,
            billing_address: {
              city: "Stockholm",
              country_code: "se",
              address_1: "Storgatan 2",
              postal_code: "111 22",
            },
          },
        })
        const { application } = await service.transition({
          id,
          action: "approve",
          revision: 3,
          user_id: "user_2",
        })

        expect(application).toMatchObject({
          status: "approved",
          revision: 4,
          open_since: null,
          decided_by: "user_2",
        })
        // Replaced, not mixed with what was there.
        expect(await service.retrieveCompanyApplication(id)).toMatchObject({
          fields: { vans: 2 },
          billing_address: {
            address_1: "Storgatan 2",
            city: "Stockholm",
            country_code: "se",
            postal_code: "111 22",
          },
        })
        expect(
          (await service.retrieveCompanyApplication(id)).fields
        ).not.toHaveProperty("trade")
        expect(await history(id)).toEqual([
          expect.objectContaining({ kind: "submitted" }),
          {
            kind: "question",
            text: "How many vans?",
            user_id: "user_1",
            changes: null,
          },
          {
            kind: "answer",
            text: "Two",
            user_id: null,
            changes: {
              fields: { from: firm.fields, to: { vans: 2 } },
              billing_address: {
                from: firm.billing_address,
                to: expect.objectContaining({ address_1: "Storgatan 2" }),
              },
            },
          },
          expect.objectContaining({ kind: "approved", user_id: "user_2" }),
        ])
      })

      it("let one of many decide, and tell the others", async () => {
        const { id } = await submit()
        const outcomes = await Promise.allSettled(
          (["approve", "reject", "withdraw", "approve"] as const).map(
            (action) => service.transition({ id, action })
          )
        )
        expect(refused(outcomes)).toHaveLength(3)
        expect(refused(outcomes)[0]).toMatch(/is not possible any more$/)
        const { status } = await service.retrieveCompanyApplication(id)
        expect((await history(id)).map(({ kind }) => kind)).toEqual([
          "submitted",
          status,
        ])
      })

      it("refuse a decision on what has changed meanwhile", async () => {
        const { id } = await submit()
        await service.transition({
          id,
          action: "change",
          changes: { phone: "08-1" },
        })
        await expect(
          service.transition({ id, action: "approve", revision: 1 })
        ).rejects.toThrow("has been changed since you looked at it")
        expect(await service.retrieveCompanyApplication(id)).toMatchObject({
          status: "submitted",
          revision: 2,
          phone: "08-1",
        })
      })

      it("say that there is none", async () => {
        await expect(
          service.transition({ id: "capp_none", action: "approve" })
        ).rejects.toThrow("There is no company application capp_none")
      })

      it("can be taken back whole", async () => {
        const { id } = await submit()
        const before = await service.retrieveCompanyApplication(id)
        const done = await service.transition({
          id,
          action: "approve",
          user_id: "user_1",
          changes: {
            phone: "08-2",
            fields: {},
            delivery_address: firm.billing_address,
          },
        })
        await service.updateCompanyApplications({
          id,
          outcome: "company",
          company_id: "comp_1",
        })
        await service.revertTransition(done)

        expect(await service.retrieveCompanyApplication(id)).toEqual({
          ...before,
          updated_at: expect.any(Date),
        })
        expect((await history(id)).map(({ kind }) => kind)).toEqual([
          "submitted",
        ])
      })
    })

    describe("secret links", () => {
      it("lead to their application and nowhere else; old ones end", async () => {
        const { id } = await submit()
        for (let at = 0; at < 12; at += 1) {
          await service.addToken(id, `hash-${String(at).padStart(2, "0")}`)
        }
        expect(await service.retrieveByToken("hash-11")).toMatchObject({ id })
        for (const wrong of ["hash-00", "hash-01", "", "hash-%"]) {
          await expect(service.retrieveByToken(wrong)).rejects.toThrow(
            "This link to an application does not work"
          )
        }
        expect(await service.listCompanyApplicationTokens()).toHaveLength(10)
      })
    })

    describe("constraints of the table", () => {
      it.each([
        [{ status: "approved" }],
        [{ open_since: null }],
        [{ company_id: "comp_1" }],
        [{ email: "Anna@elfirma.se" }],
      ])("refuse %j", async (wrong) => {
        const { id } = await submit()
        await expect(
          service.updateCompanyApplications({ id, ...wrong } as never)
        ).rejects.toThrow(/ck_company_application/i)
      })
    })
  },
})
