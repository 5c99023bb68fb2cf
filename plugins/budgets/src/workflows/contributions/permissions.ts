import { definePermissions } from "@medusa-b2b/kit/permissions"
import { MAY_EXCEED } from "../../domain/may-exceed"

definePermissions([
  {
    name: "budget.manage",
    by: "budgets",
    scopes: ["company", "subtree"],
    description: {
      en: "Give the company budgets, and its people personal limits",
      sv: "Ge företaget budgetar, och dess personer egna gränser",
    },
  },
  {
    name: MAY_EXCEED,
    by: "budgets",
    scopes: ["company", "subtree"],
    roles: { approver: "company" },
    description: {
      en: "Approve orders that are more than what is left of a budget",
      sv: "Godkänna order som är större än vad som är kvar av en budget",
    },
  },
])
