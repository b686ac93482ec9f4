import type { Language } from "@ck/registry";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import type { Texts } from "./shape.ts";

export const textsOf = (language: Language): Texts => ({ de, en })[language];
