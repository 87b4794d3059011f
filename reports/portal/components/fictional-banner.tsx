/**
 * Says above everything else, on the screen and on paper, that what follows is invented.
 * @param what the invented region, provider or municipality by its name
 */
export function FictionalBanner({ what }: { what: string }) {
  return (
    <div className="utrecht-alert utrecht-alert--warning fictional-banner" role="note">
      <p className="utrecht-paragraph">
        <strong>Fictieve gegevens:</strong> {what} bestaat niet. Alle namen en cijfers hiervan zijn verzonnen
        om te laten zien wat Regiospiegel kan.
      </p>
    </div>
  );
}
