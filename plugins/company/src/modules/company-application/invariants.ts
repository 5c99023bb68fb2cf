import { MedusaError } from "@medusajs/framework/utils"
import {
  type ApplicationStatus,
  statusAfter,
} from "../../domain/application/application-status"
import type {
  ApplicationTransition,
  CompanyApplicationDTO,
} from "../../types/application"

const WORDS: Record<ApplicationStatus, string> = {
  submitted: "is being looked at",
  asked_back: "waits for an answer of the applicant",
  approved: "has been approved",
  rejected: "has been rejected",
  withdrawn: "has been withdrawn by the applicant",
}

/**
 * The status that an action leads to, as the application stands now.
 *
 * @throws MedusaError NOT_ALLOWED when it does not allow the action any more, or
 * has been changed since it was looked at.
 */
export const assertTransition = (
  application: CompanyApplicationDTO,
  { action, revision }: ApplicationTransition
): ApplicationStatus => {
  const { id, status } = application
  const next = statusAfter(status, action)
  if (!next) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The application ${id} ${WORDS[status]}: ${action.replace("_", " ")} is not possible any more`,
      `application.${status}`
    )
  }
  if (revision !== undefined && revision !== application.revision) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The application ${id} has been changed since you looked at it: look again before you decide`,
      "application.changed"
    )
  }
  return next
}
