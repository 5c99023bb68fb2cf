import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ADDRESS_COLUMNS } from "../../../domain/company-import/addresses/columns"
import {
  type AddressFacts,
  addressWrites,
  planAddresses,
} from "../../../domain/company-import/addresses/plan-addresses"
import {
  type AddressFileRow,
  addressRowSchema,
} from "../../../domain/company-import/addresses/schema"
import { type MappedRow, mapRows } from "../../../import/map-rows"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../../modules/company-address"
import { chunks } from "../chunks"
import { companyIdsNamed } from "../company-ids-named"
import type { ImportKind } from "../import-kind"
import { importAddressesWorkflow } from "../workflows/import-addresses"

const loadFacts = async (
  rows: MappedRow<AddressFileRow>[],
  container: MedusaContainer
): Promise<AddressFacts> => {
  const service: CompanyAddressModuleService = container.resolve(
    COMPANY_ADDRESS_MODULE
  )
  const companies = await companyIdsNamed(rows, container)
  const addresses: AddressFacts["addresses"] = []
  for (const chunk of chunks([...companies.values()])) {
    const found = await service.listCompanyAddresses({ company_id: chunk })
    addresses.push(...(found as unknown as AddressFacts["addresses"]))
  }
  const countries = await container
    .resolve(Modules.REGION)
    .listCountries({}, { select: ["iso_2"] })
  return {
    companies,
    addresses,
    countries: new Set(countries.map(({ iso_2 }) => iso_2)),
  }
}

/** Ship-to and bill-to addresses of companies, with their ERP codes. */
export const addressesImport: ImportKind = {
  name: "addresses",
  columns: ADDRESS_COLUMNS,
  prepare: async ({ rows }, container) => {
    const { taken, refused } = mapRows(rows, addressRowSchema)
    const plan = planAddresses(taken, await loadFacts(taken, container))
    return {
      planned: plan.planned,
      refused: [...refused, ...plan.refused],
      write: async ({ actor, container }) => {
        await importAddressesWorkflow(container).run({
          input: { writes: addressWrites(plan.planned), actor },
        })
      },
    }
  },
}
