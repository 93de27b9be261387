namespace Mitoyen.Visits.Solver;

/// <summary>Numbers the tours that one search sees, so that what was worked out for one is kept while it stands.</summary>
sealed class Stamps
{
    long last;

    public long Next() => ++last;
}
