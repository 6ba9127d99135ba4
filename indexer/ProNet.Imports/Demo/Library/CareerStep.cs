using ProNet.Domain.Profiles;

namespace ProNet.Imports.Demo.Library;

/// <param name="Position">The post.</param>
/// <param name="Occupation">What was done.</param>
/// <param name="Level">Zero is a beginner, four leads others who lead.</param>
/// <param name="Employer">Where.</param>
internal sealed record CareerStep(Position Position, Occupation Occupation, int Level, Employer Employer);
