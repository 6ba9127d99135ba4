using ProNet.Search;

namespace ProNet.Application.Mail;

/// <summary>What a mail says, in one language and without its looks. Text and HTML are both made of it, so that they cannot say different things.</summary>
public sealed record Letter
{
    /// <summary>One line.</summary>
    public required string Subject { get; init; }

    /// <summary>What stands before the first paragraph; may be empty.</summary>
    public string Greeting { get; init; } = "";

    public required ValueList<string> Paragraphs { get; init; }

    /// <summary>What it tells of, one after the other; none for a letter about one thing.</summary>
    public ValueList<LetterSection> Sections { get; init; } = [];

    /// <summary>The one thing to do, if there is one.</summary>
    public LetterLink? Action { get; init; }

    /// <summary>What else is to be known, after the action: how long its link works, what to do if one did not ask for it.</summary>
    public ValueList<string> Notes { get; init; } = [];

    /// <summary>Why it was sent.</summary>
    public required string Reason { get; init; }

    /// <summary>Where that is changed; null where it cannot be.</summary>
    public LetterLink? Change { get; init; }
}
