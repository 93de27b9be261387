namespace Mitoyen.Benchmarks.Arbitration;
static class OrderBenchmark { public static int Run(TextWriter o) { o.WriteLine("todo"); return 1; } }
