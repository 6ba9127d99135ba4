namespace ProNet.Application.Resumes;

/// <param name="FileName">As its owner called it, with the extension of what it is.</param>
/// <param name="Content">The file as it was given.</param>
public sealed record CvFile(string FileName, byte[] Content);
