import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { ADDRESS_USES } from "../../domain/address-reach"
import type { AddressWrites } from "../../domain/company-import/addresses/plan-addresses"
import { movesAddress } from "../../domain/moved-address"
import { normalizedHours } from "../../domain/opening-hours"
import type {
  CompanyAddressDTO,
  CreateCompanyAddressDTO,
  UpdateCompanyAddressDTO,
} from "../../types/address"
import { assertAddress } from "./invariants"
import { CompanyAddress, CompanyContactPoint } from "./models"
import {
  clearDefault,
  type Displaced,
  hasDefault,
  lockAddressBook,
  lockAddressBookOf,
  restoreDefault,
} from "./sql/default-address"
import { inTransaction } from "./sql/entity-manager"

/** An address as it was and as it is, and the addresses that lost their default to it. */
export type AddressChange = {
  previous: CompanyAddressDTO
  current: CompanyAddressDTO
  displaced: Displaced[]
}

/** An address that was written with many others, and what takes that back. */
export type WrittenAddress = {
  id: string
  /** null: it had not been there. */
  previous: CompanyAddressDTO | null
  displaced: Displaced[]
}

/** Hours in one form; left out stays left out. */
const tidy = <Data extends UpdateCompanyAddressDTO>(data: Data): Data =>
  data.opening_hours
    ? { ...data, opening_hours: normalizedHours(data.opening_hours) }
    : data

/**
 * The address book and the contact points of companies. Addresses are written
 * through the methods here, which decide on the defaults under the book's lock;
 * contact points by the generated ones.
 */
export class CompanyAddressModuleService extends MedusaService({
  CompanyAddress,
  CompanyContactPoint,
}) {
  /**
   * Adds an address. A company's first of a use becomes its default for it.
   *
   * @throws MedusaError INVALID_DATA for wrong hours or GLN, an address of no use, or
   * an external id that another address of the company has.
   */
  @InjectManager()
  async addAddress(
    data: CreateCompanyAddressDTO,
    @MedusaContext() context: Context = {}
  ): Promise<{ address: CompanyAddressDTO; displaced: Displaced[] }> {
    return this.addAddress_(data, context)
  }

  @InjectTransactionManager()
  protected async addAddress_(
    data: CreateCompanyAddressDTO,
    @MedusaContext() context: Context = {}
  ): Promise<{ address: CompanyAddressDTO; displaced: Displaced[] }> {
    const manager = inTransaction(context)
    const address = {
      ...tidy(data),
      is_ship_to: data.is_ship_to ?? !data.is_bill_to,
      is_bill_to: data.is_bill_to ?? false,
    }
    assertAddress(address)
    await lockAddressBook(manager, data.company_id)

    const displaced: Displaced[] = []
    for (const use of ADDRESS_USES) {
      const given = data[`is_default_${use}`]
      const wanted =
        address[`is_${use}`] &&
        (given ?? !(await hasDefault(manager, data.company_id, use)))
      address[`is_default_${use}`] = wanted
      if (wanted) {
        displaced.push(
          ...(await clearDefault(manager, data.company_id, use, null))
        )
      }
    }
    const created = await this.createCompanyAddresses(address as never, context)
    return { address: created as unknown as CompanyAddressDTO, displaced }
  }

  /**
   * Changes an address. One that is made the default takes it from the one
   * that has it; one that loses a use loses its default for it.
   *
   * @param options.by_member - By a member of the company: when they move the address to another
   * place, it loses its external id, so that the merchant's code does not go there with it.
   * @throws MedusaError NOT_FOUND for an unknown address, INVALID_DATA as `addAddress`.
   */
  @InjectManager()
  async changeAddress(
    id: string,
    data: UpdateCompanyAddressDTO,
    options: { by_member?: boolean } = {},
    @MedusaContext() context: Context = {}
  ): Promise<AddressChange> {
    return this.changeAddress_(id, data, options, context)
  }

  @InjectTransactionManager()
  protected async changeAddress_(
    id: string,
    data: UpdateCompanyAddressDTO,
    { by_member }: { by_member?: boolean },
    @MedusaContext() context: Context = {}
  ): Promise<AddressChange> {
    const manager = inTransaction(context)
    const previous = await this.lockAddress_(id, context)
    const change = {
      ...tidy(data),
      ...(by_member && movesAddress(previous, data)
        ? { external_id: null }
        : {}),
    }
    const next = { ...previous, ...change }
    assertAddress(next)

    const displaced: Displaced[] = []
    for (const use of ADDRESS_USES) {
      const isDefault = next[`is_default_${use}`] && next[`is_${use}`]
      change[`is_default_${use}`] = isDefault
      if (isDefault) {
        displaced.push(
          ...(await clearDefault(manager, previous.company_id, use, id))
        )
      }
    }
    await this.updateCompanyAddresses({ id, ...change } as never, context)
    return { previous, current: { ...previous, ...change }, displaced }
  }

  /**
   * Deletes an address. Orders keep their copy.
   *
   * @returns the address as it was.
   * @throws MedusaError NOT_FOUND for an unknown address.
   */
  @InjectManager()
  async removeAddress(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyAddressDTO> {
    return this.removeAddress_(id, context)
  }

  @InjectTransactionManager()
  protected async removeAddress_(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyAddressDTO> {
    const previous = await this.lockAddress_(id, context)
    // A default that is restored must not meet the one that came after it.
    await this.updateCompanyAddresses(
      { id, is_default_ship_to: false, is_default_bill_to: false },
      context
    )
    await this.softDeleteCompanyAddresses([id], undefined, context)
    return previous
  }

  /**
   * Adds and changes many addresses; all of them or none.
   *
   * @returns what takes it back, in the order in which it was done.
   * @throws MedusaError as `addAddress` and `changeAddress`.
   */
  @InjectManager()
  async writeAddresses(
    writes: AddressWrites,
    @MedusaContext() context: Context = {}
  ): Promise<WrittenAddress[]> {
    return this.writeAddresses_(writes, context)
  }

  @InjectTransactionManager()
  protected async writeAddresses_(
    { add, change }: AddressWrites,
    @MedusaContext() context: Context = {}
  ): Promise<WrittenAddress[]> {
    const written: WrittenAddress[] = []
    for (const { id, ...data } of change) {
      const { previous, displaced } = await this.changeAddress_(
        id,
        data,
        {},
        context
      )
      written.push({ id, previous, displaced })
    }
    for (const data of add) {
      const { address, displaced } = await this.addAddress_(data, context)
      written.push({ id: address.id, previous: null, displaced })
    }
    return written
  }

  /** Takes `writeAddresses` back, the last one first. */
  @InjectManager()
  async unwriteAddresses(
    written: WrittenAddress[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    for (const { id, previous, displaced } of [...written].reverse()) {
      await this.revertAddress(id, previous, displaced, context)
    }
  }

  /**
   * Puts an address back as it was, after a later step has failed, and gives
   * the displaced ones their defaults back, unless others have them by now.
   *
   * @param previous - The address before; null: it had not been there.
   */
  @InjectManager()
  async revertAddress(
    id: string,
    previous: CompanyAddressDTO | null,
    displaced: Displaced[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.rewriteAddress_(id, previous, context)
    const own = ADDRESS_USES.filter((use) => previous?.[`is_default_${use}`])
    await this.restoreDefaults_(
      [...own.map((use) => ({ id, use })), ...displaced],
      context
    )
  }

  @InjectTransactionManager()
  protected async rewriteAddress_(
    id: string,
    previous: CompanyAddressDTO | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    if (!previous) {
      return this.deleteCompanyAddresses([id], context)
    }
    await this.restoreCompanyAddresses([id], undefined, context)
    const { created_at: _created, updated_at: _updated, ...fields } = previous
    await this.updateCompanyAddresses(
      {
        ...fields,
        is_default_ship_to: false,
        is_default_bill_to: false,
      } as never,
      context
    )
  }

  @InjectTransactionManager()
  protected async restoreDefaults_(
    displaced: Displaced[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    for (const each of displaced) {
      await restoreDefault(inTransaction(context), each)
    }
  }

  /** Locks the address's book first, then reads the address as it stands under the lock. */
  @InjectTransactionManager()
  protected async lockAddress_(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyAddressDTO> {
    await lockAddressBookOf(inTransaction(context), id)
    const [address] = await this.listCompanyAddresses({ id }, {}, context)
    if (!address) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no company address ${id}`
      )
    }
    return address as unknown as CompanyAddressDTO
  }
}
