namespace Mitoyen.Visits.Domain.Planning;

/// <summary>The rounds that go out (a day without a visit has none), in order of officer and date, and what is left out.</summary>
sealed record Plan(IReadOnlyList<Round> Rounds, IReadOnlyList<VisitKey> LeftOut, PlanValue Value)
{
    public IEnumerable<VisitKey> Served => Rounds.SelectMany(r => r.Stops).Select(s => s.Visit);

    public Round? RoundOf(VisitKey visit) => Rounds.FirstOrDefault(r => r.Stops.Any(s => s.Visit == visit));
}
