using System.Globalization;
using ProNet.Domain.Careers;

namespace ProNet.Application.Editing.Parts;

/// <summary>Reads the fields of a form, and says what is wrong with them.</summary>
internal sealed class FieldReader(Draft draft, EditScope scope)
{
    private readonly List<FieldProblem> problems = [];

    public EditScope Scope => scope;

    public IReadOnlyList<FieldProblem> Problems => problems;

    public void Refuse(string field, EditProblem problem) => problems.Add(new FieldProblem(field, problem));

    public string Line(string field, int longest, bool isRequired = false) => Checked(field, draft.Line(field), longest, isRequired);

    public string Text(string field, int longest) => Checked(field, draft.Text(field), longest, isRequired: false);

    public bool IsTicked(string field) => draft.IsTicked(field);

    /// <summary>Null when nothing is typed.</summary>
    public PartialDate? Date(string field)
    {
        var text = draft.Line(field);
        if (text.Length == 0)
            return null;
        var date = TypedDate.Read(text);
        if (date is null)
            Refuse(field, EditProblem.NoDate);
        return date;
    }

    /// <summary>A beginning and an end that fit each other, of something that has begun.</summary>
    public (PartialDate? Start, PartialDate? End) Period(string startField, string endField, bool mayEndLater)
    {
        var (start, end) = (Date(startField), Date(endField));
        if (start?.FirstDay > scope.Today)
            Refuse(startField, EditProblem.Future);
        if (start is { } s && end is { } e && e.LastDay < s.FirstDay)
            Refuse(endField, EditProblem.EndBeforeStart);
        else if (!mayEndLater && end?.FirstDay > scope.Today)
            Refuse(endField, EditProblem.Future);
        return (start, end);
    }

    /// <summary>An absolute address of the web; a missing scheme is https.</summary>
    public string Address(string field, int longest, bool isRequired)
    {
        var text = Line(field, longest, isRequired);
        if (text.Length == 0)
            return "";
        if (!text.Contains("://", StringComparison.Ordinal))
            text = "https://" + text;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            && address.Host.Contains('.', StringComparison.Ordinal) && address.UserInfo.Length == 0)
            return address.AbsoluteUri;
        Refuse(field, EditProblem.NoAddress);
        return text;
    }

    /// <summary>The default when nothing is chosen.</summary>
    public T Choice<T>(string field)
        where T : struct, Enum
    {
        var text = draft.Line(field);
        if (text.Length == 0)
            return default;
        if (Enum.TryParse<T>(text, out var value) && string.Equals(Enum.GetName(value), text, StringComparison.Ordinal))
            return value;
        Refuse(field, EditProblem.NoChoice);
        return default;
    }

    /// <summary>Null when nothing is typed. Blanks and separators of thousands are passed over.</summary>
    public int? Amount(string field)
    {
        var text = new string([.. draft.Line(field).Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '’' or ',' or '.'))]);
        if (text.Length == 0)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and <= 100_000_000)
            return amount;
        Refuse(field, EditProblem.NoAmount);
        return null;
    }

    private string Checked(string field, string text, int longest, bool isRequired)
    {
        text = ShownText.Of(text);
        if (isRequired && text.Length == 0)
            Refuse(field, EditProblem.Missing);
        if (text.Length > longest)
            Refuse(field, EditProblem.TooLong);
        return text;
    }
}
