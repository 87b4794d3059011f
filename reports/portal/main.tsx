import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { Provider } from "urql";
import { createGraphqlClient } from "./graphql-client.ts";
import { createRouter } from "./router.tsx";
import "./style/design-system.css";
import "./style/theme.css";
import "./style/page.css";
import "./style/table.css";
import "./style/print.css";

const place = document.getElementById("portal");
if (!place) throw new Error('index.html should hold an element with id "portal".');

createRoot(place).render(
  <StrictMode>
    <Provider value={createGraphqlClient()}>
      <RouterProvider router={createRouter()} />
    </Provider>
  </StrictMode>,
);
