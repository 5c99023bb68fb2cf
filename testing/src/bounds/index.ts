export { LONGEST, wrongBodies, type WrongBody } from "./wrong-bodies"
export { wrongQueries, type WrongQuery } from "./wrong-queries"
