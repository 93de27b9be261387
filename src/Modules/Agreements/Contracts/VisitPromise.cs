namespace Mitoyen.Agreements.Contracts;

/// <summary>How often the officer comes to each commune.</summary>
/// <param name="EveryWeeks">1 to 104; null: nothing is promised.</param>
public sealed record VisitPromise(int? EveryWeeks)
{
    public static readonly VisitPromise None = new((int?)null);
}
