// Most of the time a fault is waited out; each fixture has servers of its own, and each test an organisation.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
