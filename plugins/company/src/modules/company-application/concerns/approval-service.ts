import type { Context } from "@medusajs/framework/types"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type {
  ApplicationTransition,
  ApprovalDTO,
  BeginApproval,
  CompanyApplicationDTO,
} from "../../../types/application"
import { assertTransition } from "../invariants"
import {
  CompanyApplication,
  CompanyApplicationApproval,
  CompanyApplicationEntry,
  CompanyApplicationToken,
  CompanyApplicationVatCheck,
} from "../models"
import { inTransaction, lockApplication } from "../sql/applications"
import {
  APPROVAL_LEASE,
  deleteApproval,
  takeDeadApproval,
} from "../sql/approvals"

/** Most entries in one application's history: after that nobody is heard any more. */
const MOST_ENTRIES = 100

/** Approvals under way: one at a time of each application, and never half of one. */
export class ApplicationApprovalService extends MedusaService({
  CompanyApplication,
  CompanyApplicationApproval,
  CompanyApplicationEntry,
  CompanyApplicationToken,
  CompanyApplicationVatCheck,
}) {
  /**
   * Begins to approve an application: nothing else is done to it until
   * `endApproval`, or until the approval's time is up and somebody takes it. The
   * application itself stays as it is, open, until everything is made.
   *
   * @throws MedusaError as `transition`, and NOT_ALLOWED when it is being approved.
   */
  @InjectManager()
  async beginApproval(
    input: BeginApproval,
    @MedusaContext() context: Context = {}
  ): Promise<{ approval: ApprovalDTO; application: CompanyApplicationDTO }> {
    return this.beginApproval_(input, context)
  }

  @InjectTransactionManager()
  protected async beginApproval_(
    { id, revision, decision, actor }: BeginApproval,
    @MedusaContext() context: Context = {}
  ): Promise<{ approval: ApprovalDTO; application: CompanyApplicationDTO }> {
    const application = await this.lockApplication_(id, context)
    const transition = { id, action: "approve" as const, revision }
    assertTransition(application, transition)
    await this.assertNoOtherApproval_(transition, context)
    await this.assertRoomInHistory_(id, context)
    const approval = await this.createCompanyApplicationApprovals(
      {
        application_id: id,
        decision,
        company_id:
          decision.as === "member"
            ? decision.company_id
            : generateEntityId(undefined, "comp"),
        actor: actor ?? null,
        token: generateEntityId(),
        lease_until: new Date(Date.now() + APPROVAL_LEASE),
      } as never,
      context
    )
    return { approval: approval as unknown as ApprovalDTO, application }
  }

  /** Takes an approval whose server is gone; null when there is none, or it may still be at work. */
  @InjectManager()
  async takeDeadApproval(
    applicationId: string | null = null,
    @MedusaContext() context: Context = {}
  ): Promise<ApprovalDTO | null> {
    return this.takeDeadApproval_(applicationId, context)
  }

  @InjectTransactionManager()
  protected async takeDeadApproval_(
    applicationId: string | null,
    @MedusaContext() context: Context = {}
  ): Promise<ApprovalDTO | null> {
    return takeDeadApproval(
      inTransaction(context),
      generateEntityId(),
      applicationId
    )
  }

  /** Ends an approval, done or taken back. */
  @InjectManager()
  async endApproval(
    token: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.endApproval_(token, context)
  }

  @InjectTransactionManager()
  protected async endApproval_(
    token: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await deleteApproval(inTransaction(context), token)
  }

  @InjectTransactionManager()
  protected async lockApplication_(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyApplicationDTO> {
    await lockApplication(inTransaction(context), id)
    const [application] = await this.listCompanyApplications(
      { id },
      {},
      context
    )
    if (!application) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `There is no company application ${id}`
      )
    }
    return application as unknown as CompanyApplicationDTO
  }

  /** Who holds the approval under way is the only one who may do anything. */
  @InjectTransactionManager()
  protected async assertNoOtherApproval_(
    { id, approval }: ApplicationTransition,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const [underWay] = await this.listCompanyApplicationApprovals(
      { application_id: id },
      { select: ["token"], take: 1 },
      context
    )
    if (underWay?.token !== approval?.token) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The application ${id} is being approved: look again in a minute`,
        "application.approving"
      )
    }
  }

  @InjectTransactionManager()
  protected async assertRoomInHistory_(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const entries = await this.listCompanyApplicationEntries(
      { application_id: id },
      { select: ["id"], take: MOST_ENTRIES },
      context
    )
    if (entries.length >= MOST_ENTRIES) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `The application ${id} has a history of ${MOST_ENTRIES} entries: that is the most`,
        "application.full"
      )
    }
  }
}
