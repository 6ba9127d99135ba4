namespace ProNet.Resumes.Drafting;

/// <summary>A proposed fact and the words it was read from, so that whoever checks it can look.</summary>
public sealed record Drafted<T>(T Value, Passage Passage);
