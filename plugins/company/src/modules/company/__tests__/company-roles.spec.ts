import path from "node:path"
import type { Grant } from "@medusa-b2b/kit/buyer"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { COMPANY_MODULE, type CompanyModuleService } from ".."
import type { CompanyDTO, CompanyMemberDTO } from "../../../types/company"
import type { CompanyRoleDTO } from "../../../types/role"
import * as models from "../models"
// Which permissions there are, and how far each goes.
import "../../../workflows/contributions/permissions"

const grant = (permission: string, scope: Grant["scope"]): Grant => ({
  permission,
  scope,
})

const TEAM_LEAD = [
  grant("member.read", "company"),
  grant("member.manage", "company"),
]
const READER = [grant("company.read", "company")]

moduleIntegrationTestRunner<CompanyModuleService>({
  moduleName: COMPANY_MODULE,
  moduleModels: Object.values(models),
  resolve: path.join(__dirname, ".."),
  pathToMigrations: path.join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    let firm: CompanyDTO
    let unit: CompanyDTO
    let other: CompanyDTO
    let admin: CompanyMemberDTO

    beforeEach(async () => {
      firm = await service.plantCompany({ name: "Firm", kind: "legal_entity" })
      unit = await service.plantCompany({
        name: "Unit",
        kind: "unit",
        parent_id: firm.id,
      })
      other = await service.plantCompany({
        name: "Other",
        kind: "legal_entity",
      })
      admin = await add("cus_admin", "admin")
    })

    const add = async (customer_id: string, role: string, company = firm) =>
      (await service.addMember({ company_id: company.id, customer_id, role }))
        .member
    const by = ({ id }: { id: string }) => ({ member_id: id })
    const define = (name: string, grants: Grant[], company = firm) =>
      service.createRole({ company_id: company.id, name, grants }, "staff")
    const roleOf = async ({ id }: { id: string }) =>
      (await service.retrieveCompanyMember(id)).role
    const outcomes = async (attempts: Promise<unknown>[]) =>
      (await Promise.allSettled(attempts)).map(({ status }) => status).sort()

    const adminsOf = async (company: CompanyDTO) => {
      const members = await service.listCompanyMembers({
        company_id: company.id,
        status: "active",
      })
      const memberships = await Promise.all(
        members.map(({ customer_id }) => service.membershipsOf(customer_id))
      )
      return memberships
        .flat()
        .filter(
          ({ company_id, grants }) =>
            company_id === company.id &&
            grants.some(({ permission }) => permission === "member.manage")
        )
        .map(({ member_id }) => member_id)
    }

    describe("a role of a company", () => {
      it("gives its grants there and below, and is not to be had elsewhere", async () => {
        const role = await define("Team lead", TEAM_LEAD)
        const lead = await add("cus_1", role.id)
        await add("cus_2", role.id, unit)

        for (const customer of ["cus_1", "cus_2"]) {
          expect(await service.membershipsOf(customer)).toEqual([
            expect.objectContaining({
              role: role.id,
              role_name: "Team lead",
              grants: TEAM_LEAD,
            }),
          ])
        }
        const sentence = `role: there is no role ${role.id} in this company`
        await expect(add("cus_3", role.id, other)).rejects.toThrow(sentence)
        const own = await define("Unit's own", READER, unit)
        await expect(
          service.changeMember(lead.id, { role: own.id }, "staff")
        ).rejects.toThrow(`role: there is no role ${own.id} in this company`)
        await expect(add("cus_3", "chief")).rejects.toThrow(
          "role: there is no role chief in this company"
        )
        expect((await service.rolesAt(unit.id)).map(({ id }) => id)).toEqual([
          own.id,
          role.id,
        ])
        expect(await service.rolesAt(other.id)).toEqual([])
      })

      it("has a name of its own, and only grants that there are", async () => {
        await define("Lead", READER)
        await expect(define("LEAD", READER)).rejects.toThrow(
          `The company ${firm.id} has a role LEAD already`
        )
        expect(
          await outcomes([define("Twice", READER), define("twice", READER)])
        ).toEqual(["fulfilled", "rejected"])
        await expect(
          define("A", [grant("money.print", "own")])
        ).rejects.toThrow(
          "grants: there is no permission money.print for roles of companies"
        )
        await expect(
          define("A", [grant("order.place", "subtree")])
        ).rejects.toThrow(
          "grants: order.place reaches own or company, not subtree"
        )
        await expect(define("A", [...READER, ...READER])).rejects.toThrow(
          "grants: company.read is there twice"
        )
        expect(await service.listCompanyRoles({})).toHaveLength(2)
      })

      it("cannot be deleted in the database while somebody has it", async () => {
        const role = await define("Lead", READER)
        const member = await add("cus_1", role.id)
        await expect(service.deleteCompanyRoles([role.id])).rejects.toThrow()
        await service.removeMember(member.id, "staff")
        await service.deleteCompanyRoles([role.id])
        expect(await service.listCompanyRoles({})).toEqual([])
      })
    })

    describe("nobody gives more than they have", () => {
      it("not by a role, not by defining one, and not to who has more", async () => {
        const role = await define("Team lead", TEAM_LEAD)
        const lead = await add("cus_1", role.id)
        const viewer = await add("cus_2", role.id)
        const more = "allows more than you may do yourself"

        await expect(
          service.changeMember(viewer.id, { role: "buyer" }, by(lead))
        ).rejects.toThrow(more)
        await expect(
          service.changeMember(lead.id, { role: "admin" }, by(lead))
        ).rejects.toThrow(more)
        await expect(service.removeMember(admin.id, by(lead))).rejects.toThrow(
          `${admin.id} may do more than you may yourself`
        )
        await expect(
          service.createRole(
            { company_id: firm.id, name: "X", grants: READER },
            by(lead)
          )
        ).rejects.toThrow("This needs the permission role.manage")
        expect(await roleOf(admin)).toBe("admin")

        await service.changeMember(viewer.id, { role: role.id }, by(lead))
        await service.removeMember(lead.id, by(lead))
      })

      it("nor below what reaches there, nor anywhere else", async () => {
        const role = await define("Sees all", [
          grant("member.manage", "subtree"),
          grant("role.manage", "company"),
          grant("order.read", "company"),
          grant("order.place", "own"),
          grant("company.read", "subtree"),
        ])
        const chief = await add("cus_1", role.id)
        const below = await add("cus_2", "viewer", unit)
        const away = await add("cus_3", "viewer", other)
        const orders = await define("Orders", [grant("order.read", "company")])
        const reads = await define("Reads", READER)
        const places = await define("Places", [grant("order.place", "own")])

        const here = await add("cus_4", reads.id)
        await service.changeMember(here.id, { role: orders.id }, by(chief))
        await service.changeMember(here.id, { role: reads.id }, by(chief))
        await expect(
          service.changeMember(below.id, { role: reads.id }, by(chief))
        ).rejects.toThrow("may do more than you may yourself")
        await service.changeMember(below.id, { role: reads.id }, by(admin))
        for (const wider of [orders, places]) {
          await expect(
            service.changeMember(below.id, { role: wider.id }, by(chief))
          ).rejects.toThrow("allows more than you may do yourself")
        }
        await expect(
          service.changeMember(away.id, { role: "viewer" }, by(admin))
        ).rejects.toThrow("This needs the permission member.manage")
        await expect(
          service.createRole(
            { company_id: unit.id, name: "X", grants: READER },
            by(chief)
          )
        ).rejects.toThrow("This needs the permission role.manage")
        expect([await roleOf(below), await roleOf(away)]).toEqual([
          reads.id,
          "viewer",
        ])
      })

      it("nor to those who have a role, by editing it", async () => {
        const editor = await add(
          "cus_1",
          (
            await define("Editor", [
              grant("role.manage", "subtree"),
              grant("company.read", "subtree"),
              grant("order.read", "company"),
            ])
          ).id
        )
        const role = await define("Reads", READER)
        const wide = await define("Wide", TEAM_LEAD)
        const edit = (target: CompanyRoleDTO, grants: Grant[]) =>
          service.updateRole(target.id, { grants }, by(editor))

        await expect(edit(role, TEAM_LEAD)).rejects.toThrow(
          "The role allows more than you may do yourself"
        )
        await expect(edit(wide, READER)).rejects.toThrow(
          "The role allows more than you may do yourself"
        )
        await edit(role, [...READER, grant("order.read", "company")])
        await edit(role, READER)
        await add("cus_2", role.id, unit)
        await expect(
          edit(role, [...READER, grant("order.read", "company")])
        ).rejects.toThrow("The role is in use below")
        expect((await service.membershipsOf("cus_2"))[0].grants).toEqual(READER)
        await edit(role, [grant("company.read", "subtree")])
      })
    })

    describe("the last admin", () => {
      it("is whoever may manage members, by a company's role as well", async () => {
        const role = await define("Team lead", TEAM_LEAD)
        const lead = await add("cus_1", role.id)
        await service.removeMember(admin.id, by(admin))

        await expect(service.removeMember(lead.id, by(lead))).rejects.toThrow(
          `${lead.id} is the last admin of the company ${firm.id}`
        )
        const second = await add("cus_2", role.id)
        const editor = await add(
          "cus_3",
          (
            await define("Editor", [
              ...TEAM_LEAD,
              grant("role.manage", "company"),
            ])
          ).id
        )
        await service.removeMember(editor.id, "staff")
        await service.changeMember(second.id, { role: "viewer" }, "staff")
        expect(await adminsOf(firm)).toEqual([lead.id])
      })

      it("stays when a role is edited, deleted or replaced by members", async () => {
        const role = await define("Team lead", TEAM_LEAD)
        const lead = await add("cus_1", role.id, unit)
        const sentence = `${lead.id} is the last admin of the company ${unit.id}`

        await expect(
          service.updateRole(role.id, { grants: READER }, by(admin))
        ).rejects.toThrow(sentence)
        await expect(
          service.deleteRole(role.id, "viewer", by(admin))
        ).rejects.toThrow(sentence)
        await expect(
          service.deleteRole(role.id, null, by(admin))
        ).rejects.toThrow(/is in use by 1: name another role/)
        await expect(
          service.deleteRole(role.id, role.id, "staff")
        ).rejects.toThrow(/is in use by 1: name another role/)

        const deleted = await service.deleteRole(role.id, "admin", by(admin))
        expect(await roleOf(lead)).toBe("admin")
        await service.restoreRole(deleted)
        expect(await roleOf(lead)).toBe(role.id)
        await service.updateRole(role.id, { grants: READER }, "staff")
        expect(await adminsOf(unit)).toEqual([])
      })

      it("stays in every race of admins", async () => {
        for (let round = 0; round < 4; round++) {
          const company = await service.plantCompany({
            name: `Race ${round}`,
            kind: "unit",
            parent_id: firm.id,
          })
          const role = await define(`Lead ${round}`, TEAM_LEAD)
          const one = await add(`cus_one_${round}`, "admin", company)
          const two = await add(`cus_two_${round}`, "admin", company)
          // Each demotes the other, while a third stays: the loser has lost the right.
          const third = await add(`cus_three_${round}`, "admin", company)
          expect(
            await outcomes([
              service.changeMember(one.id, { role: "viewer" }, by(two)),
              service.changeMember(two.id, { role: "viewer" }, by(one)),
            ])
          ).toEqual(["fulfilled", "rejected"])
          const left = (await adminsOf(company)).find((id) => id !== third.id)
          expect(left).toBeDefined()

          // One leaves while the other is demoted from above.
          expect(
            await outcomes([
              service.removeMember(third.id, by(third)),
              service.changeMember(
                left as string,
                { role: "buyer" },
                by(admin)
              ),
            ])
          ).toEqual(["fulfilled", "rejected"])
          const [last] = await adminsOf(company)
          expect(await adminsOf(company)).toEqual([last])

          // A role loses its power while the only other admin is demoted.
          const lead = await add(`cus_lead_${round}`, role.id, company)
          expect(
            await outcomes([
              service.updateRole(role.id, { grants: READER }, by(admin)),
              service.changeMember(last, { role: "buyer" }, by(admin)),
            ])
          ).toEqual(["fulfilled", "rejected"])
          expect(await adminsOf(company)).toHaveLength(1)
          expect([last, lead.id]).toContain((await adminsOf(company))[0])
        }
      })
    })

    describe("a branch that moves", () => {
      it("takes copies of the roles that are in use there, and gives them back", async () => {
        const used = await define("Lead", TEAM_LEAD)
        await define("Unused", READER)
        await define("lead", READER, unit)
        const lead = await add("cus_1", used.id, unit)
        const stays = await add("cus_2", used.id)

        const moved = await service.moveCompany(unit.id, other.id)
        const [{ grants, role_name, role }] =
          await service.membershipsOf("cus_1")
        expect([grants, role_name]).toEqual([TEAM_LEAD, "Lead 2"])
        expect(moved.copied_roles).toEqual([{ from: used.id, to: role }])
        expect(await roleOf(stays)).toBe(used.id)
        expect(
          (await service.rolesAt(unit.id)).map(({ name }) => name).sort()
        ).toEqual(["Lead 2", "lead"])

        await service.moveCompanyBack(unit.id, moved)
        expect(await roleOf(lead)).toBe(used.id)
        expect(
          (await service.rolesAt(unit.id)).map(({ name }) => name).sort()
        ).toEqual(["Lead", "Unused", "lead"])
      })
    })
  },
})
