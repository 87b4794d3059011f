import { TextLink } from "../../components/text-link.tsx";
import "../../components/plain-list.css";

/** From a module that buys care to whom it buys from. */
export function ProviderLinks({ module }: { module: string }) {
  const search = `?module=${encodeURIComponent(module)}`;
  return (
    <ul className="plain-list screen-only">
      <li>
        <TextLink to={`/aanbieders${search}`}>Aanbieders</TextLink>
      </li>
      <li>
        <TextLink to={`/contracten/afloop${search}`}>Aflopende contracten</TextLink>
      </li>
      <li>
        <TextLink to={`/gesprekken${search}`}>Gesprekken</TextLink>
      </li>
      <li>
        <TextLink to={`/module/${module}/viermaandsrapportage`}>Viermaandsrapportage</TextLink>
      </li>
    </ul>
  );
}
