import path from 'node:path'
import {loadPosting} from '../../node/load-posting.ts'
import {describePosting, postingJson} from '../../posting/describe-posting.ts'
import {print} from '../terminal.ts'

/** Prints what is understood from a posting. */
export async function showPosting(file: string, json: boolean): Promise<number> {
  const posting = await loadPosting(path.resolve(file), file)
  print(json ? `${JSON.stringify(postingJson(posting), null, 2)}\n` : describePosting(posting))
  return 0
}
