export {
  type LineNote,
  type LineNotes,
  type NotedLine,
  notesOfLines,
  provideLineNotes,
} from "./line-notes"
export {
  factsOfOrder,
  type OrderFact,
  type OrderFacts,
  provideOrderFacts,
} from "./order-facts"
