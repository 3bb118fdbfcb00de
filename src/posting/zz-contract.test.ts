import {describeRule} from '../testing/describe-rule.ts'
import a from '../../rules/title-mismatch.ts'
import b from '../../rules/company-mismatch.ts'
import c from '../../rules/company-missing.ts'
import d from '../../rules/posting-keywords.ts'
for (const rule of [a, b, c, d]) describeRule(rule)
