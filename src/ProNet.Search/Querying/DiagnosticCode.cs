namespace ProNet.Search.Querying;

public enum DiagnosticCode
{
    /// <summary>A quotation mark without its partner; read as if it closed at the end.</summary>
    UnbalancedQuote,

    /// <summary>A parenthesis without its partner.</summary>
    UnbalancedParenthesis,

    /// <summary>AND and OR side by side without parentheses: argument 0 shows how it was read.</summary>
    MixedAndOr,

    /// <summary>Argument 0 is not a field; argument 1, where present, is the nearest one. Read as words.</summary>
    UnknownField,

    /// <summary>An operator, field or parenthesis with nothing to act on; ignored.</summary>
    EmptyClause,

    /// <summary>Fewer than two letters before the asterisk; read as a word.</summary>
    PrefixTooShort,

    /// <summary>A range that cannot be read: argument 0 is the text; ignored.</summary>
    BadRange,

    /// <summary>A range whose lower bound exceeds its upper bound.</summary>
    EmptyRange,

    /// <summary>No document in scope has the word in argument 0.</summary>
    UnknownTerm,

    /// <summary>The gazetteer does not know the place in argument 0.</summary>
    UnknownPlace,

    /// <summary>Only exclusions: everything else is shown.</summary>
    OnlyNegative,

    /// <summary>The query is longer or deeper than the limit in argument 0; the rest was ignored.</summary>
    TooComplex,

    /// <summary>The query has more of something dear than argument 0: argument 1 says of what (<c>prefix</c>, <c>phrase</c>, <c>word</c>, <c>place</c>, <c>entry</c>, <c>spelling</c>). Those beyond were ignored.</summary>
    TooCostly,

    /// <summary>Words in small letters were read as operators: argument 0 names them, argument 1 shows how the query was read.</summary>
    ReadOperators,

    /// <summary><c>!</c> was read as NOT: argument 0 is the word.</summary>
    ReadExclamation,

    /// <summary><c>"…"~5</c> was read as all the words, wherever they stand: argument 0 is the phrase.</summary>
    ReadNearWords,

    /// <summary>Operators of web search engines were left out, because everything is searched here: argument 0 names them.</summary>
    ReadWebOperators,

    /// <summary>Argument 0, the last word, was read as the beginning of one.</summary>
    ReadUnfinished,

    /// <summary>A long text was read as any of the things it speaks of, argument 0 of them.</summary>
    ReadLongText,

    /// <summary>The text is longer than argument 0 characters; it was cut there, behind a word.</summary>
    TextShortened,

    /// <summary>Argument 0 is a parameter that the page does not know.</summary>
    UnknownParameter,

    /// <summary>Argument 0 is a parameter whose value, argument 1, cannot be read; ignored.</summary>
    BadParameter,

    /// <summary>Argument 0 is a field that this kind of search does not have; argument 1 the kind. Ignored.</summary>
    FieldNotForSubject,

    /// <summary>Argument 0 is a field that stands inside argument 1 (<c>position</c>, as written), which has no such part. Ignored.</summary>
    FieldNotInside,

    /// <summary>Argument 0 is a field that means something only inside an entry such as <c>position:(…)</c>. Ignored.</summary>
    FieldOnlyInside,

    /// <summary>Argument 0 is the number of a job that people are looked for; there is none, or the person may not see it. Ignored.</summary>
    UnknownJob,

    /// <summary>Argument 0 puts something in order that this search does not find.</summary>
    RankOfAnother,
}
