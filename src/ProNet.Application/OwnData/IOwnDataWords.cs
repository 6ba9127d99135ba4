using ProNet.Application.Mail;

namespace ProNet.Application.OwnData;

/// <summary>Words about one's own data. They live in projects above this one, which the web host brings.</summary>
public interface IOwnDataWords
{
    /// <summary>The page that an export begins with, as HTML.</summary>
    string Index(IReadOnlyList<ExportedTable> tables, DateTime at, string language);

    /// <summary>Reminds the owner of an account that lies unused.</summary>
    /// <param name="erasedOn">When it is erased unless its owner signs in.</param>
    /// <param name="language">Two letters.</param>
    Letter Reminder(DateTime erasedOn, string language);
}
