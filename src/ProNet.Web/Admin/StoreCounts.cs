namespace ProNet.Web.Admin;

internal sealed record StoreCounts(int People, int Jobs, int Organisations, int Skills, int Places);
