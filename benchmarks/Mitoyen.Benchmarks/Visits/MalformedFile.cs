namespace Mitoyen.Benchmarks.Visits;

/// <summary>An instance that cannot be read, with the line that says so.</summary>
sealed class MalformedFile(int line, string what) : Exception($"line {line}: {what}");
