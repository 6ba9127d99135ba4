using System.Text;
using ProNet.Domain.Access;
using ProNet.Search.Schema;

namespace ProNet.Search.Indexing;

/// <summary>What no retry can make indexable.</summary>
public static class DocumentCheck
{
    /// <summary>Lucene, in process or in a server, refuses longer terms and sorted values.</summary>
    public const int LongestValueBytes = 32_766;

    /// <summary>Why what an operation says for a view is refused, as a sentence; null when it is not.</summary>
    /// <param name="operation">What is to be written.</param>
    /// <param name="view">The view.</param>
    /// <param name="schema">The schema of its kind.</param>
    public static string? Refusal(IndexOperation operation, View view, SearchSchema schema)
    {
        if (operation.Renditions[view] is not { } document)
            return null;
        if (document.Subject != operation.Subject || document.Id != operation.Id || document.Version != operation.Version)
            return "The document is not the one that the operation names.";
        if (!view.Sees(document.Audience))
            return "The document is for fewer than those whose index it is to stand in.";
        foreach (var field in schema.Fields)
        {
            if (field is KeywordField keyword && HasTooLongValue(keyword.Read(document)))
                return $"The field {field.Name} holds a value that is too long to be a filter.";
        }

        return null;
    }

    private static bool HasTooLongValue(IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            if (value.Length > LongestValueBytes / 3 && Encoding.UTF8.GetByteCount(value) > LongestValueBytes)
                return true;
        }

        return false;
    }
}
