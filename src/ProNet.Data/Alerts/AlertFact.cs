namespace ProNet.Data.Alerts;

/// <summary>One of the facts by which a subject came to match. It says nothing that whoever gets it may not see.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="On">The day, UTC.</param>
/// <param name="En">What it is about in English: a label, a name, or words as written. Empty where the kind says all.</param>
/// <param name="Fr">The same in French.</param>
/// <param name="At">Of a position: the employer as written. Empty otherwise.</param>
public sealed record AlertFact(AlertFactKind Kind, DateOnly On, string En = "", string Fr = "", string At = "");
