/** Reports into the record: dropped, pasted or from an address; told how far it is, and what could not be read and why. */
import { type DragEvent, type FormEvent, useState } from 'react'
import { api, type Problem, problemOf, useAsk } from '../lib/api.ts'
import { Choices } from '../parts/choices.tsx'
import { Head, Section } from '../parts/head.tsx'
import { Empty, Shown, Trouble } from '../parts/states.tsx'
import { JobList } from './add/jobs.tsx'

type Way = 'files' | 'paste' | 'address'
const WAYS: [Way, string][] = [
  ['files', 'Files'],
  ['paste', 'Text'],
  ['address', 'Address'],
]

export function Add() {
  const [way, setWay] = useState<Way>('files')
  const [problem, setProblem] = useState<Problem | null>(null)
  const jobs = useAsk('jobs', (signal) => api.listJobs({}, signal))
  const begin = async (work: () => Promise<unknown>) => {
    setProblem(null)
    try {
      await work()
    } catch (error) {
      setProblem(problemOf(error))
    }
    jobs.again()
  }
  return (
    <>
      <Head title="Add reports">
        <p className="lead">
          They are read on this machine and go nowhere else. What is in the record already changes nothing.
        </p>
      </Head>
      <div className="split">
        <div>
          <Choices label="How" options={WAYS} value={way} onChange={setWay} />
          <AddForm way={way} begin={begin} />
          {problem && <Trouble problem={problem} />}
        </div>
        <aside className="side">
          <section>
            <h2>What helps</h2>
            <p className="small">
              The day of publication turns “said Sunday” into a date. Give it, and the outlet, where the report does not
              tell them itself. Web pages, feeds and JSONL usually do; a plain text may begin with lines such as
              “outlet:” and “published:” between two lines of three hyphens.
            </p>
          </section>
        </aside>
      </div>
      <Section title="Added since the server began">
        <Shown asked={jobs} wait="Asking what is being read …">
          {({ items }) =>
            items.length === 0 ? <Empty title="Nothing yet." /> : <JobList jobs={items} again={jobs.again} />
          }
        </Shown>
      </Section>
    </>
  )
}

type Begin = (work: () => Promise<unknown>) => Promise<void>

function AddForm({ way, begin }: { way: Way; begin: Begin }) {
  const [files, setFiles] = useState<File[]>([])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const typed = new FormData(form)
    const value = (key: string) => String(typed.get(key) ?? '').trim()
    const known = (key: string) => (value(key) ? { [key]: value(key) } : {})
    const given = { ...known('outlet'), ...known('published') }
    begin(async () => {
      if (way === 'files') {
        for (const file of files)
          await api.addFile({ name: file.name, ...given, body: new Uint8Array(await file.arrayBuffer()) })
        setFiles([])
      } else if (way === 'address') await api.addReport({ body: { address: value('address'), ...given } })
      else
        await api.addReport({
          body: { text: String(typed.get('text') ?? ''), ...known('title'), ...known('url'), ...given },
        })
      form.reset()
    })
  }
  return (
    <form className="form add-form" onSubmit={submit}>
      {way === 'files' && <Drop files={files} onFiles={setFiles} />}
      {way === 'paste' && (
        <>
          <div className="field">
            <label htmlFor="text">The report’s text</label>
            <textarea id="text" name="text" className="input" rows={10} required />
          </div>
          <div className="fields">
            <Text name="title" label="Title" />
            <Text name="url" label="Address it was published at" />
          </div>
        </>
      )}
      {way === 'address' && (
        <div className="field">
          <label htmlFor="address">Address</label>
          <input id="address" name="address" type="url" className="input" required placeholder="https://" />
          <span className="hint">
            A page or a feed. This is the one time the program asks the network, and only for this address.
          </span>
        </div>
      )}
      <div className="fields">
        <Text name="outlet" label="Outlet" hint="where the report does not tell it" />
        <Text name="published" label="Published" hint="2025-02-27, 2025-02 or 2025" />
      </div>
      <p className="actions">
        <button type="submit" className="button main" disabled={way === 'files' && files.length === 0}>
          {way === 'files' && files.length > 1 ? `Add ${files.length} files` : 'Add'}
        </button>
      </p>
    </form>
  )
}

function Text({ name, label, hint }: { name: string; label: string; hint?: string }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} className="input" />
      {hint && <span className="hint">{hint}</span>}
    </div>
  )
}

function Drop({ files, onFiles }: { files: File[]; onFiles: (files: File[]) => void }) {
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    onFiles([...files, ...event.dataTransfer.files])
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way; the field inside is the other, for the keyboard
    <div
      className={`drop ${over ? 'over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="field">
        <label htmlFor="files">Drop files here, or choose them</label>
        <input id="files" type="file" multiple onChange={(event) => onFiles([...(event.target.files ?? [])])} />
        <span className="hint">Text, HTML, JSONL, RSS or Atom, up to 64 MB each.</span>
      </div>
      {files.length > 0 && <p className="small">{files.map((file) => file.name).join(', ')}</p>}
    </div>
  )
}
