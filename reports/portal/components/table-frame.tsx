import { type ReactNode, useId, useRef } from "react";
import { useOverflow } from "./use-overflow.ts";

interface TableFrameProps {
  readonly caption: ReactNode;
  /** Whether the caption is drawn; a heading just above the table may already say it. */
  readonly isCaptionVisible?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A table of the design system. Where it is wider than the screen it scrolls within its frame, also from the keyboard. */
export function TableFrame({ caption, isCaptionVisible = true, className = "", children }: TableFrameProps) {
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(frame);
  const whenScrolling = overflows ? { role: "group", tabIndex: 0, "aria-labelledby": id } : {};
  return (
    <div className="table-frame" ref={frame} {...whenScrolling}>
      <table className={`utrecht-table utrecht-table--html-table table ${className}`}>
        <caption id={id} className={isCaptionVisible ? undefined : "visually-hidden"}>
          {caption}
        </caption>
        {children}
      </table>
    </div>
  );
}
