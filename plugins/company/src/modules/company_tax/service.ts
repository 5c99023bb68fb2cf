import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { standingOf, type VatStanding } from "../../domain/tax/vat-standing"
import type {
  TaxProfileDTO,
  VatCheckDTO,
  WriteTaxProfileDTO,
} from "../../types/tax"
import { assertExemptionHasGround } from "./invariants"
import {
  CompanyTaxProfile,
  CompanyVatCheck,
  ReverseChargeProduct,
} from "./models"
import { findDueChecks, type VatIdOfCompany } from "./sql/due-checks"
import { flagProduct, unflagProduct } from "./sql/reverse-charge-products"
import { deleteProfile, lockProfile, upsertProfile } from "./sql/tax-profiles"

const inTransaction = (context: Context): SqlEntityManager =>
  context.transactionManager as SqlEntityManager

/**
 * VAT of companies: what staff settled per legal entity, the answers about
 * their VAT ids, and the products under domestic reverse charge.
 */
export class CompanyTaxModuleService extends MedusaService({
  CompanyTaxProfile,
  CompanyVatCheck,
  ReverseChargeProduct,
}) {
  /**
   * Settles the VAT of a legal entity; fields left out stay.
   *
   * @returns the profile as it is, and as it was (null: there was none).
   * @throws MedusaError INVALID_DATA for an exemption without its ground.
   */
  @InjectManager()
  async writeTaxProfile(
    data: WriteTaxProfileDTO,
    @MedusaContext() context: Context = {}
  ): Promise<{ profile: TaxProfileDTO; previous: TaxProfileDTO | null }> {
    return this.writeTaxProfile_(data, context)
  }

  @InjectTransactionManager()
  protected async writeTaxProfile_(
    data: WriteTaxProfileDTO,
    @MedusaContext() context: Context = {}
  ): Promise<{ profile: TaxProfileDTO; previous: TaxProfileDTO | null }> {
    const manager = inTransaction(context)
    const previous = await lockProfile(manager, data.company_id)
    assertExemptionHasGround({ ...previous, ...data })
    return { profile: await upsertProfile(manager, data), previous }
  }

  /** Puts a profile back as it was; null takes it away. */
  @InjectManager()
  async restoreTaxProfile(
    company_id: string,
    previous: TaxProfileDTO | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.restoreTaxProfile_(company_id, previous, context)
  }

  @InjectTransactionManager()
  protected async restoreTaxProfile_(
    company_id: string,
    previous: TaxProfileDTO | null,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const manager = inTransaction(context)
    if (previous) {
      await upsertProfile(manager, previous)
    } else {
      await deleteProfile(manager, company_id)
    }
  }

  /** What is known about a company's VAT id: the latest answer that is one. */
  @InjectManager()
  async vatStanding(
    company_id: string,
    vat_id: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<{ standing: VatStanding; answer: VatCheckDTO | null }> {
    const answers = vat_id
      ? await this.listCompanyVatChecks(
          { company_id, vat_id, result: ["valid", "invalid"] },
          { order: { checked_at: "DESC", id: "DESC" }, take: 1 },
          context
        )
      : []
    return standingOf(vat_id, answers as unknown as VatCheckDTO[])
  }

  /**
   * Companies whose VAT id is to be asked for again: answered for before
   * `answered`, and not asked for, in vain, since `asked`.
   */
  @InjectManager()
  async dueForRecheck(
    vatIds: VatIdOfCompany[],
    due: { answered: Date; asked: Date; most: number },
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return vatIds.length
      ? findDueChecks(
          (context.transactionManager ?? context.manager) as SqlEntityManager,
          vatIds,
          due
        )
      : []
  }

  /** Which of these products are under domestic reverse charge. */
  @InjectManager()
  async reverseChargeAmong(
    product_ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<Set<string>> {
    const found = product_ids.length
      ? await this.listReverseChargeProducts(
          { product_id: product_ids },
          { select: ["product_id"], take: product_ids.length },
          context
        )
      : []
    return new Set(found.map(({ product_id }) => product_id))
  }

  /**
   * Puts a product under domestic reverse charge, or takes it out.
   *
   * @returns whether that changed anything.
   */
  @InjectManager()
  async setReverseCharge(
    product_id: string,
    flagged: boolean,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return this.setReverseCharge_(product_id, flagged, context)
  }

  @InjectTransactionManager()
  protected async setReverseCharge_(
    product_id: string,
    flagged: boolean,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    const manager = inTransaction(context)
    return flagged
      ? flagProduct(manager, product_id)
      : unflagProduct(manager, product_id)
  }
}
