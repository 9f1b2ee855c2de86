import type { ReactNode } from 'react';

interface Props {
  /** Of the control among the children; its hint, where there is one, is `<id>-hint` for its `aria-describedby`. */
  id: string;
  label: string;
  hint?: string;
  className?: string;
  children: ReactNode;
}

/** A control under its label and what explains it, in the order in which they are read. */
export function Field({ id, label, hint, className, children }: Props) {
  return (
    <div className={className === undefined ? 'field' : `field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p className="soft small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
    </div>
  );
}
