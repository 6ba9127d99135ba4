namespace ProNet.Search.Responses;

public readonly record struct TextSpan(int Start, int Length);
