import type { ReactNode } from "react";

interface DownloadButtonProps {
  readonly fileName: string;
  readonly contents: () => string;
  readonly children: ReactNode;
}

/** Hands what the page shows to the reader as a CSV file; nothing is asked of the server. */
export function DownloadButton({ fileName, contents, children }: DownloadButtonProps) {
  const download = () => {
    const address = URL.createObjectURL(new Blob([contents()], { type: "text/csv;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <p className="screen-only">
      <button className="utrecht-button utrecht-button--secondary-action" onClick={download} type="button">
        {children}
      </button>
    </p>
  );
}
