import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identify, KEYS_VERSION, keysOf, matching, type Name } from './identity.ts'

const list = (...names: string[]): Name[] => names.map((name, i) => ({ name, statements: i + 1, joinable: true }))
const groups = (...names: string[]) => identify(list(...names)).map((i) => i.names)

describe('names across reports', () => {
  it('joins transliterations and the bare surname of one person', () => {
    expect(groups('Volodymyr Zelensky', 'Vladimir Zelenskyy', 'Zelenskiy', 'Wolodymyr Selenskyj')).toHaveLength(1)
  })

  it('never joins two people by a given name or by a surname', () => {
    expect(groups('Vladimir Putin', 'Vladimir Zelensky')).toHaveLength(2)
    expect(groups('Anna Keller', 'Tobias Keller', 'Keller')).toHaveLength(3)
    expect(groups('Robert Hale', 'Robert Hale Jr.')).toHaveLength(2)
  })

  it('joins a given name carried over by two hands, but not names that differ at their ends', () => {
    expect(groups('Dimitar Yavozhin', 'Dmitar Javozhin', 'Dimitar Yavojin')).toHaveLength(1)
    expect(groups('Maria Holm', 'Mario Holm')).toHaveLength(2)
    expect(groups('Marina Holm', 'Marian Holm')).toHaveLength(2)
    expect(groups('Jana Holm', 'Jena Holm')).toHaveLength(2)
  })

  it('joins initials, nicknames and titles, unless two people fit', () => {
    expect(groups('William Hart', 'Bill Hart', 'W. Hart')).toHaveLength(1)
    expect(groups('John Hart', 'Jane Hart', 'J. Hart')).toHaveLength(3)
  })

  it('joins a body’s acronym and long form, and keeps bodies apart from people', () => {
    expect(groups('AP', 'Associated Press', 'the Associated Press')).toHaveLength(1)
    expect(groups('North Korea', 'South Korea')).toHaveLength(2)
  })

  it.each([
    ['Jan van der Berg', 'Van der Berg', 'Berg'],
    ['Xi Jinping', 'XI JINPING', 'Xi', 'Jinping Xi'],
    ['Kim Jae-rim', 'Kim Jae Rim', 'Kim Jaerim', 'Kim'],
    ['Sergei Lavrov', 'Sergey Lavrov', 'Sergej Lawrow', 'S. Lavrov', 'Lavrov'],
    ['Aleksandr Lukashenko', 'Alyaksandr Lukashenka'],
    ['Abdel Fattah al-Harbi', 'Abdel-Fattah el-Harbi', 'Abdulfattah Al-Harbi', 'Harbi'],
    ['Anne-Marie Holm', 'Anne Marie Holm', 'Annemarie Holm', 'Holm'],
    ['Robert Müller', 'Robert Mueller', 'Robert Muller'],
    ['Łukasz Sørby', 'Lukasz Sorby'],
    ['Mohammed bin Harbi', 'Prince Mohammed bin Harbi', 'Muhammad bin Harbi', 'bin Harbi'],
    ['Ukraine', 'Kyiv', 'Kiev', 'Ukrainian government', 'Government of Ukraine'],
    ['Ukrainian Foreign Ministry', 'Ukraine’s Foreign Ministry', 'Ministry of Foreign Affairs of Ukraine'],
    ['Russian Defence Ministry', 'Russian Ministry of Defense'],
  ])('joins %s and its other names', (...all) => {
    expect(groups(...all)).toHaveLength(1)
  })

  it.each([
    ['Kim Jae-rim', 'Kim Yo-sun', 'Kim'],
    ['George W. Harte', 'George H. W. Harte'],
    ['Anna Maria Berg', 'Anna Sofia Luise Berg'],
    ['Mr. Keller', 'Ms. Keller'],
    ['Jamie Holm', 'Jim Holm'],
    ['Donald Harlow', 'Donald Harlow Jr.', 'Ivanka Harlow', 'Harlow'],
    ['Kim Novak', 'Novak Kim-Lee'],
    [
      'Ukraine',
      'Ukrainian Foreign Ministry',
      'Ukrainian Defence Ministry',
      'Foreign Ministry',
      'Russian Foreign Ministry',
    ],
    ['Kremlin', 'Russia'],
    ['White House', 'United States'],
    ['Brussels', 'Belgium'],
  ])('keeps %s and the others apart', (...all) => {
    expect(groups(...all)).toHaveLength(all.length)
  })

  it('joins a bare surname with a title to the one whom it fits', () => {
    expect(groups('Anna Keller', 'Tobias Keller', 'Ms. Keller')).toEqual([
      ['Anna Keller', 'Ms. Keller'],
      ['Tobias Keller'],
    ])
  })

  it('leaves unnamed sources apart', () => {
    const unnamed = { statements: 2, joinable: false }
    expect(
      identify([
        { ...unnamed, name: 'official' },
        { ...unnamed, name: 'senior official' },
      ]),
    ).toHaveLength(2)
  })

  it('stands for all by the most frequent full name', () => {
    const [one] = identify([
      ...list('Zelensky', 'Volodymyr Zelensky', 'Volodymyr Zelenskyy'),
      { name: 'Zelensky', statements: 99, joinable: true },
    ])
    expect(one!.name).toBe('Volodymyr Zelenskyy')
  })

  it('calls a body by its most frequent name', () => {
    const [one] = identify([
      { name: 'China’s government', statements: 2, joinable: true },
      { name: 'China', statements: 5, joinable: true },
      { name: 'Beijing', statements: 1, joinable: true },
    ])
    expect(one!.name).toBe('China')
  })

  it('finds by any spelling, with a title, without accents, by full name', () => {
    const names = list('Volodymyr Zelenskyy', 'Vladimir Zelensky', 'Vladimir Putin', 'José Ruiz')
    for (const query of ['Zelensky', 'Zelenskiy', 'zelenskyy', 'President Zelensky', 'Volodymyr Zelensky']) {
      expect(matching(query, names).map((n) => n.name)).toEqual(['Volodymyr Zelenskyy', 'Vladimir Zelensky'])
    }
    expect(matching('Jose Ruiz', names).map((n) => n.name)).toEqual(['José Ruiz'])
    expect(matching('Anna Putin', names)).toEqual([])
  })

  it('a full name without "Jr." is the father where the record has one', () => {
    const both = list('Robert Hale', 'Robert Hale Jr.', 'Hale')
    expect(matching('Robert Hale', both).map((n) => n.name)).toEqual(['Robert Hale'])
    expect(matching('Robert Hale Jr.', both).map((n) => n.name)).toEqual(['Robert Hale Jr.'])
    expect(matching('Robert Hale', list('Robert Hale Jr.')).map((n) => n.name)).toEqual(['Robert Hale Jr.'])
  })

  const names = fc.array(
    fc.record({
      name: fc.oneof(
        fc
          .tuple(
            fc.constantFrom('Anna', 'A.', 'Vladimir', 'Volodymyr', ''),
            fc.constantFrom('Hart', 'Harte', 'Zelensky', 'Zelenskyy', 'NATO', 'UN', 'Jr.'),
          )
          .map((p) => p.join(' ').trim()),
        fc.string({ minLength: 1 }),
      ),
      statements: fc.nat(5),
      joinable: fc.boolean(),
    }),
    { maxLength: 15 },
  )

  it('is a partition, whatever the order', () => {
    fc.assert(
      fc.property(names, fc.nat(), (all, seed) => {
        const found = identify(all)
        expect(found.flatMap((i) => i.names).toSorted()).toEqual([...new Set(all.map((n) => n.name))].toSorted())
        const turned = all.map((_, i) => all[(i + seed) % all.length]!).reverse()
        expect(identify(turned)).toEqual(found)
      }),
    )
  })

  it('gives the same keys each time, and shares one among names it joins', () => {
    fc.assert(
      fc.property(names, (all) => {
        for (const { names: joined } of identify(all)) {
          const keys = joined.map(keysOf)
          expect(joined.map(keysOf)).toEqual(keys)
          if (joined.length > 1) expect(keys[0]!.some((k) => keys.every((other) => other.includes(k)))).toBe(true)
        }
      }),
    )
  })
})

it('keys are those of their version: raise KEYS_VERSION when this list changes', () => {
  const names = [
    'Volodymyr Zelenskyy',
    'Selenskyj',
    'Jan van der Berg',
    'José Ruiz-Ortega',
    'AP',
    'North Korea',
    'Yavojin',
    'Li Wei',
    'Kim Jae-rim',
    'Salim al-Harbi',
    'Robert Müller',
    'Kyiv',
    'Ukraine’s Foreign Ministry',
  ]
  expect({ version: KEYS_VERSION, keys: names.map((name) => keysOf(name).join(' ')) }).toMatchSnapshot()
})
