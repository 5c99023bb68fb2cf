import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { noReferences, type References } from "../../domain/references"
import { CompanyImportService } from "./concerns/import-service"
import { inTransaction, reader } from "./sql/entity-manager"
import {
  attachReferences,
  findReferences,
  upsertReferences,
} from "./sql/references"

/**
 * Companies, their members and the references on their orders. The generated
 * methods read; what the tree or the members' rules depend on is written
 * through the methods of the concerns, which decide under a lock.
 */
export class CompanyModuleService extends CompanyImportService {
  /** The references on a cart; all null when nothing has been written. */
  @InjectManager()
  async referencesOfCart(
    cartId: string,
    @MedusaContext() context: Context = {}
  ): Promise<References> {
    return (await findReferences(reader(context), cartId)) ?? noReferences()
  }

  /** Writes the given references of a cart and leaves the others. */
  @InjectManager()
  async writeReferences(
    cartId: string,
    given: Partial<References>,
    @MedusaContext() context: Context = {}
  ): Promise<References> {
    return this.writeReferences_(cartId, given, context)
  }

  @InjectTransactionManager()
  protected async writeReferences_(
    cartId: string,
    given: Partial<References>,
    @MedusaContext() context: Context = {}
  ): Promise<References> {
    return upsertReferences(inTransaction(context), cartId, given)
  }

  /** Notes which order a cart's references belong to; safe to repeat. */
  @InjectManager()
  async attachReferencesToOrder(
    cartId: string,
    orderId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.attachReferencesToOrder_(cartId, orderId, context)
  }

  @InjectTransactionManager()
  protected async attachReferencesToOrder_(
    cartId: string,
    orderId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await attachReferences(inTransaction(context), cartId, orderId)
  }
}
