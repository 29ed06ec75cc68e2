import { Head } from '../parts/head.tsx'

export function NotFound() {
  return (
    <Head title="There is no such page">
      <p className="lead">
        The address may have been cut. Begin at the <a href="/">overview</a>, or <a href="/search">search</a> the
        record.
      </p>
    </Head>
  )
}
