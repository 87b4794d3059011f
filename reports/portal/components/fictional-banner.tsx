/** Says above everything else that what follows is invented. */
export function FictionalBanner({ what }: { what: string }) {
  return (
    <div className="utrecht-alert utrecht-alert--warning fictional-banner" role="note">
      <p className="utrecht-paragraph">
        <strong>Verzonnen gegevens.</strong> {what} bestaat niet: de cijfers op deze pagina zijn gemaakt om te
        laten zien wat Regiospiegel kan.
      </p>
    </div>
  );
}
