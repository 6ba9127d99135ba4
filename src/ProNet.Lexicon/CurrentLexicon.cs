using ProNet.Lexicon.Occupations;
using ProNet.Lexicon.Places;
using ProNet.Lexicon.Skills;

namespace ProNet.Lexicon;

/// <summary>Skills, occupations and places as they are known at the moment of asking: with the ids of the store, which the ports of the search do not tell.</summary>
/// <param name="skills">Skills.</param>
/// <param name="places">Places.</param>
/// <param name="refresh">Reads them again; null where they never change.</param>
/// <param name="occupations">Occupations; null where none are known.</param>
/// <param name="ensure">Reads them where nothing was read yet; null where that is never so.</param>
public sealed class CurrentLexicon(Func<SkillLexicon> skills, Func<Gazetteer> places, Func<CancellationToken, Task>? refresh = null, Func<OccupationLexicon>? occupations = null, Func<CancellationToken, Task>? ensure = null)
{
    public SkillLexicon Skills => skills();

    public OccupationLexicon Occupations => occupations?.Invoke() ?? OccupationLexicon.Empty;

    public Gazetteer Places => places();

    /// <summary>Reads them where nothing was read yet: in a command, which has no host that did. What builds documents asks for it first.</summary>
    public Task EnsureAsync(CancellationToken cancellationToken) => ensure?.Invoke(cancellationToken) ?? Task.CompletedTask;

    /// <summary>Takes up what an import changed. A host does so by itself within seconds; a command that ends has read nothing before.</summary>
    public Task RefreshAsync(CancellationToken cancellationToken) => refresh?.Invoke(cancellationToken) ?? Task.CompletedTask;
}
