import {type ChildProcess, spawn} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {bin, clean, flawed, folder, oneRule} from './run.ts'

/** A watching command, with what it has printed since it was last asked. */
class Watching {
  private readonly child: ChildProcess
  private text = ''
  private reached = (): void => undefined

  constructor(args: readonly string[], cwd: string) {
    this.child = spawn(process.execPath, [bin, ...args, '--watch'], {cwd, stdio: ['ignore', 'pipe', 'pipe']})
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.text += chunk.toString()
        this.reached()
      })
    }
    onTestFinished(() => void this.child.kill('SIGKILL'))
  }

  /** What one run prints, its last line that it watches included. */
  async run(): Promise<string> {
    const end = /Ctrl-C ends\.\n/
    while (!end.test(this.text)) await new Promise<void>((resolve) => (this.reached = resolve))
    const length = (end.exec(this.text)?.index ?? 0) + 'Ctrl-C ends.\n'.length
    const printed = this.text.slice(0, length)
    this.text = this.text.slice(length)
    return printed
  }

  /** Runs until one prints this; a save may be seen in two steps. */
  async runUntil(wanted: RegExp): Promise<string> {
    for (;;) {
      const printed = await this.run()
      if (wanted.test(printed)) return printed
    }
  }

  async interrupt(): Promise<{readonly code: number | null; readonly more: string}> {
    this.text = ''
    const ended = new Promise<number | null>((resolve) => this.child.once('close', resolve))
    this.child.kill('SIGINT')
    return {code: await ended, more: this.text}
  }
}

test.skipIf(process.platform === 'win32')(
  'lints again when a letter, its config, its posting or its folder changes; Ctrl-C ends it quietly',
  async () => {
    const cwd = folder({
      'letters/a.md': `---\nposting: ../job.txt\n---\n\n${clean}`,
      'job.txt': 'Backend Engineer\n\nAcme GmbH\n\nRequirements: SQL\n',
      '.coverletterrc.json': JSON.stringify({
        extends: [],
        rules: {'title-mismatch': 'error', 'banned-opener': 'off'}
      })
    })
    const write = (name: string, text: string): void => fs.writeFileSync(path.join(cwd, name), text)
    const watching = new Watching(['letters'], cwd)
    expect(await watching.run()).toMatch(
      /^\ncl-lint: \d\d:\d\d:\d\d passes\. Watching 1 letter; Ctrl-C ends\.\n$/
    )
    write('job.txt', 'Data Analyst\n\nAcme GmbH\n\nRequirements: SQL\n')
    expect(await watching.runUntil(/title-mismatch/)).toMatch(/fails\. Watching 1 letter/)
    write('.coverletterrc.json', oneRule('error'))
    await watching.runUntil(/passes/)
    write('letters/a.md', flawed)
    await watching.runUntil(/a\.md\n.*banned-opener/)
    fs.mkdirSync(path.join(cwd, 'letters/in'))
    write('letters/in/b.txt', flawed)
    await watching.runUntil(/b\.txt\n.*banned-opener[^]*Watching 2 letters/)
    write('.coverletterrc.json', '{')
    expect(await watching.runUntil(/could not be run/)).toContain('not valid JSON')
    expect(await watching.interrupt()).toEqual({code: 0, more: ''})
  }
)
