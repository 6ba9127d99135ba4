// Servers compute on one core while tests wait for another; each fixture has indices of its own.
[assembly: Parallelizable(ParallelScope.Fixtures)]
[assembly: LevelOfParallelism(2)]
