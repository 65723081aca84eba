import Layout from "@theme/Layout";
import type { ReactNode } from "react";

/** A front page, which the navigation bar leads to. */
export default function Home(): ReactNode {
  return (
    <Layout>
      <main className="container margin-vert--lg">Papers</main>
    </Layout>
  );
}
