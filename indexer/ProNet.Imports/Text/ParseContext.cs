using ProNet.Lexicon.Places;

namespace ProNet.Imports.Text;

/// <summary>What a format needs to know beside its file.</summary>
/// <param name="Skills">Finds skills.</param>
/// <param name="Places">Finds places.</param>
/// <param name="Today">The day of the import.</param>
internal sealed record ParseContext(SkillFinder Skills, Gazetteer Places, DateOnly Today);
