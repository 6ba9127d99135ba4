using ProNet.Benchmarks;

return args switch
{
    ["engine", .. var rest] => await EngineBenchmark.RunAsync(Arguments.Parse(rest)),
    ["server", .. var rest] => await ServerBenchmark.RunAsync(Arguments.Parse(rest)),
    ["worst", .. var rest] => await WorstBenchmark.RunAsync(Arguments.Parse(rest)),
    ["http", .. var rest] => await HttpBenchmark.RunAsync(Arguments.Parse(rest)),
    ["edit", .. var rest] => await EditBenchmark.RunAsync(Arguments.Parse(rest)),
    ["percolate", .. var rest] => await PercolationBenchmark.RunAsync(Arguments.Parse(rest)),
    ["rank", .. var rest] => RankBenchmark.Run(Arguments.Parse(rest)),
    _ => Arguments.Usage(),
};
