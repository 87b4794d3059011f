import { once } from "node:events";
import { createWriteStream } from "node:fs";

const PRODUCTS = 30;
const MONTHS = 24;
const MUNICIPALITIES = 20;

/** Of every hundred rows one is corrected. */
const CORRECTED = 100;

/** How many providers it takes to deliver so many rows: thirty products each, for two years. */
export function providersFor(rows: number): number {
  return Math.ceil(rows / PRODUCTS / MONTHS);
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, "0");
}

function line(provider: number, month: number, product: number, isCorrected: boolean): string {
  const place = provider * 31 + month * 7 + product * 17;
  const spend = 1000 + (place % 9000) + (isCorrected && place % CORRECTED === 0 ? 10.5 : 0.25);
  const year = 2024 + Math.floor(month / 12);
  return `FA${padded(provider, 5)};${year}-${padded(1 + (month % 12), 2)};FG${padded(1 + (provider % MUNICIPALITIES), 4)};FP${product};${spend};${10 + (place % 40)};${100 + product}\n`;
}

/** Writes a file of statements of so many rows, as thirty providers after each other would deliver them. */
export async function writeStatements(path: string, rows: number, isCorrected: boolean): Promise<void> {
  const stream = createWriteStream(path);
  stream.write("provider_code;month;municipality_code;product_code;spend;clients;volume\n");
  let written = 0;
  for (let provider = 1; written < rows; provider += 1) {
    let text = "";
    for (let number = 0; number < MONTHS * PRODUCTS && written < rows; number += 1, written += 1)
      text += line(provider, Math.floor(number / PRODUCTS), number % PRODUCTS, isCorrected);
    if (!stream.write(text)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
}
