import path from 'node:path'
import {loadPosting} from '../../node/load-posting.ts'
import {postingJson, postingText} from '../../posting/view.ts'
import {print} from '../terminal.ts'

/** Prints what is understood from a posting. */
export async function showPosting(file: string, json: boolean): Promise<number> {
  const posting = await loadPosting(path.resolve(file), file)
  print(json ? `${JSON.stringify(postingJson(posting), null, 2)}\n` : postingText(posting))
  return 0
}
