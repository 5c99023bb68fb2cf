import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import { type StatusChange, statusAfter } from "../../../domain/status-change"
import type { CompanyStanding } from "../../../types/company"
import { inTransaction } from "../sql/entity-manager"
import { lockCompanies } from "../sql/locks"
import { CompanyTreeService } from "./tree-service"

/** A company's own status: every change decides under the company's lock. */
export class CompanyStatusService extends CompanyTreeService {
  /**
   * Changes a company's own status.
   *
   * @param reason - Why, for staff; null takes the previous reason away.
   * @returns status and reason as they were.
   * @throws MedusaError NOT_FOUND for an unknown company, NOT_ALLOWED when its status does not
   * allow the change.
   */
  @InjectManager()
  async changeStatus(
    id: string,
    change: StatusChange,
    reason: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyStanding> {
    return this.changeStatus_(id, change, reason, context)
  }

  @InjectTransactionManager()
  protected async changeStatus_(
    id: string,
    change: StatusChange,
    reason: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyStanding> {
    await lockCompanies(inTransaction(context), [id])
    const { name, status, status_reason } = await this.retrieveCompany(
      id,
      { select: ["id", "name", "status", "status_reason"] },
      context
    )
    const next = statusAfter(status, change)
    if (!next) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `${change}: not possible for ${name} (${id}), which is ${status}`
      )
    }
    await this.updateCompanies(
      { id, status: next, status_reason: reason },
      context
    )
    return { status, status_reason }
  }
}
