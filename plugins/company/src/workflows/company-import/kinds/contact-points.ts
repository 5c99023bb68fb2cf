import type { MedusaContainer } from "@medusajs/framework/types"
import { CONTACT_POINT_COLUMNS } from "../../../domain/company-import/contact-points/columns"
import {
  type ContactPointFacts,
  contactPointWrites,
  planContactPoints,
} from "../../../domain/company-import/contact-points/plan-contact-points"
import {
  type ContactPointFileRow,
  contactPointRowSchema,
} from "../../../domain/company-import/contact-points/schema"
import { type MappedRow, mapRows } from "../../../import/map-rows"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"
import { chunks } from "../chunks"
import { companyIdsNamed } from "../company-ids-named"
import type { ImportKind } from "../import-kind"
import { importContactPointsWorkflow } from "../workflows/import-contact-points"

const loadFacts = async (
  rows: MappedRow<ContactPointFileRow>[],
  container: MedusaContainer
): Promise<ContactPointFacts> => {
  const service: CompanyAddressModuleService = container.resolve(
    COMPANY_ADDRESS_MODULE
  )
  const companies = await companyIdsNamed(rows, container)
  const contactPoints: ContactPointFacts["contactPoints"] = []
  for (const chunk of chunks([...companies.values()])) {
    const found = await service.listCompanyContactPoints({ company_id: chunk })
    contactPoints.push(
      ...(found as unknown as ContactPointFacts["contactPoints"])
    )
  }
  return { companies, contactPoints }
}

/** Mail addresses of companies, and which papers go there. */
export const contactPointsImport: ImportKind = {
  name: "contact_points",
  columns: CONTACT_POINT_COLUMNS,
  prepare: async ({ rows }, container) => {
    const { taken, refused } = mapRows(rows, contactPointRowSchema)
    const plan = planContactPoints(taken, await loadFacts(taken, container))
    return {
      planned: plan.planned,
      refused: [...refused, ...plan.refused],
      write: async ({ actor, container }) => {
        await importContactPointsWorkflow(container).run({
          input: { writes: contactPointWrites(plan.planned), actor },
        })
      },
    }
  },
}
