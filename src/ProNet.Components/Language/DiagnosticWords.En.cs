using ProNet.Search.Querying;

namespace ProNet.Components.Language;

internal sealed class EnglishDiagnosticWords : DiagnosticWords
{
    public override string Heading => "About your search";

    protected override string Sentence(DiagnosticCode code, string first, string second) => code switch
    {
        DiagnosticCode.UnbalancedQuote => "A quotation mark has no partner; we read it as if it closed at the end.",
        DiagnosticCode.UnbalancedParenthesis => "A parenthesis has no partner; we read the query without it.",
        DiagnosticCode.MixedAndOr => $"AND and OR stand side by side; we read this as {first}. Parentheses say what you mean.",
        DiagnosticCode.UnknownField => second.Length > 0
            ? $"There is no field “{first}”; we looked for the words. Did you mean “{second}:”?"
            : $"There is no field “{first}”; we looked for the words.",
        DiagnosticCode.EmptyClause => "An operator or field has nothing after it; we left it out.",
        DiagnosticCode.PrefixTooShort => "An asterisk needs at least two letters before it; we looked for the word as it stands.",
        DiagnosticCode.BadRange => $"We could not read the range “{first}” and left it out. Write for example years:3..8 or years:>=5.",
        DiagnosticCode.EmptyRange => $"The range “{first}” starts after it ends, so nothing can match it.",
        DiagnosticCode.UnknownTerm => $"Nothing here contains “{first}”.",
        DiagnosticCode.UnknownPlace => $"We do not know the place “{first}”, so nothing is near it. Check the spelling or name a larger town.",
        DiagnosticCode.OnlyNegative => "You only said what to leave out; everything else is shown.",
        DiagnosticCode.TooComplex => $"The query goes beyond the limit ({first}); we left out the rest.",
        DiagnosticCode.TooCostly => $"The query asks for more than {first} {Dear(second)}; we left out the rest.",
        DiagnosticCode.ReadOperators => $"We read {Quoted(first)} as an operator: {second}.",
        DiagnosticCode.ReadExclamation => $"We read the exclamation mark as NOT: without “{first}”.",
        DiagnosticCode.ReadNearWords => $"We looked for all words of “{first}”, wherever they stand.",
        DiagnosticCode.ReadWebOperators => $"Operators of web search engines mean nothing here; we left out {first}.",
        DiagnosticCode.ReadUnfinished => $"“{first}” looks unfinished; we searched words that begin so.",
        DiagnosticCode.ReadLongText when first == "0" => "We found nothing to search for in this long text, so it leaves nobody out. Try a few words of your own.",
        DiagnosticCode.ReadLongText when first == "1" => "We read this long text as a search for the one thing that it speaks of.",
        DiagnosticCode.ReadLongText => $"We read this long text as a search for {first} things that it speaks of; who has more of them comes first.",
        DiagnosticCode.TextShortened => $"The text is longer than {first} characters; we read up to there.",
        DiagnosticCode.UnknownParameter => second.Length > 0
            ? $"The address has a part “{first}” that this page does not know. Did you mean “{second}”?"
            : $"The address has a part “{first}” that this page does not know.",
        DiagnosticCode.BadParameter when second.Length == 0 => $"The address needs a value for “{first}”.",
        DiagnosticCode.BadParameter => $"“{second}” cannot be read for “{first}” in the address.",
        DiagnosticCode.FieldNotInside => $"The field “{first}” is no part of {second}:(…); we left it out.",
        DiagnosticCode.FieldOnlyInside => $"“{first}” belongs inside position:(…) or education:(…), for example position:(title:nurse {first}:2015..2018); we left it out.",
        DiagnosticCode.FieldNotForSubject => $"The field “{first}” does not exist here; we left it out.",
        DiagnosticCode.UnknownJob => $"There is no job number {first}, or you may not see it; we searched without it.",
        DiagnosticCode.RankOfAnother => $"“rank={first}” puts {(first == "job" ? "jobs" : "people")} in order, and this search finds something else.",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, "A new code needs a sentence."),
    };

    private static string Quoted(string words) => string.Join(", ", words.Split(", ").Select(w => $"“{w}”"));

    private static string Dear(string what) => what switch
    {
        "prefix" => "words with an asterisk",
        "phrase" => "words in one phrase",
        "phrases" => "words in phrases",
        "place" => "places",
        "entry" => "words inside positions and studies",
        "spelling" => "added spellings of skills",
        _ => what,
    };
}
