import { addressOf, type Operations } from '../../../src/client/index.ts'

type Asked = Omit<Operations['saveList']['input'], 'format'>

/** A list as a file, with the filters it is shown with. */
export function Save(asked: Asked) {
  return (
    <span className="save small no-print">
      Save as{' '}
      <a href={addressOf('saveList', { ...asked, format: 'csv' })} download>
        CSV
      </a>{' '}
      or{' '}
      <a href={addressOf('saveList', { ...asked, format: 'json' })} download>
        JSON
      </a>
    </span>
  )
}
