import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { NewCompany } from "../../../domain/company-import/companies/company-writes"
import { COMPANY_MODULE, type CompanyModuleService } from ".."
import * as models from "../models"

const company = (
  id: string,
  over: Partial<NewCompany> & { parent_id?: string | null } = {}
) =>
  ({
    id,
    name: id,
    kind: "legal_entity",
    parent_id: null,
    status: "active",
    external_id: id,
    ...over,
  }) as NewCompany

moduleIntegrationTestRunner<CompanyModuleService>({
  moduleName: COMPANY_MODULE,
  moduleModels: Object.values(models),
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const write = (create: NewCompany[], rest: object = {}) =>
      service.writeCompanies({
        create,
        update: [],
        move: [],
        groups: {},
        ...rest,
      })

    const left = async () =>
      (await service.listCompanies({}, { order: { id: "ASC" } })).map(
        ({ id }) => id
      )

    const TREE = [
      company("comp_a"),
      company("comp_b", { kind: "unit", parent_id: "comp_a" }),
      company("comp_c", { kind: "unit", parent_id: "comp_b" }),
      company("comp_z"),
    ]

    describe("a bulk write of companies that is taken back", () => {
      it("leaves nothing of a tree that nobody has touched", async () => {
        const undo = await write(TREE)

        expect(await service.unwriteCompanies(undo)).toEqual([])
        expect(await left()).toEqual([])
      })

      it("keeps what somebody has hung below, with what is above it", async () => {
        const undo = await write(TREE)
        const { id } = await service.plantCompany({
          name: "Branch",
          kind: "unit",
          parent_id: "comp_b",
        })

        const kept = await service.unwriteCompanies(undo)

        expect(kept).toEqual(["comp_a", "comp_b"])
        expect(await left()).toEqual([id, ...kept].sort())
      })

      it("keeps who has joined meanwhile, and what was changed by hand", async () => {
        const undo = await write(TREE)
        const { member } = await service.addMember({
          company_id: "comp_c",
          customer_id: "cus_1",
          role: "buyer",
        } as never)
        await service.updateCompanies({ id: "comp_z", name: "Renamed" })

        const kept = await service.unwriteCompanies(undo)

        expect(kept).toEqual(["comp_a", "comp_b", "comp_c", "comp_z"])
        expect(await left()).toEqual(kept)
        expect(
          (await service.listCompanyMembers({})).map(({ id }) => id)
        ).toEqual([member.id])
      })

      it("takes the others back when one that it changed or moved is deleted by now", async () => {
        await write([
          company("comp_1"),
          company("comp_2", { parent_id: "comp_1" }),
          company("comp_3"),
        ])
        const undo = await write([company("comp_new")], {
          update: [
            { id: "comp_2", name: "Changed" },
            { id: "comp_3", name: "Changed" },
          ],
          move: [{ id: "comp_2", parent_id: null }],
        })
        await service.softDeleteCompanies(["comp_2"])

        const kept = await service.unwriteCompanies(undo)

        expect(new Set(kept)).toEqual(new Set(["comp_2"]))
        expect(await left()).toEqual(["comp_1", "comp_3"])
        expect((await service.retrieveCompany("comp_3")).name).toBe("comp_3")
      })
    })
  },
})
