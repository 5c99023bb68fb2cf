import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { CONTRACT_MODULE } from "../../../modules/contract"
import type { ContractModuleService } from "../../../modules/contract/service"

const READING = ["GET", "HEAD", "OPTIONS"]

/**
 * Keeps core's price list routes from changing a contract's list. A list that
 * loses its rule is everybody's price, and prices that go past the contract are
 * not checked for overlapping tiers.
 *
 * @throws MedusaError NOT_ALLOWED, naming the contract.
 */
export const refuseContractLists = async (
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (READING.includes(req.method)) {
    return next()
  }
  const contract = await req.scope
    .resolve<ContractModuleService>(CONTRACT_MODULE)
    .findByPriceList(req.params.id)
  if (contract) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The price list ${req.params.id} belongs to the contract ${contract.number}: change its prices and validity there (/admin/contracts/${contract.id})`
    )
  }
  next()
}
