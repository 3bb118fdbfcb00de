import fc from 'fast-check'

/** Texts of what Markdown, HTML and letters make something of. */
export const odd = fc
  .array(
    fc.constantFrom(
      ...'Dear Ms. Okafor,|\n|\n\n|\r\n|  \n|**|_|`|```\n|> |- |1. |# |<br>|<b>|</b>|<script>|<!-- x -->|&amp;|&eacute;|&|;|\\|[a](b)|| a | b |\n|-|-|\n|---\n|Regards,\n|word|é|👩‍💻|\t|::|P.S. '.split(
        '|'
      )
    ),
    {maxLength: 40}
  )
  .map((pieces) => pieces.join(''))
