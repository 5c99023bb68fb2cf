export {
  type CreditReportAnswer,
  creditReporter,
  type CreditReporter,
  type CreditReportSubject,
  provideCreditReport,
} from "./credit-reporter"
