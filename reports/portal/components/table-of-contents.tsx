/** Links to the parts of the page that it stands on. */
export function TableOfContents({ sections }: { sections: readonly { id: string; title: string }[] }) {
  return (
    <nav aria-labelledby="op-deze-pagina" className="table-of-contents screen-only">
      <h2 className="table-of-contents__heading" id="op-deze-pagina">
        Op deze pagina
      </h2>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a className="utrecht-link utrecht-link--html-a" href={`#${id}`}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
