import { languages } from "@ck/registry";
import { Option } from "commander";

export const languageFlag = () =>
  new Option("--lang <language>", "Sprache").choices(languages).default("de");
