import { keepVisitorsFromAccounts } from "../../buyer/seams/visitors-email"

keepVisitorsFromAccounts()
