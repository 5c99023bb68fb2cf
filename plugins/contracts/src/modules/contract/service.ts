import type { Context, InferTypeOf } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Binding } from "../../domain/contracts-in-force"
import type { ContractsOptions } from "../../options"
import { Contract, ContractParty, ContractRate } from "./models"
import { parseOptions } from "./parse-options"
import type { RateWrites } from "./rate-writes"

/** A contract as the database has it. */
export type ContractRow = InferTypeOf<typeof Contract>
/** A party as the database has it. */
export type PartyRow = InferTypeOf<typeof ContractParty>
/** A percentage as the database has it. */
/** A party with its contract, which is active. */
export type ActiveBinding = Binding & {
  contract: ContractRow
  reference: string | null
}

export type RateRow = InferTypeOf<typeof ContractRate>

/** Owns contracts, their parties and percentages; knows neither companies nor price lists. */
export class ContractModuleService extends MedusaService({
  Contract,
  ContractParty,
  ContractRate,
}) {
  private readonly options_: ContractsOptions

  constructor(
    ...args: [dependencies: object, options?: Record<string, unknown>]
  ) {
    super(...args)
    this.options_ = parseOptions(args[1])
  }

  /** The plugin's options, for routes, which Medusa gives none. */
  async getOptions(): Promise<ContractsOptions> {
    return this.options_
  }

  /** All parties of these companies with their contracts, in any state. */
  async listBindings(companyIds: string[]): Promise<(Binding & PartyRow)[]> {
    if (!companyIds.length) {
      return []
    }
    return (await this.listContractParties(
      { company_id: companyIds },
      { relations: ["contract"] }
    )) as (Binding & PartyRow)[]
  }

  /**
   * Those of the companies' parties whose contract is active; dates are not
   * looked at.
   */
  async listActiveBindings(companyIds: string[]): Promise<ActiveBinding[]> {
    if (!companyIds.length) {
      return []
    }
    return (await this.listContractParties(
      { company_id: companyIds, contract: { status: "active" } },
      { relations: ["contract"] }
    )) as ActiveBinding[]
  }

  /** The contract that owns a price list, or null. */
  async findByPriceList(priceListId: string): Promise<ContractRow | null> {
    const [contract] = await this.listContracts(
      { price_list_id: priceListId },
      { take: 1 }
    )
    return (contract as ContractRow | undefined) ?? null
  }

  /**
   * Refuses a number that another contract has, with a sentence; the unique
   * index holds what this check cannot: two creations at once.
   *
   * @throws MedusaError DUPLICATE_ERROR
   */
  async assertNumberIsFree(number: string, exceptId?: string): Promise<void> {
    const [other] = await this.listContracts({ number }, { take: 1 })
    if (other && other.id !== exceptId) {
      throw new MedusaError(
        MedusaError.Types.DUPLICATE_ERROR,
        `There is already a contract with the number ${number}`
      )
    }
  }

  /**
   * Writes percentages, all or none.
   *
   * @returns ids of those that were made.
   */
  @InjectManager()
  async writeRates(
    writes: RateWrites,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string[]> {
    return this.writeRates_(writes, sharedContext)
  }

  @InjectTransactionManager()
  protected async writeRates_(
    {
      create = [],
      update = [],
      remove = [],
      restore = [],
      erase = [],
    }: RateWrites,
    @MedusaContext() sharedContext: Context = {}
  ): Promise<string[]> {
    // What goes makes room for what comes: a contract has one percentage on a target.
    if (erase.length) {
      await this.deleteContractRates(erase, sharedContext)
    }
    if (remove.length) {
      await this.softDeleteContractRates(remove, {}, sharedContext)
    }
    if (restore.length) {
      await this.restoreContractRates(restore, {}, sharedContext)
    }
    if (update.length) {
      await this.updateContractRates(update, sharedContext)
    }
    const made = create.length
      ? await this.createContractRates(create, sharedContext)
      : []
    return made.map(({ id }) => id)
  }
}
