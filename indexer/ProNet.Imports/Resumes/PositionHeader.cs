namespace ProNet.Imports.Resumes;

/// <summary>The lines that introduce a position.</summary>
/// <param name="FirstLine">Index of the first of them.</param>
/// <param name="LastLine">Index of the last of them.</param>
/// <param name="Title">Job title; empty when not given.</param>
/// <param name="Range">Dates; null when not given.</param>
internal readonly record struct PositionHeader(int FirstLine, int LastLine, string Title, DateRange? Range);
