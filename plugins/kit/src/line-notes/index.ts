export {
  type LineNote,
  type LineNotes,
  type NotedLine,
  notesOfLines,
  provideLineNotes,
} from "./line-notes"
