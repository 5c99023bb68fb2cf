import type { MedusaContainer } from "@medusajs/framework/types"
import {
  type AddressUse,
  nearestDefaultAddress,
} from "../../domain/address-reach"
import {
  COMPANY_ADDRESS_MODULE,
  type CompanyAddressModuleService,
} from "../../modules/company-address"
import type { CompanyAddressDTO } from "../../types/address"
import type {
  AdminAddress,
  AdminAddressListResponse,
  DefaultAddress,
} from "../../types/http/address-book"
import {
  inReach,
  loadReach,
  type LoadedReach,
} from "../../workflows/company-address/load-reach"
import type { GetAddressesParams } from "./validators"

const named = (
  address: CompanyAddressDTO,
  companyId: string,
  { nodes }: LoadedReach
): AdminAddress => ({
  ...address,
  company: {
    id: address.company_id,
    name:
      nodes.find(({ id }) => id === address.company_id)?.name ??
      address.company_id,
  },
  is_inherited: address.company_id !== companyId,
})

/** The addresses that a company may use, its own and those it inherits, with the defaults that count. */
export const listAddresses = async (
  companyId: string,
  { offset, limit, q, use, own }: GetAddressesParams,
  container: MedusaContainer
): Promise<AdminAddressListResponse> => {
  const service: CompanyAddressModuleService = container.resolve(
    COMPANY_ADDRESS_MODULE
  )
  const reach = await loadReach(companyId, container)
  const [[addresses, count], defaults] = await Promise.all([
    service.listAndCountCompanyAddresses(
      {
        ...(own ? { company_id: companyId } : inReach(reach)),
        ...(use ? { [`is_${use}`]: true } : {}),
        ...(q ? { q } : {}),
      },
      { skip: offset, take: limit, order: { label: "ASC", id: "ASC" } }
    ),
    service.listCompanyAddresses(
      {
        $and: [
          inReach(reach),
          { $or: [{ is_default_ship_to: true }, { is_default_bill_to: true }] },
        ],
      } as never,
      { take: null as never }
    ),
  ])
  const defaultFor = (of: AddressUse): DefaultAddress | null => {
    const found = nearestDefaultAddress(
      reach,
      defaults as unknown as CompanyAddressDTO[],
      of
    )
    return found && { id: found.id, company_id: found.company_id }
  }
  return {
    addresses: addresses.map((address) =>
      named(address as unknown as CompanyAddressDTO, companyId, reach)
    ),
    count,
    offset,
    limit,
    defaults: {
      ship_to: defaultFor("ship_to"),
      bill_to: defaultFor("bill_to"),
    },
  }
}

/** One of a company's own addresses, as lists show it. */
export const retrieveAddress = async (
  companyId: string,
  id: string,
  container: MedusaContainer
): Promise<AdminAddress> => {
  const service: CompanyAddressModuleService = container.resolve(
    COMPANY_ADDRESS_MODULE
  )
  const [address, reach] = await Promise.all([
    service.retrieveCompanyAddress(id),
    loadReach(companyId, container),
  ])
  return named(address as unknown as CompanyAddressDTO, companyId, reach)
}
