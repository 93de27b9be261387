namespace Mitoyen.Benchmarks.Arbitration;
static class ReplayBenchmark { public static int Run(TextWriter o) { o.WriteLine("todo"); return 1; } }
