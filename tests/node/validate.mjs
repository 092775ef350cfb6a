// Reads JSON documents (one a line) from standard input; prints true or false for each, by ajv with the schema given.
import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const ajv = new Ajv2020({ strict: false, allErrors: false, validateFormats: false });
const validate = ajv.compile(schema);
const lines = readFileSync(0, "utf-8").split("\n").filter((line) => line !== "");
for (const line of lines) console.log(validate(JSON.parse(line)));
