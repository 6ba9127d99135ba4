using ProNet.Data;
using ProNet.Domain.Profiles;
using ProNet.Lexicon;

namespace ProNet.Application.Editing.Parts;

/// <summary>In what an edit happens.</summary>
/// <param name="Store">The context that tracks the member, in a transaction.</param>
/// <param name="Member">With positions, education and skills.</param>
/// <param name="Lexicon">Skills and places.</param>
/// <param name="Today">The day of the edit.</param>
internal sealed record EditScope(ProNetDbContext Store, Member Member, CurrentLexicon Lexicon, DateOnly Today);
