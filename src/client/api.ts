/** Made from the OpenAPI document by "npm run docs"; a test fails when it is out of date. */

// biome-ignore-all lint/suspicious/noThenProperty: names of the shapes, never called

export type RecordInfo = {
  /** the record's file, without its folder */
  name: string
  /** of the program */
  version: string
  reports: number
  statements: number
  speakers: number
  dossier: {
    title: string | null
    parties: number
    proposals: number
  } | null
  /** reports that an older version derived: "onrecord refresh" derives them anew */
  stale: number
  /** changes whenever the record may have changed; compares only while the server runs */
  mark: string
  /** who decides, when a judgement names nobody */
  author: string
  /** added last, newest first */
  latest: ReportRow[]
}

export type ReportRow = {
  id: string
  /** of the UTF-8 text as stored */
  sha256: string
  title: string | null
  url: string | null
  outlet: string | null
  byline: string | null
  file: string | null
  published: {
    /** EDTF, usually YYYY-MM-DD */
    value: string | null
    precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
    basis: 'set' | 'given' | 'front-matter' | 'feed' | 'json-ld' | 'meta' | 'time-element' | 'url' | 'text' | 'unknown'
    /** earliest day the text proves, ISO 8601 */
    notBefore?: string | null
    /** latest day the text proves, ISO 8601 */
    notAfter?: string | null
  }
  /** how many were found in it */
  statements: number
}

/** The one shape of a refusal or an error. */
export type Problem = {
  /** short and greppable: not-text, no-article, unreadable … */
  code: string
  message: string
  /** what the user can do */
  fix: string | null
  /** file, address or line it is about */
  where: string | null
  severity: 'warning' | 'error'
  retryable: boolean
}

export type ReportPage = {
  items: FoundReport[]
  /** token of the next page; null: this is the last one */
  next: string | null
}

export type FoundReport = {
  id: string
  /** of the UTF-8 text as stored */
  sha256: string
  title: string | null
  url: string | null
  outlet: string | null
  byline: string | null
  file: string | null
  published: {
    /** EDTF, usually YYYY-MM-DD */
    value: string | null
    precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
    basis: 'set' | 'given' | 'front-matter' | 'feed' | 'json-ld' | 'meta' | 'time-element' | 'url' | 'text' | 'unknown'
    /** earliest day the text proves, ISO 8601 */
    notBefore?: string | null
    /** latest day the text proves, ISO 8601 */
    notAfter?: string | null
  }
  statements: number
  /** words around the first term found */
  excerpt: string | null
}

export type ReportDetail = {
  report: Report
  /** in the order of the text */
  statements: Statement[]
  /** the reports that count once with it; empty when it stands alone */
  family: ReportMeta[]
}

export type Report = {
  id: string
  /** of the UTF-8 text as stored */
  sha256: string
  text: string
  title: string | null
  url: string | null
  outlet: string | null
  byline: string | null
  file: string | null
  published: {
    /** EDTF, usually YYYY-MM-DD */
    value: string | null
    precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
    basis: 'set' | 'given' | 'front-matter' | 'feed' | 'json-ld' | 'meta' | 'time-element' | 'url' | 'text' | 'unknown'
    /** earliest day the text proves, ISO 8601 */
    notBefore?: string | null
    /** latest day the text proves, ISO 8601 */
    notAfter?: string | null
  }
}

export type Statement = {
  id: string
  kind: 'direct' | 'indirect' | 'mixed'
  source: [number, number][]
  cue: [number, number][]
  content: [number, number][]
  speaker: {
    /** fullest name the report gives; joint speakers are "A; B" */
    name: string | null
    /** id of a party of the dossier */
    party: string | null
    basis: 'name' | 'surname' | 'pronoun' | 'description' | 'organisation' | 'unnamed' | 'joint' | 'set' | 'unknown'
    /** country or organisation */
    affiliation?: string | null
    /** role as the report first tells it: "White House press secretary" */
    role?: string
    /** the mention the name was read from */
    span?: [number, number] | null
    /** joint speakers, each by name */
    members?: {
      name: string
      basis: 'name' | 'surname' | 'pronoun' | 'description' | 'organisation' | 'unnamed' | 'joint' | 'set' | 'unknown'
    }[]
  }
  said: {
    /** EDTF; a week is an interval */
    date: string | null
    precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
    basis: 'date' | 'weekday' | 'relative' | 'published' | 'inherited' | 'set' | 'unknown'
    /** earliest day the text proves, ISO 8601 */
    notBefore?: string | null
    /** latest day the text proves, ISO 8601 */
    notAfter?: string | null
  }
  venue: string | null
  addressee?: string | null
  positions: {
    proposal: string
    holder: string | null
    stance:
      | 'supports'
      | 'opposes'
      | 'conditional'
      | 'demands'
      | 'offers'
      | 'concedes'
      | 'rules-out'
      | 'open'
      | 'expects'
      | 'neutral'
      | null
    polarity: 1 | 0 | -1
    condition: {
      text: [number, number][]
      relation: 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'
      proposal: string | null
    } | null
    /** the words that name the proposal; null when only words around the statement do */
    span?: [number, number] | null
    strength?: 'categorical' | 'hedged' | null
    why?: {
      rule: string
      score: number
    }[]
  }[]
  conditions?: {
    type: 'commitment' | 'threat' | 'precondition' | 'prediction'
    relation: 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'
    /** party it binds; null: the speaker's own */
    holder: string | null
    /** what is asked for first */
    antecedent: {
      proposal: string | null
      /** its words */
      text: string
      spans: [number, number][]
    }
    /** what hangs on it */
    consequent: {
      proposal: string | null
      /** its words */
      text: string
      spans: [number, number][]
    }
    /** it hangs on the antecedent not coming */
    denied: boolean
  }[]
  confidence?: number
  why?: {
    rule: string
    score: number
  }[]
  /** the content as it stands in the report, pieces joined by " … " */
  words?: string
  /** the cue as it stands in the report */
  cueWords?: string | null
  /** PLOVER event code, where it was asked for; null: none, or unclear */
  plover?: string | null
}

/** A report without its text. */
export type ReportMeta = {
  id: string
  /** of the UTF-8 text as stored */
  sha256: string
  title: string | null
  url: string | null
  outlet: string | null
  byline: string | null
  file: string | null
  published: {
    /** EDTF, usually YYYY-MM-DD */
    value: string | null
    precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
    basis: 'set' | 'given' | 'front-matter' | 'feed' | 'json-ld' | 'meta' | 'time-element' | 'url' | 'text' | 'unknown'
    /** earliest day the text proves, ISO 8601 */
    notBefore?: string | null
    /** latest day the text proves, ISO 8601 */
    notAfter?: string | null
  }
}

export type Relations = {
  /** with the passages that both reports have */
  edges: LineageEdge[]
  /** the reports at the other ends */
  reports: ReportMeta[]
}

export type LineageEdge = {
  /** the original; null when it is not in the record, and then named in credit */
  from: string | null
  /** the copy */
  to: string
  kind: 'copy' | 'rewrite' | 'update' | 'quotes-from'
  /** whom the copy names as its source */
  credit: string | null
  /** unknown: nothing tells which of the two came first */
  direction: 'known' | 'unknown'
  score: number
  why: {
    rule: string
    score: number
  }[]
  evidence: {
    what: 'sentence' | 'quotation' | 'number' | 'credit'
    change: 'kept' | 'altered' | 'dropped' | 'added'
    /** in the original */
    from: [number, number] | null
    /** in the copy */
    to: [number, number] | null
    /** words that both have: where in the original, where in the copy */
    common?: [[number, number], [number, number]][]
  }[]
}

export type Comparison = {
  /** the original where one is known, else the report named first */
  from: {
    id: string
    /** of the UTF-8 text as stored */
    sha256: string
    text: string
    title: string | null
    url: string | null
    outlet: string | null
    byline: string | null
    file: string | null
    published: {
      /** EDTF, usually YYYY-MM-DD */
      value: string | null
      precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
      basis:
        | 'set'
        | 'given'
        | 'front-matter'
        | 'feed'
        | 'json-ld'
        | 'meta'
        | 'time-element'
        | 'url'
        | 'text'
        | 'unknown'
      /** earliest day the text proves, ISO 8601 */
      notBefore?: string | null
      /** latest day the text proves, ISO 8601 */
      notAfter?: string | null
    }
  }
  to: Report
  /** null: neither was made from the other, as far as the words tell */
  edge: {
    /** the original; null when it is not in the record, and then named in credit */
    from: string | null
    /** the copy */
    to: string
    kind: 'copy' | 'rewrite' | 'update' | 'quotes-from'
    /** whom the copy names as its source */
    credit: string | null
    /** unknown: nothing tells which of the two came first */
    direction: 'known' | 'unknown'
    score: number
    why: {
      rule: string
      score: number
    }[]
  } | null
  evidence: {
    what: 'sentence' | 'quotation' | 'number' | 'credit'
    change: 'kept' | 'altered' | 'dropped' | 'added'
    /** in the original */
    from: [number, number] | null
    /** in the copy */
    to: [number, number] | null
    /** words that both have: where in the original, where in the copy */
    common?: [[number, number], [number, number]][]
  }[]
}

export type Correction = {
  /** null: unknown; left out: as it is */
  outlet?: string | null
  /** 2025-02-27, 2025-02 or 2025 */
  published?: string | null
  title?: string | null
  url?: string | null
  /** fields whose latest correction is taken back */
  undo?: ('outlet' | 'published' | 'title' | 'url')[]
  /** who decides; left out: the server's own user */
  author?: string
  /** why */
  note?: string
}

export type Judged = {
  judgement: Judgement
  before: Statement | null
  /** null: it is no statement any more */
  after: Statement | null
}

export type Judgement =
  | {
      /** hash of all else */
      id: string
      /** when, UTC; where two disagree the later one counts */
      at: string
      author: string
      /** why, in the words of the author */
      note?: string | null
      kind: 'same'
      a: string
      b: string
    }
  | {
      /** hash of all else */
      id: string
      /** when, UTC; where two disagree the later one counts */
      at: string
      author: string
      /** why, in the words of the author */
      note?: string | null
      kind: 'different'
      a: string
      b: string
    }
  | {
      /** hash of all else */
      id: string
      /** when, UTC; where two disagree the later one counts */
      at: string
      author: string
      /** why, in the words of the author */
      note?: string | null
      kind: 'speaker'
      words: {
        /** id of the report */
        report: string
        /** of the UTF-8 text as stored */
        sha256: string
        content: {
          exact: string
          /** what stood before */
          prefix: string
          /** what stood behind */
          suffix: string
          start: number
        }[]
      }
      /** null: unknown; joint speakers are "A; B" */
      name: string | null
      /** the name describes a source that is not named */
      unnamed?: boolean
    }
  | {
      /** hash of all else */
      id: string
      /** when, UTC; where two disagree the later one counts */
      at: string
      author: string
      /** why, in the words of the author */
      note?: string | null
      kind: 'said'
      words: {
        /** id of the report */
        report: string
        /** of the UTF-8 text as stored */
        sha256: string
        content: {
          exact: string
          /** what stood before */
          prefix: string
          /** what stood behind */
          suffix: string
          start: number
        }[]
      }
      /** EDTF */
      date: string | null
    }
  | {
      /** hash of all else */
      id: string
      /** when, UTC; where two disagree the later one counts */
      at: string
      author: string
      /** why, in the words of the author */
      note?: string | null
      kind: 'wrong'
      words: {
        /** id of the report */
        report: string
        /** of the UTF-8 text as stored */
        sha256: string
        content: {
          exact: string
          /** what stood before */
          prefix: string
          /** what stood behind */
          suffix: string
          start: number
        }[]
      }
    }
  | {
      /** hash of all else */
      id: string
      /** when, UTC; where two disagree the later one counts */
      at: string
      author: string
      /** why, in the words of the author */
      note?: string | null
      kind: 'position'
      words: {
        /** id of the report */
        report: string
        /** of the UTF-8 text as stored */
        sha256: string
        content: {
          exact: string
          /** what stood before */
          prefix: string
          /** what stood behind */
          suffix: string
          start: number
        }[]
      }
      proposal: string
      /** none: it is not about the proposal; null: unclear */
      stance:
        | 'supports'
        | 'opposes'
        | 'conditional'
        | 'demands'
        | 'offers'
        | 'concedes'
        | 'rules-out'
        | 'open'
        | 'expects'
        | 'neutral'
        | 'none'
        | null
      polarity: 1 | 0 | -1
      /** party that holds it; null: the speaker's own */
      holder: string | null
    }
  | {
      /** hash of all else */
      id: string
      /** when, UTC; where two disagree the later one counts */
      at: string
      author: string
      /** why, in the words of the author */
      note?: string | null
      kind: 'mark'
      words: {
        /** id of the report */
        report: string
        /** of the UTF-8 text as stored */
        sha256: string
        content: {
          exact: string
          /** what stood before */
          prefix: string
          /** what stood behind */
          suffix: string
          start: number
        }[]
      }
      /** left out: as it was found */
      name?: string | null
      unnamed?: boolean
    }
  | {
      /** hash of all else */
      id: string
      /** when, UTC; where two disagree the later one counts */
      at: string
      author: string
      /** why, in the words of the author */
      note?: string | null
      kind: 'set'
      report: string
      field: 'outlet' | 'published' | 'title' | 'url'
      value: string | null
    }
  | {
      /** hash of all else */
      id: string
      /** when, UTC; where two disagree the later one counts */
      at: string
      author: string
      /** why, in the words of the author */
      note?: string | null
      kind: 'undo'
      /** id of the judgement */
      of: string
    }

export type Mark = {
  /** as they stand in the text, in one place only */
  words?: string
  /** or their places */
  spans?: [number, number][]
  /** who said it; null: unknown */
  name?: string | null
  /** the name describes a source that is not named */
  unnamed?: boolean
  /** who decides; left out: the server's own user */
  author?: string
  /** why */
  note?: string
}

export type Forgotten = {
  forgotten: string
}

export type StatementPage = {
  items: StatementRow[]
  /** token of the next page; null: this is the last one */
  next: string | null
}

export type StatementRow = {
  statement: Statement
  /** id of the report */
  report: string
  outlet: string | null
  title: string | null
  file: string | null
  published: {
    /** EDTF, usually YYYY-MM-DD */
    value: string | null
    precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
    basis: 'set' | 'given' | 'front-matter' | 'feed' | 'json-ld' | 'meta' | 'time-element' | 'url' | 'text' | 'unknown'
    /** earliest day the text proves, ISO 8601 */
    notBefore?: string | null
    /** latest day the text proves, ISO 8601 */
    notAfter?: string | null
  }
}

/** Values among the statements found; of each facet the 40 most frequent at most. */
export type Facets = {
  /** how many the query finds */
  statements: number
  /** each person or body once, under the name they are called by */
  speaker: {
    value: string
    statements: number
  }[]
  party: {
    value: string
    statements: number
  }[]
  proposal: {
    value: string
    statements: number
  }[]
  stance: {
    value: string
    statements: number
  }[]
  kind: {
    value: string
    statements: number
  }[]
  outlet: {
    value: string
    statements: number
  }[]
  year: {
    value: string
    statements: number
  }[]
}

export type StatementDetail = {
  statement: Statement
  report: ReportRow
  excerpt: {
    /** its place in the text, UTF-16 code units */
    start: number
    text: string
  }
  /** about these words */
  judgements: JudgementRow[]
}

export type JudgementRow = {
  judgement: Judgement
  /** false: an undo that stands took it back */
  stands: boolean
}

export type Echoes = {
  /** null: no other report has the words */
  echoes: {
    reports: number
    /** families of reports: those that copy one another count once */
    independent: number
    /** first report first; what each did to the words, seen from an earlier one */
    told: {
      report: ReportMeta
      statement: Statement
      variant: Variant | null
    }[]
  } | null
}

export type Variant = {
  /** one id for all statements that hold the same words */
  utterance: string
  kind: 'identical' | 'truncated' | 'overlap' | 'elided' | 'edited'
  /** only offered: perhaps two translations of one utterance; joins nothing */
  possible: boolean
  statements: [string, string]
  reports: [string, string]
  speakers: [string | null, string | null]
  /** null: one of them is unknown */
  sameSpeaker: boolean | null
  /** the reports belong to two families: neither copies the other nor a common source */
  independent: boolean
  /** spoken in another language, so far as the reports tell: other words may be those of another translator */
  translated?: boolean
  /** from the first word in common to the last */
  spans: [[string, number, number], [string, number, number]]
  /** every place where they differ */
  edit: {
    /** of the words in common */
    where: 'start' | 'inside' | 'end'
    /** the reader was told: a mark of omission, or words in square brackets */
    marked: boolean
    /** of each report; null where it has no words there */
    spans: [[string, number, number] | null, [string, number, number] | null]
    /** as they stand in each; "" for none */
    words: [string, string]
  }[]
  /** words in common ÷ words of the shorter one */
  coverage: number
  why: {
    rule: string
    score: number
  }[]
}

export type Citation = {
  citation: string
}

export type Decision =
  | {
      kind: 'speaker'
      /** null: unknown; joint speakers are "A; B" */
      name: string | null
      /** the name describes a source that is not named */
      unnamed?: boolean
      /** who decides; left out: the server's own user */
      author?: string
      /** why */
      note?: string
    }
  | {
      kind: 'said'
      /** a day, month, year or interval; null: unknown */
      date: string | null
      /** who decides; left out: the server's own user */
      author?: string
      /** why */
      note?: string
    }
  | {
      kind: 'wrong'
      /** who decides; left out: the server's own user */
      author?: string
      /** why */
      note?: string
    }
  | {
      kind: 'position'
      /** id of a proposal of the dossier */
      proposal: string
      /** none: it is not about the proposal; null: unclear */
      stance:
        | 'supports'
        | 'opposes'
        | 'conditional'
        | 'demands'
        | 'offers'
        | 'concedes'
        | 'rules-out'
        | 'open'
        | 'expects'
        | 'neutral'
        | 'none'
        | null
      /** towards the proposal */
      polarity: 1 | 0 | -1
      /** id of the party that holds it; null: the speaker's own */
      holder?: string | null
      /** who decides; left out: the server's own user */
      author?: string
      /** why */
      note?: string
    }

export type Check = {
  words: string
  by: string | null
  verdict: 'exact' | 'cut' | 'altered' | 'paraphrased' | 'other-speaker' | 'not-found'
  /** reports that answer with this verdict */
  reports?: number
  /** families of them: reports that copy one another count once */
  independent?: number
  findings: {
    verdict: 'exact' | 'cut' | 'altered' | 'paraphrased' | 'other-speaker' | 'not-found'
    report: string
    outlet: string | null
    published: {
      /** EDTF, usually YYYY-MM-DD */
      value: string | null
      precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
      basis:
        | 'set'
        | 'given'
        | 'front-matter'
        | 'feed'
        | 'json-ld'
        | 'meta'
        | 'time-element'
        | 'url'
        | 'text'
        | 'unknown'
      /** earliest day the text proves, ISO 8601 */
      notBefore?: string | null
      /** latest day the text proves, ISO 8601 */
      notAfter?: string | null
    }
    /** null: the words stand in the text, and nobody is named for them */
    statement: {
      id: string
      kind: 'direct' | 'indirect' | 'mixed'
      source: [number, number][]
      cue: [number, number][]
      content: [number, number][]
      speaker: {
        /** fullest name the report gives; joint speakers are "A; B" */
        name: string | null
        /** id of a party of the dossier */
        party: string | null
        basis: 'name' | 'surname' | 'pronoun' | 'description' | 'organisation' | 'unnamed' | 'joint' | 'set' | 'unknown'
        /** country or organisation */
        affiliation?: string | null
        /** role as the report first tells it: "White House press secretary" */
        role?: string
        /** the mention the name was read from */
        span?: [number, number] | null
        /** joint speakers, each by name */
        members?: {
          name: string
          basis:
            | 'name'
            | 'surname'
            | 'pronoun'
            | 'description'
            | 'organisation'
            | 'unnamed'
            | 'joint'
            | 'set'
            | 'unknown'
        }[]
      }
      said: {
        /** EDTF; a week is an interval */
        date: string | null
        precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
        basis: 'date' | 'weekday' | 'relative' | 'published' | 'inherited' | 'set' | 'unknown'
        /** earliest day the text proves, ISO 8601 */
        notBefore?: string | null
        /** latest day the text proves, ISO 8601 */
        notAfter?: string | null
      }
      venue: string | null
      addressee?: string | null
      positions: {
        proposal: string
        holder: string | null
        stance:
          | 'supports'
          | 'opposes'
          | 'conditional'
          | 'demands'
          | 'offers'
          | 'concedes'
          | 'rules-out'
          | 'open'
          | 'expects'
          | 'neutral'
          | null
        polarity: 1 | 0 | -1
        condition: {
          text: [number, number][]
          relation: 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'
          proposal: string | null
        } | null
        /** the words that name the proposal; null when only words around the statement do */
        span?: [number, number] | null
        strength?: 'categorical' | 'hedged' | null
        why?: {
          rule: string
          score: number
        }[]
      }[]
      conditions?: {
        type: 'commitment' | 'threat' | 'precondition' | 'prediction'
        relation: 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'
        /** party it binds; null: the speaker's own */
        holder: string | null
        /** what is asked for first */
        antecedent: {
          proposal: string | null
          /** its words */
          text: string
          spans: [number, number][]
        }
        /** what hangs on it */
        consequent: {
          proposal: string | null
          /** its words */
          text: string
          spans: [number, number][]
        }
        /** it hangs on the antecedent not coming */
        denied: boolean
      }[]
      confidence?: number
      why?: {
        rule: string
        score: number
      }[]
      /** the content as it stands in the report, pieces joined by " … " */
      words?: string
      /** the cue as it stands in the report */
      cueWords?: string | null
      /** PLOVER event code, where it was asked for; null: none, or unclear */
      plover?: string | null
    } | null
    /** the words that answer */
    place: [string, number, number]
    /** those words as they stand */
    there: string
    /** in quotation marks */
    quoted: boolean
    /** share of the words asked for */
    coverage: number
    /** first of the words asked for, then of the report */
    edit: {
      /** of the words in common */
      where: 'start' | 'inside' | 'end'
      /** the reader was told: a mark of omission, or words in square brackets */
      marked: boolean
      spans: [[number, number] | null, [string, number, number] | null]
      /** as they stand in each; "" for none */
      words: [string, string]
    }[]
  }[]
}

export type PersonPage = {
  items: PersonRow[]
  /** token of the next page; null: this is the last one */
  next: string | null
}

export type PersonRow = {
  name: string
  /** every spelling, the most used first */
  names: string[]
  statements: number
  parties: {
    party: string
    statements: number
  }[]
  affiliations: {
    affiliation: string
    statements: number
  }[]
}

export type PeopleFound = {
  people: PersonDetail[]
}

export type PersonDetail = {
  name: string
  names: {
    name: string
    statements: number
  }[]
  statements: number
  parties: {
    party: string
    statements: number
  }[]
  affiliations: {
    affiliation: string
    statements: number
  }[]
  reports: number
  /** how many families the reports belong to: copies of one another count once */
  independent?: number
  /** as the reports tell them */
  roles: {
    role: string
    statements: number
  }[]
  /** how the reports led to the name */
  bases: {
    basis: 'name' | 'surname' | 'pronoun' | 'description' | 'organisation' | 'unnamed' | 'joint' | 'set' | 'unknown'
    statements: number
  }[]
  /** the words of the sources */
  surfaces: {
    words: string
    statements: number
  }[]
  outlets: {
    outlet: string | null
    statements: number
    reports: number
    /** how many families the reports belong to: copies of one another count once */
    independent?: number
  }[]
  /** the reports with statements by family; one without relatives is a family of its own, its root itself */
  families?: {
    /** id of a report */
    root: string
    statements: number
    reports: number
  }[]
  /** the earliest with a date */
  first: {
    id: string
    kind: 'direct' | 'indirect' | 'mixed'
    source: [number, number][]
    cue: [number, number][]
    content: [number, number][]
    speaker: {
      /** fullest name the report gives; joint speakers are "A; B" */
      name: string | null
      /** id of a party of the dossier */
      party: string | null
      basis: 'name' | 'surname' | 'pronoun' | 'description' | 'organisation' | 'unnamed' | 'joint' | 'set' | 'unknown'
      /** country or organisation */
      affiliation?: string | null
      /** role as the report first tells it: "White House press secretary" */
      role?: string
      /** the mention the name was read from */
      span?: [number, number] | null
      /** joint speakers, each by name */
      members?: {
        name: string
        basis: 'name' | 'surname' | 'pronoun' | 'description' | 'organisation' | 'unnamed' | 'joint' | 'set' | 'unknown'
      }[]
    }
    said: {
      /** EDTF; a week is an interval */
      date: string | null
      precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
      basis: 'date' | 'weekday' | 'relative' | 'published' | 'inherited' | 'set' | 'unknown'
      /** earliest day the text proves, ISO 8601 */
      notBefore?: string | null
      /** latest day the text proves, ISO 8601 */
      notAfter?: string | null
    }
    venue: string | null
    addressee?: string | null
    positions: {
      proposal: string
      holder: string | null
      stance:
        | 'supports'
        | 'opposes'
        | 'conditional'
        | 'demands'
        | 'offers'
        | 'concedes'
        | 'rules-out'
        | 'open'
        | 'expects'
        | 'neutral'
        | null
      polarity: 1 | 0 | -1
      condition: {
        text: [number, number][]
        relation: 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'
        proposal: string | null
      } | null
      /** the words that name the proposal; null when only words around the statement do */
      span?: [number, number] | null
      strength?: 'categorical' | 'hedged' | null
      why?: {
        rule: string
        score: number
      }[]
    }[]
    conditions?: {
      type: 'commitment' | 'threat' | 'precondition' | 'prediction'
      relation: 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'
      /** party it binds; null: the speaker's own */
      holder: string | null
      /** what is asked for first */
      antecedent: {
        proposal: string | null
        /** its words */
        text: string
        spans: [number, number][]
      }
      /** what hangs on it */
      consequent: {
        proposal: string | null
        /** its words */
        text: string
        spans: [number, number][]
      }
      /** it hangs on the antecedent not coming */
      denied: boolean
    }[]
    confidence?: number
    why?: {
      rule: string
      score: number
    }[]
    /** the content as it stands in the report, pieces joined by " … " */
    words?: string
    /** the cue as it stands in the report */
    cueWords?: string | null
    /** PLOVER event code, where it was asked for; null: none, or unclear */
    plover?: string | null
    report: string
    outlet?: string | null
  } | null
  last: {
    id: string
    kind: 'direct' | 'indirect' | 'mixed'
    source: [number, number][]
    cue: [number, number][]
    content: [number, number][]
    speaker: {
      /** fullest name the report gives; joint speakers are "A; B" */
      name: string | null
      /** id of a party of the dossier */
      party: string | null
      basis: 'name' | 'surname' | 'pronoun' | 'description' | 'organisation' | 'unnamed' | 'joint' | 'set' | 'unknown'
      /** country or organisation */
      affiliation?: string | null
      /** role as the report first tells it: "White House press secretary" */
      role?: string
      /** the mention the name was read from */
      span?: [number, number] | null
      /** joint speakers, each by name */
      members?: {
        name: string
        basis: 'name' | 'surname' | 'pronoun' | 'description' | 'organisation' | 'unnamed' | 'joint' | 'set' | 'unknown'
      }[]
    }
    said: {
      /** EDTF; a week is an interval */
      date: string | null
      precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
      basis: 'date' | 'weekday' | 'relative' | 'published' | 'inherited' | 'set' | 'unknown'
      /** earliest day the text proves, ISO 8601 */
      notBefore?: string | null
      /** latest day the text proves, ISO 8601 */
      notAfter?: string | null
    }
    venue: string | null
    addressee?: string | null
    positions: {
      proposal: string
      holder: string | null
      stance:
        | 'supports'
        | 'opposes'
        | 'conditional'
        | 'demands'
        | 'offers'
        | 'concedes'
        | 'rules-out'
        | 'open'
        | 'expects'
        | 'neutral'
        | null
      polarity: 1 | 0 | -1
      condition: {
        text: [number, number][]
        relation: 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'
        proposal: string | null
      } | null
      /** the words that name the proposal; null when only words around the statement do */
      span?: [number, number] | null
      strength?: 'categorical' | 'hedged' | null
      why?: {
        rule: string
        score: number
      }[]
    }[]
    conditions?: {
      type: 'commitment' | 'threat' | 'precondition' | 'prediction'
      relation: 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'
      /** party it binds; null: the speaker's own */
      holder: string | null
      /** what is asked for first */
      antecedent: {
        proposal: string | null
        /** its words */
        text: string
        spans: [number, number][]
      }
      /** what hangs on it */
      consequent: {
        proposal: string | null
        /** its words */
        text: string
        spans: [number, number][]
      }
      /** it hangs on the antecedent not coming */
      denied: boolean
    }[]
    confidence?: number
    why?: {
      rule: string
      score: number
    }[]
    /** the content as it stands in the report, pieces joined by " … " */
    words?: string
    /** the cue as it stands in the report */
    cueWords?: string | null
    /** PLOVER event code, where it was asked for; null: none, or unclear */
    plover?: string | null
    report: string
    outlet?: string | null
  } | null
  /** why the names are one; empty for a single name */
  why: {
    rule: string
    score: number
  }[]
}

export type TiePreview = {
  before: Called[]
  after: Called[]
}

export type Called = {
  name: string
  /** every spelling, the most used first */
  names: string[]
  statements: number
  joinable: boolean
  why: {
    rule: string
    score: number
  }[]
}

export type TieAsked = {
  /** the two names are one person or body, or are two */
  kind: 'same' | 'different'
  /** a name as a report writes it */
  a: string
  b: string
}

export type Tied = {
  judgement: Judgement
  a: Called
  b: Called
}

export type Tie = {
  /** the two names are one person or body, or are two */
  kind: 'same' | 'different'
  /** a name as a report writes it */
  a: string
  b: string
  /** who decides; left out: the server's own user */
  author?: string
  /** why */
  note?: string
}

export type Positions = {
  /** null: the record keeps none, and all lists are empty */
  dossier: Dossier | null
  cells: Cell[]
  /** of all dated positions */
  days: {
    first: string
    last: string
  } | null
}

export type Dossier = {
  title: string | null
  parties: {
    id: string
    name: string
    aliases: string[]
    people: {
      name: string
      aliases: string[]
      roles: {
        title: string
        /** first day in the role, EDTF */
        from: string | null
        /** first day no longer in it, EDTF */
        until: string | null
      }[]
    }[]
  }[]
  proposals: {
    id: string
    name: string
    aliases: string[]
    /** words that rule a match out */
    excludes: string[]
    /** ids of proposals that cannot be had together with it */
    oppositeOf: string[]
    /** ids of proposals it is a part of */
    partOf: string[]
  }[]
}

export type Cell = {
  party: string
  proposal: string
  /** day of the latest dated position, EDTF */
  date: string | null
  /** every stance of that day, best supported first */
  latest: {
    stance:
      | 'supports'
      | 'opposes'
      | 'conditional'
      | 'demands'
      | 'offers'
      | 'concedes'
      | 'rules-out'
      | 'open'
      | 'expects'
      | 'neutral'
      | null
    polarity: 1 | 0 | -1
    reports: number
    /** families of reports: those that copy one another count once */
    independent: number
    speakers: string[]
    /** what it hangs on */
    condition: {
      text: string
      relation: 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'
      proposal: string | null
    } | null
    statements: string[]
  }[]
  reports: number
  independent: number
  shift: 'softening' | 'hardening' | 'reversal' | 'new' | null
  undated: {
    stance:
      | 'supports'
      | 'opposes'
      | 'conditional'
      | 'demands'
      | 'offers'
      | 'concedes'
      | 'rules-out'
      | 'open'
      | 'expects'
      | 'neutral'
      | null
    polarity: 1 | 0 | -1
    reports: number
    /** families of reports: those that copy one another count once */
    independent: number
    speakers: string[]
    /** what it hangs on */
    condition: {
      text: string
      relation: 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'
      proposal: string | null
    } | null
    statements: string[]
  }[]
}

export type Followed = {
  commitments: Commitment[]
  deadlocks: Deadlock[]
  shifts: Shift[]
}

export type Commitment = {
  party: string
  type: 'commitment' | 'threat' | 'precondition' | 'prediction'
  if: string | null
  then: string | null
  relation: 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'
  /** it hangs on `if` not coming */
  denied?: boolean
  ifText: string | null
  thenText: string | null
  /** first day it was said, EDTF */
  date?: string | null
  statements: string[]
}

export type Deadlock = {
  kind: 'cycle' | 'excluded' | 'blocked' | 'strengths'
  parties: string[]
  proposals: string[]
  /** places in the list of commitments */
  commitments: number[]
  /** statements that rule the condition out */
  blockedBy: string[]
  statements: string[]
  /** shifts after it that take one of its conditions away */
  dissolvedBy?: {
    party: string
    proposal: string
    direction: 'softening' | 'hardening' | 'reversal' | 'new'
    date: string | null
  }[]
}

export type Shift = {
  party: string
  speaker: string | null
  proposal: string
  from: {
    stance:
      | 'supports'
      | 'opposes'
      | 'conditional'
      | 'demands'
      | 'offers'
      | 'concedes'
      | 'rules-out'
      | 'open'
      | 'expects'
      | 'neutral'
      | null
    polarity: 1 | 0 | -1
    date: string | null
    statements: string[]
  }
  to: {
    stance:
      | 'supports'
      | 'opposes'
      | 'conditional'
      | 'demands'
      | 'offers'
      | 'concedes'
      | 'rules-out'
      | 'open'
      | 'expects'
      | 'neutral'
      | null
    polarity: 1 | 0 | -1
    date: string | null
    statements: string[]
  }
  direction: 'softening' | 'hardening' | 'reversal' | 'new'
  basis: 'explicit' | 'inferred'
  /** the words of the report that tell of it */
  words?: string | null
  report?: string | null
  statements: string[]
}

export type Timeline = {
  /** oldest first, undated last */
  entries: {
    statement: string
    report: string
    outlet: string | null
    /** root of the family of reports */
    family: string
    speaker: string | null
    party: string
    proposal: string
    stance:
      | 'supports'
      | 'opposes'
      | 'conditional'
      | 'demands'
      | 'offers'
      | 'concedes'
      | 'rules-out'
      | 'open'
      | 'expects'
      | 'neutral'
      | null
    polarity: 1 | 0 | -1
    strength?: 'categorical' | 'hedged' | null
    said: {
      /** EDTF; a week is an interval */
      date: string | null
      precision: 'day' | 'week' | 'month' | 'year' | 'relative' | 'unknown'
      basis: 'date' | 'weekday' | 'relative' | 'published' | 'inherited' | 'set' | 'unknown'
      /** earliest day the text proves, ISO 8601 */
      notBefore?: string | null
      /** latest day the text proves, ISO 8601 */
      notAfter?: string | null
    }
    kind: 'direct' | 'indirect' | 'mixed'
    words: string
  }[]
  shifts: Shift[]
}

export type DossierKept = {
  kept: KeptDossier | null
  dossier: Dossier | null
}

export type KeptDossier = {
  name: string
  /** the YAML file as it was kept */
  text: string
}

export type DossierCheck = {
  /** null: a problem is an error */
  dossier: Dossier | null
  problems: Problem[]
  /** how many statements hold all words of each name */
  parties: {
    id: string
    names: {
      name: string
      statements: number
    }[]
  }[]
  proposals: {
    id: string
    names: {
      name: string
      statements: number
    }[]
  }[]
}

export type DossierText = {
  /** YAML, as a dossier file has it */
  text: string
}

export type Suggestion = {
  text: string
}

/** Work that goes on after the answer; read it again to see how far it is. */
export type Job = {
  id: string
  /** the file, address or dossier it is about */
  what: string
  state: 'waiting' | 'running' | 'done' | 'failed'
  /** bytes read or reports derived */
  done: number
  total: number | null
  reports: number
  added: {
    id: string
    renamed: boolean
  }[]
  /** were in the record already; nothing changed */
  known: string[]
  /** were there with other metadata; nothing changed */
  differs: {
    id: string
    fields: ('outlet' | 'published' | 'title' | 'url')[]
  }[]
  /** found in what was added */
  statements: number
  problems: Problem[]
}

export type DossierUse = {
  name?: string
  /** YAML, as a dossier file has it */
  text: string
}

export type EdgePage = {
  items: Edge[]
  /** token of the next page; null: this is the last one */
  next: string | null
}

export type Edge = {
  /** the original; null when it is not in the record, and then named in credit */
  from: string | null
  /** the copy */
  to: string
  kind: 'copy' | 'rewrite' | 'update' | 'quotes-from'
  /** whom the copy names as its source */
  credit: string | null
  /** unknown: nothing tells which of the two came first */
  direction: 'known' | 'unknown'
  score: number
  why: {
    rule: string
    score: number
  }[]
}

export type Families = {
  items: Family[]
}

export type Family = {
  /** the report that the others come from; the earliest where that is unknown */
  root: string
  /** all of them by id, the root among them */
  reports: string[]
}

export type VariantPage = {
  items: Variant[]
  /** token of the next page; null: this is the last one */
  next: string | null
}

export type DisagreementPage = {
  items: DisagreementRow[]
  /** token of the next page; null: this is the last one */
  next: string | null
}

export type DisagreementRow = {
  kind:
    | 'role'
    | 'date'
    | 'number'
    | 'wording'
    | 'attribution'
    | 'unsupported'
    | 'dropped'
    | 'update'
    | 'rounding'
    | 'scope'
    | 'spelling'
  /** both cannot be right */
  conflict: boolean
  reports: string[]
  /** the words on both sides */
  spans: [string, number, number][]
  note: string
  why: {
    rule: string
    score: number
  }[]
  /** the words at each of the spans */
  words: string[]
  published: {
    report: string
    outlet: string | null
    date: string | null
  }[]
}

export type JudgementPage = {
  items: StatedJudgement[]
  /** token of the next page; null: this is the last one */
  next: string | null
}

export type StatedJudgement = {
  judgement: Judgement
  /** false: an undo that stands took it back */
  stands: boolean
  state: 'applies' | 'taken back' | 'its report is not here' | 'its words are not found'
}

export type Undone = {
  undone: Judgement
  judgement: Judgement
}

export type Undo = {
  /** who decides; left out: the server's own user */
  author?: string
  /** why */
  note?: string
}

export type NewReport =
  | {
      text: string
      title?: string
      url?: string
      /** who published it; left out: as it says itself, else unknown */
      outlet?: string
      /** 2025-02-27, 2025-02 or 2025 */
      published?: string
    }
  | {
      address: string
      /** who published it; left out: as it says itself, else unknown */
      outlet?: string
      /** 2025-02-27, 2025-02 or 2025 */
      published?: string
    }

export type Jobs = {
  items: Job[]
}

export interface Operations {
  /** What the record holds, and which reports came last */
  getRecord: {
    input: object
    answer: RecordInfo
  }
  /** Reports by id, or those with some words, newest first */
  listReports: {
    input: {
      /** words that must all be there, in any form; quotation marks keep words together */
      q?: string
      /** rows of a page, 1 to 200 */
      limit?: number
      /** the `next` of the page before; left out for the first */
      page?: string
    }
    answer: ReportPage
  }
  /** Add a text, or the page at an address */
  addReport: {
    input: {
      body: NewReport
    }
    answer: Job
  }
  /** A report with its text and the statements found in it */
  getReport: {
    input: {
      /** id of the report */
      id: string
    }
    answer: ReportDetail
  }
  /** Remove a report and every trace of it from the files of the record; this cannot be undone */
  forgetReport: {
    input: {
      /** id of the report */
      id: string
    }
    answer: Forgotten
  }
  /** Where a report comes from and what comes from it, passage by passage */
  getReportLineage: {
    input: {
      /** id of the report */
      id: string
    }
    answer: Relations
  }
  /** Two reports side by side: kept, altered, dropped, added */
  compareReports: {
    input: {
      /** id of a report */
      a: string
      /** id of another */
      b: string
    }
    answer: Comparison
  }
  /** Set outlet, date, title or address; what was read stays beside it and can be brought back */
  correctReport: {
    input: {
      /** id of the report */
      id: string
      body: Correction
    }
    answer: ReportDetail
  }
  /** Mark a statement that was missed, by its words or their place */
  markStatement: {
    input: {
      /** id of the report */
      id: string
      body: Mark
    }
    answer: Judged
  }
  /** Statements that have all that is asked for, newest first */
  listStatements: {
    input: {
      /** words that must all be there, in any form; quotation marks keep words together */
      q?: string
      /** a person or body in any spelling, or an unnamed source */
      speaker?: string
      /** id of the party that the speaker speaks for */
      party?: string
      /** id of a proposal that it takes a position on */
      proposal?: string
      /** with this stance; together with `proposal`, on it */
      stance?:
        | 'supports'
        | 'opposes'
        | 'conditional'
        | 'demands'
        | 'offers'
        | 'concedes'
        | 'rules-out'
        | 'open'
        | 'expects'
        | 'neutral'
      kind?: 'direct' | 'indirect' | 'mixed'
      /** as the record has it */
      outlet?: string
      /** id of a report */
      report?: string
      /** first day that counts: 2025-02-27, 2025-02 or 2025 */
      since?: string
      /** last day that counts: `2025-02` is the whole of February */
      until?: string
      /** rows of a page, 1 to 200 */
      limit?: number
      /** the `next` of the page before; left out for the first */
      page?: string
    }
    answer: StatementPage
  }
  /** What the statements asked for have in common, and how many of each */
  getFacets: {
    input: {
      /** words that must all be there, in any form; quotation marks keep words together */
      q?: string
      /** a person or body in any spelling, or an unnamed source */
      speaker?: string
      /** id of the party that the speaker speaks for */
      party?: string
      /** id of a proposal that it takes a position on */
      proposal?: string
      /** with this stance; together with `proposal`, on it */
      stance?:
        | 'supports'
        | 'opposes'
        | 'conditional'
        | 'demands'
        | 'offers'
        | 'concedes'
        | 'rules-out'
        | 'open'
        | 'expects'
        | 'neutral'
      kind?: 'direct' | 'indirect' | 'mixed'
      /** as the record has it */
      outlet?: string
      /** id of a report */
      report?: string
      /** first day that counts: 2025-02-27, 2025-02 or 2025 */
      since?: string
      /** last day that counts: `2025-02` is the whole of February */
      until?: string
    }
    answer: Facets
  }
  /** A statement with its report, the text around it and what people decided about it */
  getStatement: {
    input: {
      /** id of the statement */
      id: string
    }
    answer: StatementDetail
  }
  /** The same words in other reports, first report first, with what each did to them */
  getEchoes: {
    input: {
      /** id of the statement */
      id: string
    }
    answer: Echoes
  }
  /** A statement as a reference: BibTeX, RIS or plain text */
  citeStatement: {
    input: {
      /** id of the statement */
      id: string
      /** of the reference */
      style?: 'text' | 'bibtex' | 'ris'
    }
    answer: Citation
  }
  /** Decide who said it, when, where that stands, or that it is none; wins over every rule, can be undone */
  judgeStatement: {
    input: {
      /** id of the statement */
      id: string
      body: Decision
    }
    answer: Judged
  }
  /** Were these words said: exactly, cut, altered, paraphrased, by someone else, or not here */
  checkWords: {
    input: {
      /** the words, quotation marks or not */
      words: string
      /** who is supposed to have said them */
      by?: string
    }
    answer: Check
  }
  /** Who speaks by name, each person or body once, most statements first */
  listPeople: {
    input: {
      /** words of one of the names */
      q?: string
      /** id of a party of the dossier */
      party?: string
      /** rows of a page, 1 to 200 */
      limit?: number
      /** the `next` of the page before; left out for the first */
      page?: string
    }
    answer: PersonPage
  }
  /** Everybody called so, each with names, roles, outlets, first and last words */
  getPeople: {
    input: {
      /** surname, full name or organisation */
      name: string
    }
    answer: PeopleFound
  }
  /** What a tie would change; nothing is changed */
  previewTie: {
    input: {
      body: TieAsked
    }
    answer: TiePreview
  }
  /** Say that two names are one person or body, or are not; can be undone */
  tieNames: {
    input: {
      body: Tie
    }
    answer: Tied
  }
  /** Where each party stands on each proposal, with the statements that say so */
  getPositions: {
    input: {
      /** id of a party of the dossier */
      party?: string
      /** id of a proposal of the dossier */
      proposal?: string
      /** as it was on this day, month or year; what is undated stays */
      at?: string
    }
    answer: Positions
  }
  /** Commitments, deadlocks and shifts */
  getFollowed: {
    input: object
    answer: Followed
  }
  /** What a party or person said on a proposal, one entry a position, and the shifts */
  getTimeline: {
    input: {
      /** id of a party of the dossier */
      party?: string
      /** id of a proposal of the dossier */
      proposal?: string
      /** a person or body in any spelling */
      name?: string
    }
    answer: Timeline
  }
  /** The dossier that the record keeps, as the file was and as it is read */
  getDossier: {
    input: object
    answer: DossierKept
  }
  /** Keep a dossier and work out parties and positions with it */
  keepDossier: {
    input: {
      body: DossierUse
    }
    answer: Job
  }
  /** Follow nothing from now on */
  dropDossier: {
    input: object
    answer: Job
  }
  /** What is wrong with a dossier, line by line, and what each of its names would find; nothing is changed */
  checkDossier: {
    input: {
      body: DossierText
    }
    answer: DossierCheck
  }
  /** A dossier to begin with: who speaks for whom, and terms that several speakers share */
  suggestDossier: {
    input: object
    answer: Suggestion
  }
  /** Bring back the dossier before */
  undoDossier: {
    input: object
    answer: Job
  }
  /** Which report is a copy, rewrite or update of which, or quotes from it, and why */
  listLineage: {
    input: {
      /** id of a report */
      report?: string
      /** rows of a page, 1 to 200 */
      limit?: number
      /** the `next` of the page before; left out for the first */
      page?: string
    }
    answer: EdgePage
  }
  /** Reports that come from one another and count once */
  listFamilies: {
    input: object
    answer: Families
  }
  /** The same words in two reports, with the exact edit */
  listVariants: {
    input: {
      /** id of a report */
      report?: string
      /** rows of a page, 1 to 200 */
      limit?: number
      /** the `next` of the page before; left out for the first */
      page?: string
    }
    answer: VariantPage
  }
  /** Where reports differ about the same words, event or source, and whether both can be right */
  listDisagreements: {
    input: {
      /** id of a report */
      report?: string
      /** true: only where both cannot be right */
      conflict?: 'true' | 'false'
      /** rows of a page, 1 to 200 */
      limit?: number
      /** the `next` of the page before; left out for the first */
      page?: string
    }
    answer: DisagreementPage
  }
  /** What people decided, newest first, and whether it has an effect */
  listJudgements: {
    input: {
      /** id of a report */
      report?: string
      /** rows of a page, 1 to 200 */
      limit?: number
      /** the `next` of the page before; left out for the first */
      page?: string
    }
    answer: JudgementPage
  }
  /** Take a judgement back; what the rules found stands again */
  undoJudgement: {
    input: {
      /** id of the judgement */
      id: string
      body: Undo
    }
    answer: Undone
  }
  /** Add the reports of a file: text, HTML, JSONL, RSS or Atom; the body is the file itself */
  addFile: {
    input: {
      /** of the file, with its ending */
      name: string
      /** who published it; left out: as it says itself, else unknown */
      outlet?: string
      /** 2025-02-27, 2025-02 or 2025 */
      published?: string
      body: Blob | Uint8Array<ArrayBuffer>
    }
    answer: Job
  }
  /** How far some work is */
  getJob: {
    input: {
      /** id of the job */
      id: string
    }
    answer: Job
  }
  /** All work since the server began, newest first */
  listJobs: {
    input: object
    answer: Jobs
  }
  /** A whole list as CSV or JSON, with the same filters as the list itself */
  saveList: {
    input: {
      /** which list */
      list:
        | 'statements'
        | 'reports'
        | 'people'
        | 'positions'
        | 'timeline'
        | 'shifts'
        | 'commitments'
        | 'deadlocks'
        | 'lineage'
        | 'variants'
        | 'disagreements'
        | 'judgements'
      /** of the file */
      format?: 'csv' | 'json'
      /** for a timeline: a person or body */
      name?: string
      /** words that must all be there, in any form; quotation marks keep words together */
      q?: string
      /** a person or body in any spelling, or an unnamed source */
      speaker?: string
      /** id of the party that the speaker speaks for */
      party?: string
      /** id of a proposal that it takes a position on */
      proposal?: string
      /** with this stance; together with `proposal`, on it */
      stance?:
        | 'supports'
        | 'opposes'
        | 'conditional'
        | 'demands'
        | 'offers'
        | 'concedes'
        | 'rules-out'
        | 'open'
        | 'expects'
        | 'neutral'
      kind?: 'direct' | 'indirect' | 'mixed'
      /** as the record has it */
      outlet?: string
      /** id of a report */
      report?: string
      /** first day that counts: 2025-02-27, 2025-02 or 2025 */
      since?: string
      /** last day that counts: `2025-02` is the whole of February */
      until?: string
    }
    answer: string
  }
  /** The whole record as a file: json (the whole record), jsonl (a report a line), csv (a statement a row), parquet (the same columns for data frames), jsonld (Web Annotations and schema.org), bibtex (reports for a bibliography), ris (the same for Zotero, EndNote, Mendeley), matrix (who × proposals, for and against, as CSV), graphml (commitments as a graph), dna (Discourse Network Analyzer) */
  exportRecord: {
    input: {
      /** of the file */
      format?: 'json' | 'jsonl' | 'csv' | 'parquet' | 'jsonld' | 'bibtex' | 'ris' | 'matrix' | 'graphml' | 'dna'
    }
    answer: string
  }
}

export const OPERATIONS = {
  getRecord: { method: 'GET', path: '/api/v1/record', query: [] },
  listReports: { method: 'GET', path: '/api/v1/reports', query: ['q', 'limit', 'page'] },
  addReport: { method: 'POST', path: '/api/v1/reports', query: [] },
  getReport: { method: 'GET', path: '/api/v1/reports/{id}', query: [] },
  forgetReport: { method: 'DELETE', path: '/api/v1/reports/{id}', query: [] },
  getReportLineage: { method: 'GET', path: '/api/v1/reports/{id}/lineage', query: [] },
  compareReports: { method: 'GET', path: '/api/v1/compare', query: ['a', 'b'] },
  correctReport: { method: 'POST', path: '/api/v1/reports/{id}/corrections', query: [] },
  markStatement: { method: 'POST', path: '/api/v1/reports/{id}/marks', query: [] },
  listStatements: {
    method: 'GET',
    path: '/api/v1/statements',
    query: [
      'q',
      'speaker',
      'party',
      'proposal',
      'stance',
      'kind',
      'outlet',
      'report',
      'since',
      'until',
      'limit',
      'page',
    ],
  },
  getFacets: {
    method: 'GET',
    path: '/api/v1/facets',
    query: ['q', 'speaker', 'party', 'proposal', 'stance', 'kind', 'outlet', 'report', 'since', 'until'],
  },
  getStatement: { method: 'GET', path: '/api/v1/statements/{id}', query: [] },
  getEchoes: { method: 'GET', path: '/api/v1/statements/{id}/echoes', query: [] },
  citeStatement: { method: 'GET', path: '/api/v1/statements/{id}/citation', query: ['style'] },
  judgeStatement: { method: 'POST', path: '/api/v1/statements/{id}/judgements', query: [] },
  checkWords: { method: 'GET', path: '/api/v1/check', query: ['words', 'by'] },
  listPeople: { method: 'GET', path: '/api/v1/people', query: ['q', 'party', 'limit', 'page'] },
  getPeople: { method: 'GET', path: '/api/v1/people/{name}', query: [] },
  previewTie: { method: 'POST', path: '/api/v1/people/ties/preview', query: [] },
  tieNames: { method: 'POST', path: '/api/v1/people/ties', query: [] },
  getPositions: { method: 'GET', path: '/api/v1/positions', query: ['party', 'proposal', 'at'] },
  getFollowed: { method: 'GET', path: '/api/v1/followed', query: [] },
  getTimeline: { method: 'GET', path: '/api/v1/timeline', query: ['party', 'proposal', 'name'] },
  getDossier: { method: 'GET', path: '/api/v1/dossier', query: [] },
  keepDossier: { method: 'PUT', path: '/api/v1/dossier', query: [] },
  dropDossier: { method: 'DELETE', path: '/api/v1/dossier', query: [] },
  checkDossier: { method: 'POST', path: '/api/v1/dossier/check', query: [] },
  suggestDossier: { method: 'GET', path: '/api/v1/dossier/suggestion', query: [] },
  undoDossier: { method: 'POST', path: '/api/v1/dossier/undo', query: [] },
  listLineage: { method: 'GET', path: '/api/v1/lineage', query: ['report', 'limit', 'page'] },
  listFamilies: { method: 'GET', path: '/api/v1/families', query: [] },
  listVariants: { method: 'GET', path: '/api/v1/variants', query: ['report', 'limit', 'page'] },
  listDisagreements: { method: 'GET', path: '/api/v1/disagreements', query: ['report', 'conflict', 'limit', 'page'] },
  listJudgements: { method: 'GET', path: '/api/v1/judgements', query: ['report', 'limit', 'page'] },
  undoJudgement: { method: 'POST', path: '/api/v1/judgements/{id}/undo', query: [] },
  addFile: { method: 'POST', path: '/api/v1/files', query: ['name', 'outlet', 'published'] },
  getJob: { method: 'GET', path: '/api/v1/jobs/{id}', query: [] },
  listJobs: { method: 'GET', path: '/api/v1/jobs', query: [] },
  saveList: {
    method: 'GET',
    path: '/api/v1/files/{list}',
    query: [
      'format',
      'name',
      'q',
      'speaker',
      'party',
      'proposal',
      'stance',
      'kind',
      'outlet',
      'report',
      'since',
      'until',
    ],
  },
  exportRecord: { method: 'GET', path: '/api/v1/export', query: ['format'] },
} as const satisfies Record<keyof Operations, { method: string; path: string; query: readonly string[] }>
