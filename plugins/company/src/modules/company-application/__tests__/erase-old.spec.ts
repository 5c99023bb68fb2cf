import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { ApplicationData } from "../../../types/application"
import {
  COMPANY_APPLICATION_MODULE,
  type CompanyApplicationModuleService,
} from ".."
import {
  CompanyApplication,
  CompanyApplicationApproval,
  CompanyApplicationEntry,
  CompanyApplicationToken,
  CompanyApplicationVatCheck,
} from "../models"

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
    postal_code: "111 22",
    city: "Stockholm",
    country_code: "se",
  },
  delivery_address: null,
  wanted_terms: null,
  message: null,
  fields: {},
}

const LATER = new Date(Date.now() + 24 * 60 * 60 * 1000)

moduleIntegrationTestRunner<CompanyApplicationModuleService>({
  moduleName: COMPANY_APPLICATION_MODULE,
  moduleModels: [
    CompanyApplication,
    CompanyApplicationApproval,
    CompanyApplicationEntry,
    CompanyApplicationToken,
    CompanyApplicationVatCheck,
  ],
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const submit = async (): Promise<string> => {
      const application = await service.submit(firm, 100)
      return application?.id as string
    }
    const after = async (
      action: "ask_back" | "reject" | "withdraw" | "approve"
    ): Promise<string> => {
      const id = await submit()
      await service.transition({ id, action, text: "?", user_id: "user_1" })
      return id
    }
    const listed = async (before = LATER, most = 100) =>
      (await service.listOld(before, most)).map(({ id }) => id)
    const left = async () =>
      (await service.listCompanyApplications({}, { select: ["id"] }))
        .map(({ id }) => id)
        .sort()

    describe("old applications", () => {
      it("are those that came to nothing: what waits for staff and what was approved stays", async () => {
        const asked = await after("ask_back")
        const rejected = await after("reject")
        const withdrawn = await after("withdraw")
        const kept = [await submit(), await after("approve")].sort()
        const answered = await after("ask_back")
        await service.transition({ id: answered, action: "answer" })
        const all = await left()

        expect(await listed()).toEqual([asked, rejected, withdrawn])
        expect(await listed(LATER, 2)).toEqual([asked, rejected])
        const erased = await service.eraseOld(all, LATER)
        expect(
          erased.sort((one, other) => (one.id < other.id ? -1 : 1))
        ).toEqual(
          [
            { id: asked, status: "asked_back" },
            { id: rejected, status: "rejected" },
            { id: withdrawn, status: "withdrawn" },
          ].sort((one, other) => (one.id < other.id ? -1 : 1))
        )
        expect(await left()).toEqual([...kept, answered].sort())
      })

      it("go with their history, links and answers about VAT ids, and nobody else's", async () => {
        const [id, other] = [await after("reject"), await submit()]
        for (const application_id of [id, other]) {
          await service.addToken(application_id, `hash-${application_id}`)
          await service.createCompanyApplicationVatChecks({
            application_id,
            vat_id: "SE556036079301",
            result: "valid",
            checked_at: new Date(),
          } as never)
        }
        await service.eraseOld([id], LATER)

        const ofOther = [{ application_id: other }]
        expect(await service.listCompanyApplicationEntries({})).toMatchObject(
          ofOther
        )
        expect(await service.listCompanyApplicationTokens({})).toMatchObject(
          ofOther
        )
        expect(await service.listCompanyApplicationVatChecks({})).toMatchObject(
          ofOther
        )
      })

      it("have not been touched since the day, to the instant", async () => {
        const id = await after("reject")
        const { updated_at } = await service.retrieveCompanyApplication(id)
        const at = new Date(updated_at)
        const next = new Date(at.getTime() + 1)

        expect(await listed(at)).toEqual([])
        expect(await service.eraseOld([id], at)).toEqual([])
        expect(await listed(next)).toEqual([id])
        expect(await service.eraseOld([id], next)).toHaveLength(1)
      })

      it("are no longer old when the applicant answers at the last moment", async () => {
        const id = await after("ask_back")
        expect(await listed()).toEqual([id])
        await service.transition({ id, action: "answer", text: "Ja" })

        expect(await service.eraseOld([id], LATER)).toEqual([])
        expect(await left()).toEqual([id])
      })

      it("stay while they are being approved", async () => {
        const id = await after("ask_back")
        const { revision } = await service.retrieveCompanyApplication(id)
        const { approval } = await service.beginApproval({
          id,
          revision,
          decision: { as: "company" },
        } as never)

        expect(await listed()).toEqual([])
        expect(await service.eraseOld([id], LATER)).toEqual([])
        await service.endApproval(approval.token)
        expect(await listed()).toEqual([id])
      })
    })
  },
})
