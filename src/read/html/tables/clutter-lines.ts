/**
 * How lines begin, or read as a whole, that stand among an article's paragraphs and are none of them, by what they are.
 * Classes of lines as news pages have them, not wordings of single houses.
 */
export const CLUTTER_LINES: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    "related link",
    /^(?:read (?:more|also|next|the full story|full (?:story|article))|see also|also (?:read|see|on)|more (?:on|from|about|in) .{1,60}$|related(?: (?:articles?|stor(?:y|ies)|links?|content|news|topics?|coverage))?\s*:|(?:must[- ])?(?:watch|listen)\s*:|recommended(?: for you)?\s*:|you (?:might|may) also (?:like|enjoy)|don['’]t miss\s*:|up next\s*:?|explore further|click here.{0,30}$|continue reading|(?:top|more) stories\b|view (?:all|more|comments)|\[?read more)/i,
  ],
  [
    "newsletter",
    /^(?:sign up (?:for|to|here|now|today)|subscribe (?:to|now|here|today)|(?:already a )?subscriber|get (?:the|our|more) (?:latest|daily|weekly|best|top|free) .{0,80}(?:inbox|newsletter|email|e-mail|alerts?)|enter your e-?mail|your e-?mail address|join our (?:newsletter|mailing list)|to read the full story|this (?:story|article|content) is (?:for|available to) subscribers|(?:please )?(?:log|sign) in to|thank(?:s| you) for (?:subscribing|signing up)|.{0,80}\bdelivered (?:straight |directly )?(?:to your inbox|through your letterbox))/i,
  ],
  [
    "sharing bar",
    /^(?:follow (?:us|me|him|her|them|the .{1,60}|@?\p{Lu}.{1,60}) on\b|(?:like|find|join|connect with|visit) us on\b|share (?:this|on|via)\b|tweet(?: this)?$|e-?mail this\b|print(?: this)?(?: article| page| story)?$|copy link|download (?:the|our) .{0,40}\bapp\b|get (?:the|our) .{0,30}\bapp\b)/iu,
  ],
  [
    "comment",
    /^(?:(?:leave|post|add|write) (?:a|your) (?:comment|reply|review)|(?:\d{1,6} )?comments?(?: \(\d{1,6}\))?$|(?:show|view|read|load|see|hide) (?:all |the |\d{1,6} |more )?comments|join the (?:conversation|discussion)|have your say|tell us what you think|what do you think\?|comments (?:are|have been) (?:closed|off|disabled))/i,
  ],
  [
    "advertisement",
    /^(?:advertisement|advertising|sponsored(?: content)?|paid (?:content|post)|story continues below(?: advertisement)?|article continues (?:below|after).{0,40})[.:]?$/i,
  ],
  [
    "credits",
    /^(?:(?:.{1,80} )?contributed to this (?:report|story|article)\.?$|this (?:story|article|post|report) (?:was |has been )?(?:originally |first )?(?:appeared|published|posted|updated)\b.{0,120}$|(?:editor['’]?s? |publisher['’]?s )?note: (?:this|an earlier)|provided by\b.{0,80}$|(?:photo|image|picture|video|graphic|illustration)s? ?(?:credit|courtesy|by|via|source)?s? ?:|source ?: .{1,60}$|filed under\b|tagged? ?:|tags ?:|topics ?:|categor(?:y|ies) ?:|posted (?:in|by|on)\b.{0,80}$|last (?:updated|modified)\b|this document is subject to copyright|(?:©|\(c\)|copyright)\s.{0,200}$|all rights reserved|.{0,120}all rights reserved\.?$|citation: |permalink\b|ftc: )/i,
  ],
];
