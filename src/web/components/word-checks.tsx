// Some of the vocabulary's words, each with a box to tick.

/** The list with one of the words put in or taken out, in the vocabulary's order. */
function toggled<Id extends string>(all: readonly Id[], chosen: readonly Id[], id: Id): Id[] {
  return all.filter((one) => (one === id ? !chosen.includes(id) : chosen.includes(one)))
}

export function WordChecks<Id extends string>(props: {
  legend: string
  words: readonly { readonly id: Id; readonly name: string }[]
  chosen: readonly Id[]
  onChange: (chosen: Id[]) => void
}) {
  const all = props.words.map(({ id }) => id)
  return (
    <fieldset className="check-list">
      <legend>{props.legend}</legend>
      {props.words.map(({ id, name }) => (
        <label key={id} className="option">
          <input
            type="checkbox"
            checked={props.chosen.includes(id)}
            onChange={() => props.onChange(toggled(all, props.chosen, id))}
          />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
