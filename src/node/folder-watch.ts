import fs from 'node:fs'
import path from 'node:path'

/**
 * Watches folders, each without what lies deeper. Folders are watched and not files: editors save by putting a new file in
 * the place of the old one.
 */
export class FolderWatch {
  private readonly watchers = new Map<string, fs.FSWatcher>()
  private readonly changed: (file: string) => void

  /** `changed` gets every file or folder that came, went or was written. */
  constructor(changed: (file: string) => void) {
    this.changed = changed
  }

  /** Watches these folders and no others. */
  watch(folders: ReadonlySet<string>): void {
    for (const [folder, watcher] of this.watchers) if (!folders.has(folder)) this.drop(folder, watcher)
    for (const folder of folders) if (!this.watchers.has(folder)) this.add(folder)
  }

  close(): void {
    this.watch(new Set())
  }

  private add(folder: string): void {
    const watcher = fs.watch(folder, (_, name) => {
      this.changed(name === null ? folder : path.join(folder, name))
    })
    // The folder is gone: whoever needs it finds out in the next run.
    watcher.on('error', () => {
      this.drop(folder, watcher)
    })
    this.watchers.set(folder, watcher)
  }

  private drop(folder: string, watcher: fs.FSWatcher): void {
    watcher.close()
    this.watchers.delete(folder)
  }
}
