interface Props {
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
  onChange(value: string): void;
}

/** A choice from a short list. */
export function Choice({ label, value, options, onChange }: Props) {
  return (
    <label className="field">
      <span>{label}</span>
      <span className="select">
        <select value={value} onChange={({ target }) => onChange(target.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </span>
    </label>
  );
}
