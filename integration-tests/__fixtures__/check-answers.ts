import { watchAnswers } from "@medusa-b2b/testing/requests"
import { answerFaults } from "./openapi"

/** A test file that imports this holds every answer of ours against docs/openapi.json. */
const faults = new Set<string>()

watchAnswers((asked, answer) =>
  answerFaults(asked, answer).forEach((fault) => faults.add(fault))
)

afterEach(() => {
  const found = [...faults]
  faults.clear()
  expect(found).toEqual([])
})
