import { describe, expect, it } from 'vitest'
import { frontMatter } from './front-matter.ts'

const bodyOf = (text: string) => text.slice(frontMatter(text)?.end ?? 0)

describe('frontMatter', () => {
  it('reads bare first lines', () => {
    const text =
      'outlet: The Harbour Gazette\npublished: 2031-05-14\ntitle: "Talks: resumed"\nurl: https://g.example/1\n\nBody.\n'
    expect(frontMatter(text)?.values).toEqual({
      outlet: 'The Harbour Gazette',
      published: '2031-05-14',
      title: 'Talks: resumed',
      url: 'https://g.example/1',
    })
    expect(bodyOf(text)).toBe('Body.\n')
  })

  it('reads a fenced block, keys of others included, and any line ending', () => {
    const text =
      '---\r\nTitle: Talks\r\ntags:\r\n  - ferry\r\n- port\r\n# note\r\nauthor: M. Olsen\r\ndate: 14 May 2031\r\n---\r\n  Body\r\n'
    expect(frontMatter(text)?.values).toEqual({ title: 'Talks', byline: 'M. Olsen', published: '14 May 2031' })
    expect(bodyOf(text)).toBe('  Body\r\n')
    expect(bodyOf('title: A\r\rBody')).toBe('Body')
  })

  it('removes nothing of the body: its own empty lines and spaces stay', () => {
    expect(bodyOf('title: A\n\n\n  Body')).toBe('\n  Body')
    expect(bodyOf('---\ntitle: A\n---\n\n Body')).toBe('\n Body')
  })

  it('treats an empty value as not given', () => {
    expect(frontMatter('title:\noutlet: X\n\nBody')?.values).toEqual({ outlet: 'X' })
  })

  it.each([
    ['prose that begins like a key', 'Title: The war on paper\n\nBody'],
    ['one unknown key among known ones', 'title: A\nmood: grim\n\nBody'],
    ['a sentence among keys', 'title: A\nThe minister spoke.\n\nBody'],
    ['no empty line after it', 'title: A\nBody'],
    ['keys only, to the end', 'title: A'],
    ['a key twice', 'title: A\ntitle: B\n\nBody'],
    ['a leading empty line', '\ntitle: A\n\nBody'],
    ['a key without a colon', 'title A\n\nBody'],
    ['a fence that never closes', '---\ntitle: A\nBody'],
    ['a rule between two paragraphs', '---\nThe talks went on.\n---\nBody'],
    ['a fence without a known key', '---\nmood: grim\n---\nBody'],
    ['an empty fence', '---\n---\nBody'],
    ['nothing', ''],
  ])('leaves alone: %s', (_, text) => expect(frontMatter(text)).toBeNull())
})
