import {statusOf} from '../src/language/assertion/assertion.ts'
import {listsOf, namedIn, type TechnologyList} from '../src/language/technology-lists.ts'
import type {Span} from '../src/letter/letter.ts'
import {defineRule, type Finding} from '../src/lint/rule.ts'

interface Options {
  readonly maxListed: number
  readonly maxPerParagraph: number
}
type MessageId = 'listed' | 'rivals' | 'paragraph'

/** So many of one kind in one list, and the reader asks which of them it was. */
const rivals = 4

export default defineRule<Options, MessageId>({
  id: 'tech-list-padding',
  category: 'mission',
  severity: 'warn',
  docs: {
    summary: 'Enumerations of technologies that nothing is told about.',
    why: 'A list of tools reads as padding: everybody can write it, and it tells neither depth nor judgment. Four rivals in one list make a reader ask which of them the writer knows.',
    mend: 'Keep the three or four names that belong to a decision and say what each did there; the résumé has room for the rest.',
    leaves:
      'Three or four names, names that separate sentences tell about, rivals weighed in a choice, and lists of things that only share words with technologies.',
    source:
      'JobJourney, "Python Developer Cover Letter Examples", 2026: "Name 3-4 with depth signals tied to a decision"; "Hiring Python Developers: The Complete Guide": "Django AND FastAPI AND Flask AND Pyramid".'
  },
  messages: {
    listed:
      '"{{list}}" names {{count}} technologies in a row, and a reader takes it for padding. Keep the three or four that a decision of yours turned on, and say what each did.',
    rivals:
      '"{{list}}" names {{count}} tools for the same job ({{kind}}), and a reader asks which of them you know well. Name the one that you would choose, and why.',
    paragraph:
      'This paragraph names {{count}} technologies, the last at "{{list}}"; over {{max}} none of them is remembered. Keep those that the decision turned on.'
  },
  options: {
    maxListed: {
      type: 'integer',
      minimum: 1,
      default: 4,
      description: 'Most technologies in one enumeration.'
    },
    maxPerParagraph: {
      type: 'integer',
      minimum: 1,
      default: 8,
      description: 'Most technologies in one paragraph.'
    }
  },
  examples: {
    bad: [
      {
        text: 'At the bakery I used >>Python, Celery, `redis-py`, Grafana and the ELK stack<< on most days.',
        messages: ['listed']
      },
      {text: 'My home is >>Go/Postgres/NATS/Helm/Terraform<<, in that order.', messages: ['listed']},
      {
        text: 'What I bring:\n\n- >>Python\n- dbt (4 years)\n- Snowflake\n- Airflow\n- Kafka<<',
        messages: ['listed']
      },
      {text: 'I have run >>Airflow, Prefect, Dagster and Luigi<< for customers.', messages: ['rivals']},
      {
        text: 'The lists come in over MQTT and wait in RabbitMQ. A FastAPI service reads them and asks PostgreSQL. Polars adds them up, and Grafana shows the sums. The old ones are in Snowflake, where >>dbt<< has its tests.',
        options: {maxPerParagraph: 7},
        messages: ['paragraph']
      },
      {text: 'It runs on >>Django, Redis and Docker<<.', options: {maxListed: 2}}
    ],
    good: [
      {
        text: 'I put Django in front of Postgres and Redis, and left Celery out because one cron line was enough.'
      },
      {
        text: 'I compared Airflow, Prefect, Dagster and Luigi on our worst week and chose the second, since its retries are written in Python.'
      },
      {text: 'Julia, Ruby, Ada, Pascal and Stan shared the night shift with a python, two boas and a gecko.'},
      {text: 'We deliver to Kiel, Lund, Oslo, Turku and Riga, and each port has its own clock.'},
      {text: 'What I do:\n\n- plan the shifts\n- review\n- the pager\n- budgets\n- hiring'}
    ]
  },
  *check({letter, options, vocabulary}) {
    const quote = ({start, end}: Span): string => letter.source.slice(start, end).replace(/\s+/g, ' ')
    for (const paragraph of listsOf(letter, vocabulary.technologies)) {
      const padded = paragraph.lists
        .map((list) => judge(list, options))
        .filter((found) => found !== undefined)
      const told = padded.filter(
        ({list: {first}}) =>
          !['negated', 'opposed', 'quoted', 'attributed'].includes(
            statusOf(letter, first.sentence, first.from, first.to)
          )
      )
      for (const {list, data, messageId} of told)
        yield {messageId, span: list.span, data: {...data, list: quote(list.span)}}
      if (padded.length > 0) continue
      const named = namedIn(paragraph)
      const [over, last] = [named[options.maxPerParagraph], named.at(-1)]
      if (!over || !last) continue
      const span = {start: over.span.start, end: last.span.end}
      yield {
        messageId: 'paragraph',
        span,
        data: {count: named.length, max: options.maxPerParagraph, list: quote(last.span)}
      }
    }
  }
})

function judge(
  list: TechnologyList,
  {maxListed}: Options
): {list: TechnologyList; messageId: MessageId; data: NonNullable<Finding['data']>} | undefined {
  if (list.count > maxListed) return {list, messageId: 'listed', data: {count: list.count}}
  const kind = list.rivals
  if (!kind || kind.count < rivals || list.weighed) return undefined
  return {list, messageId: 'rivals', data: {count: kind.count, kind: kind.kind.replaceAll('-', ' ')}}
}
