// A process that is started, killed or waited for leaves the other core idle; each test has a folder of its own.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
