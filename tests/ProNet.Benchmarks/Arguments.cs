using System.Globalization;

namespace ProNet.Benchmarks;

/// <summary>Options of the command line, each <c>--name value</c>.</summary>
internal sealed class Arguments(Dictionary<string, string> values)
{
    public static Arguments Parse(string[] args) =>
        new(args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0].TrimStart('-'), pair => pair[1]));

    public static int Usage()
    {
        Console.Error.WriteLine("usage: engine [--documents N] [--seed N] [--secrets PERCENT] | worst [--members N] [--jobs N] [--seed N] [--limit-ms N] | server [--url http://127.0.0.1:9200] [--documents N] [--seed N] [--rounds N] | percolate [--changed N] [--searches N,N,…] [--seed N] | http --url http://127.0.0.1:PORT [--repeat N] | edit --url http://127.0.0.1:PORT --data PATH [--repeat N] [--seed N] | rank [--candidates N] [--seed N]");
        return 2;
    }

    public int Int(string name, int otherwise) =>
        values.TryGetValue(name, out var value) ? int.Parse(value, CultureInfo.InvariantCulture) : otherwise;

    public string Text(string name, string otherwise) => values.GetValueOrDefault(name, otherwise);
}
