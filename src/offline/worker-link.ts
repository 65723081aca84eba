import siteConfig from "@generated/docusaurus.config";
import i18n from "@generated/i18n";
import { findLocale } from "../../scripts/lib/locale.ts";
import { dataAddress } from "../../scripts/site/data/content.ts";
import { pageSizesPath, workerPath } from "../../scripts/site/offline/content.ts";
import { siteBase } from "../site-data/site-base.ts";
import { announce } from "./announce.ts";
import type { Visit, VisitAnswer } from "./worker-messages.ts";

let link: Promise<ServiceWorkerRegistration> | undefined;
/** What the worker has been told of. */
const told = new Set<string>();

/** Starts the worker, once, and waits until it is at work; rejects where the browser has none for the page. */
export function startWorker(): Promise<ServiceWorkerRegistration> {
  link ??= openLink();
  return link;
}

/** Waits until the newest worker is at work, which brings what pages need that are loaded from now on. */
export async function renewWorker(): Promise<void> {
  const registration = await startWorker();
  await registration.update();
  const { installing } = registration;
  if (installing === null) return;
  await new Promise<void>((resolve) => {
    installing.addEventListener("statechange", () => {
      if (["activated", "redundant"].includes(installing.state)) resolve();
    });
  });
}

/**
 * Tells the worker what the page has shown, for it sees only what is loaded while it is at work.
 * @returns whether the worker could keep that and what it needs, else what it lacked
 */
export async function tellVisit(pathname: string): Promise<VisitAnswer> {
  const { active } = await startWorker();
  const tellNews = () => tell(active, takeUntold(pathname));
  const answer = await tellNews();
  // What was on its way when the worker took over, it has not seen either, and it is there by now.
  return answer === true ? tellNews() : answer;
}

/** The addresses of what the page has shown by now and the worker has not been told of; they are so from now on. */
function takeUntold(pathname: string): readonly string[] {
  const loaded = ["navigation", "resource"].flatMap((type) => performance.getEntriesByType(type));
  const here = window.location.origin;
  // What the page shows that says what is kept, too.
  const known = [dataAddress("collections"), pageSizesPath].map(
    (path) => siteConfig.baseUrl + path,
  );
  const addresses = [
    ...[pathname, ...known].map((path) => here + path),
    ...loaded.map(({ name }) => name).filter((name) => name.startsWith(`${here}/`)),
  ];
  const untold = addresses.filter((address) => !told.has(address));
  for (const address of untold) told.add(address);
  return untold;
}

/** Sends a visit; gives the worker's answer. */
function tell(worker: ServiceWorker | null, addresses: readonly string[]): Promise<VisitAnswer> {
  const visit: Visit = { locale: findLocale(i18n.currentLocale), addresses };
  const { port1: answer, port2: question } = new MessageChannel();
  return new Promise((resolve) => {
    answer.onmessage = ({ data }) =>
      resolve(data === true || data === "unreachable" ? data : "full");
    worker?.postMessage(visit, [question]);
  });
}

async function openLink(): Promise<ServiceWorkerRegistration> {
  const { serviceWorker } = navigator;
  let hadWorker = serviceWorker.controller !== null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (hadWorker) announce("version");
    hadWorker = true;
  });
  serviceWorker.addEventListener("message", ({ data }) => {
    if (data === "full") announce("full");
  });
  await serviceWorker.register(siteBase + workerPath, { scope: siteBase, updateViaCache: "none" });
  return serviceWorker.ready;
}
