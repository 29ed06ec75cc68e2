declare module 'minhash' {
  export class Minhash {
    constructor(config?: { numPerm?: number; seed?: number })
    update(value: string): void
    jaccard(other: Minhash): number
  }
  export class LshIndex {
    constructor(config?: { bandSize?: number })
    insert(key: string, minhash: Minhash): void
    /** Throws for a report that was not inserted. */
    query(minhash: Minhash): string[]
  }
}
