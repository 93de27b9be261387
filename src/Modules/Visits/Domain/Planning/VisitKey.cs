namespace Mitoyen.Visits.Domain.Planning;

/// <summary>Names one candidate within a planning problem: whatever the asker calls it (a commune's id, a meeting's id, a number of a benchmark).</summary>
readonly record struct VisitKey(string Value)
{
    public override string ToString() => Value;
}
