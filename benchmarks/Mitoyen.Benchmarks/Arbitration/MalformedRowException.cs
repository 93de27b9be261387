namespace Mitoyen.Benchmarks.Arbitration;

/// <summary>A row that no ledger can hold.</summary>
sealed class MalformedRowException(int line, string reason) : Exception(reason)
{
    /// <summary>Line of the file, from 1, the header and blank lines counted.</summary>
    public int Line => line;
}
