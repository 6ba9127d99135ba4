using ProNet.Search;
using ProNet.Search.Lexicon;
using ProNet.Search.Requests;
using ProNet.Search.Responses;

namespace ProNet.Application.Searching;

/// <summary>Suggests what is being typed. Engines know the values of documents and their labels; an alias (<c>k8s</c>) leads to the skill that it is another name of.</summary>
public sealed class SuggestHandler(ISearcher searcher, ISkillLexicon skills)
{
    /// <summary>Suggestions among which that of an alias is looked for: its label may begin many others.</summary>
    private const int MostOfLabel = 50;

    /// <exception cref="SearchEngineUnavailableException">The engine cannot answer now.</exception>
    public async Task<ValueList<Suggestion>> HandleAsync(SuggestRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var found = await searcher.SuggestAsync(request, cancellationToken);
        if (skills.Find(request.Typed) is not { } skill || found.Any(s => s.Kind == SuggestionKind.Skill && s.Value == skill.Slug))
            return found;
        var named = await searcher.SuggestAsync(request with { Typed = skill.Label(request.Language), Limit = MostOfLabel }, cancellationToken);
        return named.FirstOrDefault(s => s.Kind == SuggestionKind.Skill && s.Value == skill.Slug) is { } suggestion
            ? found.Prepend(suggestion).Take(request.Limit).ToValueList()
            : found;
    }
}
