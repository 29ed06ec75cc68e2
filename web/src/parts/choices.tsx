/** A few choices of which one is taken, as buttons in a row. */
export function Choices<T extends string>({
  label,
  options,
  value,
  onChange,
}: {
  label: string
  options: readonly (readonly [T, string])[]
  value: T
  onChange: (value: T) => void
}) {
  return (
    <fieldset className="group no-print">
      <legend className="unseen">{label}</legend>
      {options.map(([of, name]) => (
        <button key={of} type="button" className="button" aria-pressed={value === of} onClick={() => onChange(of)}>
          {name}
        </button>
      ))}
    </fieldset>
  )
}
