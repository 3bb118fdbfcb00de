import {Ajv2020, type AnySchema} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {validateXML} from 'xmllint-wasm'

const ajv = new Ajv2020({strict: false, allErrors: true})
addFormats(ajv)

/** What is wrong with a value by a JSON Schema (2020-12): one line an error, none where it is valid. */
export function schemaErrors(schema: AnySchema, value: unknown): readonly string[] {
  // Ajv keeps what it has compiled for a schema.
  const validate = ajv.compile(schema)
  void validate(value)
  return (validate.errors ?? []).map(({instancePath, message}) => `${instancePath}: ${message ?? ''}`)
}

/** What libxml2 finds wrong with a document, by an XSD. */
export async function xmlErrors(schema: string, text: string): Promise<readonly string[]> {
  const {errors} = await validateXML({
    xml: {fileName: 'report.xml', contents: text},
    schema: {fileName: 'schema.xsd', contents: schema}
  })
  return errors.map(({message}) => message)
}
