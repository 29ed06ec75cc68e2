/** Opening an address in the person's own browser, where there is one. */
import { spawn } from 'node:child_process'

const OPENERS: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** False when nothing can open it: no terminal, no screen, no program. It is only asked to; whether it did is not waited for. */
export function openInBrowser(address: string): Promise<boolean> {
  const { env, platform } = process
  const screen = platform === 'darwin' || platform === 'win32' || env.DISPLAY || env.WAYLAND_DISPLAY
  if (!screen || env.CI || env.ONRECORD_NO_BROWSER || !process.stdout.isTTY) return Promise.resolve(false)
  const [command, ...args] = OPENERS[platform] ?? ['xdg-open']
  return new Promise((answer) => {
    const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true })
    child.on('error', () => answer(false))
    child.on('spawn', () => {
      child.unref()
      answer(true)
    })
  })
}
