import { agreedOrder } from "../agreement/order.mjs"
import { ownRange, prices } from "../agreement/prices.mjs"
import { ownNumbers, successor } from "../agreement/articles.mjs"

export const title = "The agreement governs price, range, quantity and freight"

/** The chain contract that the chapter is about. */
const NUMBER = "A-1042"

export const tell = async (tour) => {
  const { story, figures } = tour
  const contract = figures.contract(NUMBER)
  const parties = contract.parties.map(
    ({ company }) => figures.company(company).name
  )
  story.say(`Contract ${NUMBER} is a chain's: ${parties.join(" and ")} are`)
  story.say("parties to it, and neither is the other's subsidiary.")
  await prices(tour, contract)
  await ownRange(tour)
  await ownNumbers(tour)
  await successor(tour)
  await agreedOrder(tour, contract)
}
